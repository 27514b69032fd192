package dev.gomodls.environment;

/** Keeps passwords out of what is shown. */
final class Secrets {
  private static final String MASK = "xxxxx";

  private Secrets() {}

  /** The value with the passwords of its URLs as Go's texts have them ({@code url.Redacted}). */
  static String masked(String value) {
    int at = value.indexOf("://");
    if (at < 0) {
      return value;
    }
    StringBuilder out = new StringBuilder();
    int copied = 0;
    while (at >= 0) {
      int start = at + 3;
      int end = start;
      int colon = -1;
      int sign = -1;
      for (; end < value.length() && "/,|?# ".indexOf(value.charAt(end)) < 0; end++) {
        if (value.charAt(end) == '@') {
          sign = end;
        } else if (value.charAt(end) == ':' && colon < 0) {
          colon = end;
        }
      }
      if (0 <= colon && colon < sign) {
        out.append(value, copied, colon + 1).append(MASK);
        copied = sign;
      }
      at = value.indexOf("://", end);
    }
    return out.append(value, copied, value.length()).toString();
  }
}
