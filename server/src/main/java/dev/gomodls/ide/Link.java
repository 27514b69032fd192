package dev.gomodls.ide;

import dev.gomodls.text.Span;

/**
 * A part of a file that leads elsewhere.
 *
 * @param tooltip where it leads, printable and on one line
 */
public record Link(Span span, Target target, String tooltip) {
  /** Where a link leads. */
  public sealed interface Target {}

  /** A file or directory that is there; the path is absolute, with slashes. */
  public record File(String path) implements Target {}

  /** An http or https URL of ASCII characters, all escaped that must be. */
  public record Web(String url) implements Target {}
}
