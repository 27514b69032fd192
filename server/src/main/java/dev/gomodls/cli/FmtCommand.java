package dev.gomodls.cli;

import dev.gomodls.modfile.DirectiveReader;
import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.modfile.Formatter;
import dev.gomodls.report.UnifiedDiff;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.TextEdit;
import dev.gomodls.workspace.Disk;
import dev.gomodls.workspace.FileRole;
import dev.gomodls.workspace.FileTree;
import dev.gomodls.workspace.FileTree.Content;
import dev.gomodls.workspace.SafeWriter;
import java.util.List;
import java.util.Optional;

/** {@code gomodls fmt}: lays out go.mod and go.work files as Go does. */
final class FmtCommand {
  static final Command COMMAND =
      new Command(
          "fmt",
          "[-l] [-d] [-w] FILE…",
          "Format files as go mod edit -fmt and go work edit -fmt do",
          List.of(
              Option.flag("-l", "list the files that would change"),
              Option.flag("-d", "show what would change as a diff"),
              Option.flag("-w", "write the files")),
          """
          Without -l, -d or -w the formatted text is printed. Of a file that Go's parser refuses
          only the healthy lines move.

          Exit codes: 0 done, 1 a file would change (-l, -d), 2 wrong usage, 3 a file that could
          not be read or written.

          Example:
            gomodls fmt -l go.mod tools/go.mod
          """,
          FmtCommand::run);

  private final Call call;
  private final FileTree tree = new Disk();

  private FmtCommand(Call call) {
    this.call = call;
  }

  private static int run(Call call) throws UsageException {
    List<String> files = call.arguments().words();
    if (files.isEmpty()) {
      throw new UsageException("fmt needs a file");
    }
    for (String file : files) {
      FileRole role = FileRole.of(file);
      if (role != FileRole.MOD && role != FileRole.WORK) {
        throw new UsageException(file + " is neither a go.mod nor a go.work file");
      }
    }
    FmtCommand command = new FmtCommand(call);
    int code = ExitCode.CLEAN;
    for (String file : files) {
      code = Math.max(code, command.format(file));
    }
    return code;
  }

  private int format(String given) {
    String path = call.absolute(given);
    return switch (tree.read(path)) {
      case Content.Unreadable(String reason) -> fail(given, reason);
      case Content.Known(SourceText before) -> {
        Mode mode = FileRole.of(path) == FileRole.WORK ? Mode.WORK : Mode.STRICT;
        SourceText after =
            TextEdit.apply(before, Formatter.edits(DirectiveReader.read(before, mode)));
        yield show(given, before, after);
      }
    };
  }

  private int show(String given, SourceText before, SourceText after) {
    boolean list = call.arguments().has("-l");
    boolean diff = call.arguments().has("-d");
    boolean write = call.arguments().has("-w");
    if (!list && !diff && !write) {
      call.terminal().print(after.string());
      return ExitCode.CLEAN;
    }
    if (before.equals(after)) {
      return ExitCode.CLEAN;
    }
    if (list) {
      call.terminal().print(given + "\n");
    }
    if (diff) {
      call.terminal().print(UnifiedDiff.of(given, before, after));
    }
    if (write) {
      Optional<String> problem = SafeWriter.replace(call.absolute(given), before, after);
      if (problem.isPresent()) {
        return fail(given, "was left as it is: " + problem.get());
      }
    }
    return list || diff ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private int fail(String given, String reason) {
    call.terminal().complain(given + ": " + reason);
    return ExitCode.INTERNAL;
  }
}
