package dev.gomodls.goenv;

import dev.gomodls.text.GoUnicode;
import dev.gomodls.text.SourceText;

/** The quick look at single lines of a go.mod or go.work that is taken before it is parsed. */
final class GoLines {
  private GoLines() {}

  /**
   * {@code gover.GoModLookup}: what stands behind the first line's {@code key}, comments left out;
   * empty without such a line.
   */
  static String lookup(SourceText file, String key) {
    for (int number = 1; number <= file.lineCount(); number++) {
      String line = GoUnicode.trimSpace(file.line(number));
      boolean parted =
          line.startsWith(key)
              && line.length() > key.length()
              && (line.charAt(key.length()) == ' ' || line.charAt(key.length()) == '\t');
      if (parted) {
        int comment = line.indexOf("//", key.length());
        return GoUnicode.trimSpace(
            line.substring(key.length(), comment < 0 ? line.length() : comment));
      }
    }
    return "";
  }
}
