package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Go;
import dev.gomodls.modfile.Directive.Toolchain;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.module.GoVersion;
import dev.gomodls.module.ToolchainName;
import dev.gomodls.syntax.Statement;
import dev.gomodls.syntax.Statement.Block;
import dev.gomodls.syntax.Statement.CommentBlock;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.syntax.Token;
import dev.gomodls.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The go line of a go.work file, and the toolchain line that depends on it. */
final class WorkGoLine {
  /** What counts where a go.work has no go line. */
  static final String OLDEST_GO = "1.18";

  /** The first Go that knows toolchain lines and refuses what is too new for it. */
  static final String STRICT_GO = "1.21";

  private WorkGoLine() {}

  /** {@code gover.FromGoWork} of cmd/go. */
  static String version(ModFile work) {
    return work.goVersion().orElse(OLDEST_GO);
  }

  /** Whether there is a go line of which nobody can tell what it says. */
  static boolean isUnreadable(ModFile work) {
    boolean broken = work.first(Go.class).filter(go -> go.line().broken()).isPresent();
    return broken || work.errors().stream().anyMatch(error -> verb(error.statement()).is("go"));
  }

  private static Token verb(Statement statement) {
    return switch (statement) {
      case Line line -> line.first();
      case Block block -> block.verb();
      case CommentBlock _ -> throw new IllegalArgumentException("comments have no errors");
    };
  }

  /**
   * The edits of {@code UpdateWorkGoVersion} of cmd/go: the go line gets a version, and a toolchain
   * line that then says nothing more goes.
   */
  static List<TextEdit> set(ModFile work, String version) {
    List<TextEdit> edits = new ArrayList<>();
    edits.add(LineEdits.setGo(work, version));
    redundantToolchain(work, version)
        .ifPresent(toolchain -> edits.addAll(LineEdits.remove(work, toolchain)));
    return edits;
  }

  /** The toolchain line that a go line with this version makes redundant. */
  static Optional<Toolchain> redundantToolchain(ModFile work, String version) {
    return work.first(Toolchain.class)
        .filter(
            toolchain -> {
              String own = ToolchainName.goVersion(toolchain.name());
              return toolchain.name().equals("go" + version)
                  || GoVersion.compare(own, version) < 0
                  || GoVersion.compare(own, STRICT_GO) < 0;
            });
  }

  /** What {@link #set} does, as part of a title: {@code raise go line to 1.27}. */
  static String title(ModFile work, String version) {
    String raise =
        work.goVersion().isPresent() ? "raise go line to " + version : "add go line " + version;
    return redundantToolchain(work, version)
        .map(toolchain -> raise + ", drop toolchain " + toolchain.name())
        .orElse(raise);
  }

  /** The same, as a title of its own. */
  static String ownTitle(ModFile work, String version) {
    String title = title(work, version);
    return (title.startsWith("r") ? "R" : "A") + title.substring(1);
  }
}
