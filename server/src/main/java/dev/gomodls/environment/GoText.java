package dev.gomodls.environment;

/** What Go prints, taken apart. */
final class GoText {
  private static final String LABEL = "go: ";

  private GoText() {}

  /** The sentence behind the label that Go puts in front of most of its errors. */
  static String withoutLabel(String text) {
    return text.startsWith(LABEL) ? text.substring(LABEL.length()) : text;
  }
}
