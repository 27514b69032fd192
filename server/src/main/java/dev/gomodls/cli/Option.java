package dev.gomodls.cli;

/**
 * Something that can be said behind a command.
 *
 * @param name with its dashes
 * @param value the word for its value in help texts; empty for an option that has none
 * @param help what it does, in a line or a few
 */
record Option(String name, String value, String help) {
  static Option flag(String name, String help) {
    return new Option(name, "", help);
  }

  boolean hasValue() {
    return !value.isEmpty();
  }
}
