package dev.gomodls.rules;

/**
 * Makes one map key of several strings: strings have an order, which maps need against crafted
 * ones.
 */
final class Keys {
  private Keys() {}

  /** A string that is the same for the same parts alone. */
  static String of(String... parts) {
    StringBuilder key = new StringBuilder();
    for (String part : parts) {
      key.append(part.length()).append(':').append(part);
    }
    return key.toString();
  }
}
