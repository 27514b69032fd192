package dev.gomodls.modfile;

import dev.gomodls.syntax.Comment;
import dev.gomodls.syntax.Comments;
import dev.gomodls.syntax.Statement.Block;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.text.GoUnicode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the comments of a directive say. */
final class DirectiveComments {
  private static final String DEPRECATED = "Deprecated:";

  private DirectiveComments() {}

  /**
   * The text of the comments of a line, or of its block where the line has none: each without
   * slashes and outer blanks, parted by LF. See {@code parseDirectiveComment} of x/mod/modfile.
   */
  static String text(Place place) {
    Comments own = place.line().comments();
    Block block = place.block();
    Comments comments = block != null && isBare(place.line()) ? block.comments() : own;
    List<String> lines = new ArrayList<>();
    addLines(lines, comments.before());
    addLines(lines, comments.suffix());
    return String.join("\n", lines);
  }

  /** Whether a line has no comments of its own. */
  static boolean isBare(Line line) {
    return line.comments().before().isEmpty() && line.comments().suffix().isEmpty();
  }

  private static void addLines(List<String> lines, List<Comment> comments) {
    for (Comment comment : comments) {
      if (!comment.isBlankLine()) {
        lines.add(content(comment));
      }
    }
  }

  /**
   * The message of the first paragraph that starts with {@code Deprecated:}. See {@code
   * parseDeprecation} of x/mod/modfile.
   */
  static Optional<String> deprecation(Place place) {
    String text = text(place);
    int at = text.startsWith(DEPRECATED) ? 0 : text.indexOf("\n\n" + DEPRECATED);
    if (at < 0) {
      return Optional.empty();
    }
    int start = text.indexOf(DEPRECATED, at) + DEPRECATED.length();
    while (start < text.length() && text.charAt(start) == ' ') {
      start++;
    }
    int end = text.indexOf("\n\n", start);
    String message = end < 0 ? text.substring(start) : text.substring(start, end);
    return message.isEmpty() ? Optional.empty() : Optional.of(message);
  }

  /** Whether the first line-end comment marks an indirect requirement; see {@code isIndirect}. */
  static boolean isIndirect(Comments comments) {
    return !comments.suffix().isEmpty() && IndirectMark.isIn(comments.suffix().getFirst().text());
  }

  private static String content(Comment comment) {
    String text = comment.text();
    return GoUnicode.trimSpace(text.startsWith("//") ? text.substring(2) : text);
  }
}
