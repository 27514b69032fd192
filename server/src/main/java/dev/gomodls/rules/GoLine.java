package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Go;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.module.GoVersion;
import dev.gomodls.syntax.Statement;
import dev.gomodls.syntax.Statement.Block;
import dev.gomodls.syntax.Statement.CommentBlock;
import dev.gomodls.syntax.Statement.Line;
import java.util.Optional;

/** The go line of a file, and what holds where there is none. */
final class GoLine {
  private GoLine() {}

  /** The version that a file without go line counts as; see {@code cmd/go/internal/gover}. */
  static String implied(FileKind kind) {
    return kind == FileKind.GO_WORK ? "1.18" : "1.16";
  }

  /** The version that counts; empty where a go line stands there that cannot be read. */
  static Optional<String> version(ModFile file) {
    Optional<Go> go = file.first(Go.class);
    if (go.isPresent()) {
      return go.map(Go::version).filter(GoVersion::isValid);
    }
    return isMissing(file) ? Optional.of(implied(file.kind())) : Optional.empty();
  }

  /** Whether no line tries to be the go line. */
  static boolean isMissing(ModFile file) {
    if (file.first(Go.class).isPresent()) {
      return false;
    }
    return file.tree().statements().stream().noneMatch(GoLine::isGo);
  }

  private static boolean isGo(Statement statement) {
    return switch (statement) {
      case Line line -> line.first().is("go");
      case Block block -> block.verb().is("go");
      case CommentBlock _ -> false;
    };
  }
}
