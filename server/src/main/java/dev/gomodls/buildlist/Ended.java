package dev.gomodls.buildlist;

/** The go command has ended here; why is the last of the {@link Messages}. */
final class Ended extends RuntimeException {
  private static final long serialVersionUID = 1;

  Ended() {
    super(null, null, false, false);
  }
}
