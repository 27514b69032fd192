package dev.gomodls.modfile;

import dev.gomodls.text.GoQuote;
import dev.gomodls.text.GoUnicode;
import dev.gomodls.text.SourceText;

/**
 * Finds the module path of a go.mod line by line, whatever is wrong with the file: {@code
 * modfile.ModulePath}.
 */
public final class ModulePathScan {
  private static final String VERB = "module";

  private ModulePathScan() {}

  /**
   * What the first line says that starts with the verb and goes on behind a blank; empty where
   * there is none, or where its quotes are wrong.
   */
  public static String modulePath(SourceText text) {
    for (int line = 1; line <= text.lineCount(); line++) {
      String words = withoutComment(text.string(text.lineStart(line), text.lineEnd(line)));
      if (!words.startsWith(VERB)) {
        continue;
      }
      String rest = words.substring(VERB.length());
      String path = GoUnicode.trimSpace(rest);
      if (path.isEmpty() || path.length() == rest.length()) {
        continue;
      }
      boolean quoted = path.startsWith("\"") || path.startsWith("`");
      return quoted ? GoQuote.unquote(path).orElse("") : path;
    }
    return "";
  }

  private static String withoutComment(String line) {
    int comment = line.indexOf("//");
    return GoUnicode.trimSpace(comment < 0 ? line : line.substring(0, comment));
  }
}
