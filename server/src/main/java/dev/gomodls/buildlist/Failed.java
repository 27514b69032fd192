package dev.gomodls.buildlist;

/** An error that a function of the go command returns; whoever calls it decides what it means. */
final class Failed extends Exception {
  private static final long serialVersionUID = 1;

  private final transient GoError error;

  Failed(GoError error) {
    super(null, null, false, false);
    this.error = error;
  }

  GoError error() {
    return error;
  }
}
