package dev.gomodls.modfile;

import dev.gomodls.text.GoUnicode;
import java.util.List;

/** The comment {@code // indirect} at the end of a requirement. */
final class IndirectMark {
  private static final String WORD = "indirect";
  private static final String COMMENT = "// " + WORD;

  private IndirectMark() {}

  /** Whether a comment, the first at a line's end, says so; see {@code isIndirect}. */
  static boolean isIn(String comment) {
    String text = content(comment);
    String marker = WORD + ";";
    return text.equals(WORD)
        || (text.startsWith(marker)
            && text.length() > marker.length()
            && GoUnicode.isSpace(text.codePointAt(marker.length())));
  }

  /** Whether the comments at a line's end say so. */
  static boolean isOn(List<String> suffix) {
    return !suffix.isEmpty() && isIn(suffix.getFirst());
  }

  /** Whether a comment says this and nothing else. */
  static boolean isAll(String comment) {
    return content(comment).equals(WORD);
  }

  /**
   * The comments with the mark if they lack it, without it if they have it; what else is said
   * stays.
   */
  static List<String> toggled(List<String> suffix) {
    if (suffix.isEmpty()) {
      return List.of(COMMENT);
    }
    String first = suffix.getFirst();
    if (isAll(first)) {
      return List.of();
    }
    return DraftTree.joined(
        List.of(isIn(first) ? without(first) : with(first)), suffix.subList(1, suffix.size()));
  }

  private static String with(String comment) {
    String text = content(comment);
    return text.isEmpty() ? COMMENT : COMMENT + "; " + text;
  }

  private static String without(String comment) {
    return "//" + comment.substring(comment.indexOf(WORD + ";") + WORD.length() + 1);
  }

  private static String content(String comment) {
    return GoUnicode.trimSpace(comment.startsWith("//") ? comment.substring(2) : comment);
  }
}
