package dev.gomodls.rules;

import dev.gomodls.text.TextEdit;
import java.util.List;

/**
 * A way to mend a problem.
 *
 * @param title what happens to what, such as {@code Drop replace of example.com/lib}
 */
public record Fix(String title, Safety safety, List<FileEdit> edits) {
  public Fix {
    edits = List.copyOf(edits);
  }

  /** A text edit of one file, given by absolute path. */
  public record FileEdit(String file, TextEdit edit) {}

  /** Who may apply a fix without being asked about it. */
  public enum Safety {
    /** Anybody: every build stays the same and nothing but dead text is lost. */
    SAFE,
    /** Who asked for unsafe fixes. */
    UNSAFE,
    /** Nobody: it edits other files, or is one of several that differ in meaning. */
    BY_HAND;

    /** The word that JSON reports show: what is not safe needs a person. */
    public String word() {
      return this == SAFE ? "safe" : "unsafe";
    }
  }
}
