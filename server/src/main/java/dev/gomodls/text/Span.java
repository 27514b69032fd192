package dev.gomodls.text;

/** A stretch of a source text: byte offsets, 0-based, {@code end} exclusive. */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no span: " + start + ".." + end);
    }
  }

  /** The empty span in front of the byte at {@code offset}. */
  public static Span at(int offset) {
    return new Span(offset, offset);
  }

  /** What lies between two spans, the first in front of the other. */
  public static Span between(Span left, Span right) {
    int from = left.end;
    int to = right.start;
    return new Span(from, to);
  }

  public int length() {
    return end - start;
  }

  public boolean isEmpty() {
    return start == end;
  }

  /** Whether {@code offset} lies in this span or directly behind it, as a caret does. */
  public boolean touches(int offset) {
    return start <= offset && offset <= end;
  }

  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The smallest span that holds both. */
  public Span to(Span other) {
    return new Span(Math.min(start, other.start), Math.max(end, other.end));
  }
}
