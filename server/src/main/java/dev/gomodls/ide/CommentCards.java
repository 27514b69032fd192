package dev.gomodls.ide;

import dev.gomodls.modfile.Directive;
import dev.gomodls.modfile.Directive.Exclude;
import dev.gomodls.modfile.Directive.Go;
import dev.gomodls.modfile.Directive.Godebug;
import dev.gomodls.modfile.Directive.Ignore;
import dev.gomodls.modfile.Directive.Module;
import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.modfile.Directive.Retract;
import dev.gomodls.modfile.Directive.Tool;
import dev.gomodls.modfile.Directive.Toolchain;
import dev.gomodls.modfile.Directive.Use;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.modfile.Place;
import dev.gomodls.syntax.Comment;
import dev.gomodls.syntax.Comments;
import dev.gomodls.syntax.Statement.Block;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.text.GoUnicode;
import dev.gomodls.text.Span;
import dev.gomodls.text.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The comments that mean something to Go: marks, deprecations, reasons. */
final class CommentCards {
  private static final String INDIRECT = "indirect";
  private static final String DEPRECATED = "Deprecated:";

  private CommentCards() {}

  static Optional<HoverCard> of(ModFile file, Place place, Comment comment, int offset) {
    return Lines.directive(file, place.line()).flatMap(directive -> of(directive, comment, offset));
  }

  /** The comment of a block speaks for its lines that have none. */
  static Optional<HoverCard> of(ModFile file, Block block, Comment comment, int offset) {
    if (!block.comments().before().contains(comment)) {
      return Optional.empty();
    }
    for (Line line : block.lines()) {
      Directive directive =
          isBare(line.comments()) ? Lines.directive(file, line).orElse(null) : null;
      if (directive instanceof Retract retract) {
        return Optional.of(RetractCards.rationaleOfBlock(comment.span(), retract));
      }
      if (directive instanceof Module) {
        return of(directive, comment, offset);
      }
    }
    return Optional.empty();
  }

  private static Optional<HoverCard> of(Directive directive, Comment comment, int offset) {
    return switch (directive) {
      case Require require -> mark(require, comment).filter(it -> it.span().touches(offset));
      case Module module ->
          module
              .deprecated()
              .filter(_ -> deprecation(directive.place()).contains(comment))
              .map(message -> ModuleCards.deprecation(comment.span(), module, message));
      case Retract retract ->
          comments(directive.place()).contains(comment)
              ? Optional.of(RetractCards.rationale(comment.span(), retract))
              : Optional.empty();
      case Go _, Toolchain _, Godebug _, Exclude _, Replace _, Tool _, Ignore _, Use _ ->
          Optional.empty();
    };
  }

  /** The mark that a requirement is indirect: the slashes and the word. */
  private static Optional<HoverCard> mark(Require require, Comment comment) {
    List<Comment> suffix = require.line().comments().suffix();
    if (!require.indirect() || suffix.isEmpty() || !suffix.getFirst().equals(comment)) {
      return Optional.empty();
    }
    // Only white space, which may be wider than a byte, lies in front of the word.
    int start = comment.span().start();
    int word = comment.text().indexOf(INDIRECT);
    int bytes = Utf8.encode(comment.text().substring(0, word)).length;
    return Optional.of(RequireCards.mark(new Span(start, start + bytes + INDIRECT.length())));
  }

  /** The comments of the paragraph that deprecates a module; see {@code parseDeprecation}. */
  private static List<Comment> deprecation(Place place) {
    List<Comment> paragraph = new ArrayList<>();
    boolean fresh = true;
    for (Comment comment : comments(place)) {
      String text = content(comment);
      if (text.isEmpty() && !paragraph.isEmpty()) {
        break;
      }
      if (!paragraph.isEmpty() || (fresh && text.startsWith(DEPRECATED))) {
        paragraph.add(comment);
      }
      fresh = text.isEmpty();
    }
    return paragraph;
  }

  /** What speaks of a line: its comments, or where it has none those of its block. */
  private static List<Comment> comments(Place place) {
    Block block = place.block();
    Comments own = place.line().comments();
    Comments comments = block != null && isBare(own) ? block.comments() : own;
    List<Comment> all = new ArrayList<>(comments.before());
    all.addAll(comments.suffix());
    all.removeIf(Comment::isBlankLine);
    return all;
  }

  private static boolean isBare(Comments comments) {
    return comments.before().isEmpty() && comments.suffix().isEmpty();
  }

  private static String content(Comment comment) {
    String text = comment.text();
    return GoUnicode.trimSpace(text.startsWith("//") ? text.substring(2) : text);
  }
}
