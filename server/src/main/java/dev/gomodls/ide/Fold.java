package dev.gomodls.ide;

/**
 * A part of a file that can be hidden but for its first line.
 *
 * @param first the offset of a byte on the line that stays
 * @param last the offset of the last byte, on a line further down
 */
public record Fold(Kind kind, int first, int last) {
  /** What is hidden. */
  public enum Kind {
    /** The lines between parentheses, which stay both. */
    BLOCK,
    /** Comments that are alone on their lines. */
    COMMENT,
    /** Lines of one verb. */
    LINES
  }
}
