package dev.gomodls.environment;

/** What Go prints, taken apart. */
final class GoText {
  private static final String LABEL = "go: ";

  private GoText() {}

  /** The sentence behind the label that Go puts in front of most of its errors, at times twice. */
  static String withoutLabel(String text) {
    String bare = text;
    while (bare.startsWith(LABEL)) {
      bare = bare.substring(LABEL.length());
    }
    return bare;
  }
}
