package dev.gomodls.cli;

import dev.gomodls.report.Shown;
import dev.gomodls.text.Utf8;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * The three streams a command talks through; the only way a command may talk.
 *
 * <p>Answers go to {@code out}, all else to {@code err}. Writing never throws: when the reader is
 * gone or the disk is full the rest is swallowed, and {@link #flush} tells.
 */
record Terminal(InputStream in, PrintStream out, PrintStream err) {
  /** The streams of this process; {@code out} is buffered and needs {@link #flush} at the end. */
  static Terminal ofProcess() {
    return new Terminal(
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        utf8(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))),
        utf8(new FileOutputStream(FileDescriptor.err)));
  }

  /** Writes {@code text} to {@code out}, each byte that was invalid in a file as it was. */
  void print(String text) {
    out.writeBytes(Utf8.encode(text));
  }

  /** Writes one line to {@code err}, led by the program's name. */
  void complain(String sentence) {
    err.writeBytes(Utf8.encode("gomodls: " + sentence + "\n"));
  }

  /** Writes what the go command would say to {@code err}, fit for a terminal. */
  void quote(String message) {
    err.writeBytes(Utf8.encode(Shown.message(message) + "\n"));
  }

  /** Writes what is held back; false if a part of the answer was lost, then or before. */
  boolean flush() {
    return !out.checkError();
  }

  /**
   * Whether a person sees what goes to {@code out}; the launcher knows, and tells by a property.
   */
  static boolean isShown() {
    return Boolean.getBoolean("gomodls.terminal");
  }

  /** The width of the terminal that shows {@code out}; 0 where there is none, or nobody told. */
  static int columns() {
    return isShown() ? Math.max(0, Integer.getInteger("gomodls.columns", 0)) : 0;
  }

  private static PrintStream utf8(OutputStream stream) {
    return new PrintStream(stream, false, StandardCharsets.UTF_8);
  }
}
