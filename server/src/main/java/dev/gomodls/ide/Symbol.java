package dev.gomodls.ide;

import dev.gomodls.text.Span;
import java.util.List;

/**
 * A part of a file in its outline.
 *
 * @param name printable, on one line and not empty
 * @param detail the same, or empty
 * @param span all of it
 * @param selection the words that name it, inside of {@code span}
 * @param children those inside of {@code span}, in the order of the file
 */
public record Symbol(
    Kind kind, String name, String detail, Span span, Span selection, List<Symbol> children) {
  public Symbol {
    children = List.copyOf(children);
  }

  /** What a part of a file is. */
  public enum Kind {
    /** Lines in parentheses; all others are one line. */
    BLOCK,
    MODULE,
    GO,
    TOOLCHAIN,
    GODEBUG,
    REQUIRE,
    TOOL,
    IGNORE,
    EXCLUDE,
    REPLACE,
    RETRACT,
    USE
  }
}
