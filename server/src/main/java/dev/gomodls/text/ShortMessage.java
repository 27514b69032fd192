package dev.gomodls.text;

/** Text of strangers, such as why a version is retracted, as Go shows it. */
public final class ShortMessage {
  /** Longer ones, in bytes, are not shown. */
  private static final int LONGEST = 500;

  private ShortMessage() {}

  /**
   * {@code modload.ShortMessage}: the first line without outer blanks, or in parentheses why it is
   * not shown.
   *
   * @param absent what stands for an empty line
   */
  public static String of(String message, String absent) {
    int end = message.indexOf('\n');
    String line = GoUnicode.trimSpace(end < 0 ? message : message.substring(0, end));
    if (line.isEmpty()) {
      return absent;
    }
    if (Utf8.encode(line).length > LONGEST) {
      return "(message omitted: too long)";
    }
    boolean shown = line.codePoints().allMatch(c -> GoUnicode.isPrint(c) || GoUnicode.isSpace(c));
    return shown ? line : "(message omitted: contains non-printable characters)";
  }
}
