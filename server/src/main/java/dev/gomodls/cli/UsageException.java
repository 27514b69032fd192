package dev.gomodls.cli;

/** Arguments that cannot be obeyed; the message is a sentence for the user. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1;

  UsageException(String sentence) {
    super(sentence);
  }
}
