package dev.gomodls.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * The comments that belong to a piece of syntax.
 *
 * @param before the lines directly above it
 * @param suffix those at the end of its line
 */
public record Comments(List<Comment> before, List<Comment> suffix) {
  public static final Comments NONE = new Comments(List.of(), List.of());

  public Comments {
    before = List.copyOf(before);
    suffix = List.copyOf(suffix);
  }

  Comments withSuffix(Comment comment) {
    List<Comment> more = new ArrayList<>(suffix);
    more.add(comment);
    return new Comments(before, more);
  }
}
