package dev.gomodls.modfile;

import dev.gomodls.syntax.Comment;
import dev.gomodls.syntax.Comments;
import java.util.List;

/**
 * The comments of a line or a block of a {@link Draft}, with their slashes.
 *
 * @param before the lines above it; an empty string is a blank line in a block
 * @param suffix those at the end of its line
 */
record Remarks(List<String> before, List<String> suffix) {
  static final Remarks NONE = new Remarks(List.of(), List.of());

  Remarks {
    before = List.copyOf(before);
    suffix = List.copyOf(suffix);
  }

  static Remarks of(Comments comments) {
    // Most lines have no comment; a file may have a million of them.
    return comments.before().isEmpty() && comments.suffix().isEmpty()
        ? NONE
        : new Remarks(texts(comments.before()), texts(comments.suffix()));
  }

  private static List<String> texts(List<Comment> comments) {
    return comments.stream().map(Comment::text).toList();
  }

  Remarks withBefore(List<String> newBefore) {
    return new Remarks(newBefore, suffix);
  }

  /** The same comments, with or without the mark of an indirect requirement. */
  Remarks marked(boolean indirect) {
    return IndirectMark.isOn(suffix) == indirect
        ? this
        : new Remarks(before, IndirectMark.toggled(suffix));
  }

  /** Both, one behind the other. */
  Remarks and(Remarks inner) {
    return new Remarks(
        DraftTree.joined(before, inner.before), DraftTree.joined(inner.suffix, suffix));
  }

  /** Whether they say more than that a requirement is indirect. */
  boolean sayMore() {
    return !before.isEmpty()
        || suffix.size() > 1
        || (suffix.size() == 1 && !IndirectMark.isAll(suffix.getFirst()));
  }
}
