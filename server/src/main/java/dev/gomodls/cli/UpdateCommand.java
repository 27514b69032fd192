package dev.gomodls.cli;

import dev.gomodls.buildlist.BuildLists.Outcome;
import dev.gomodls.buildlist.FileUpdate;
import dev.gomodls.report.UnifiedDiff;
import dev.gomodls.text.SourceText;
import dev.gomodls.workspace.Disk;
import dev.gomodls.workspace.FileTree;
import dev.gomodls.workspace.FileTree.Content;
import dev.gomodls.workspace.FileTree.Kind;
import dev.gomodls.workspace.SafeWriter;
import java.util.List;
import java.util.Optional;

/** {@code gomodls update}: makes the requirements of a go.mod agree with the module graph. */
final class UpdateCommand {
  static final Command COMMAND =
      new Command(
          "update",
          "[--diff|--write] [DIR]",
          "Make go.mod and go.sum say what go list -m -mod=mod all would leave",
          List.of(
              Option.flag("--diff", "show what would change (default)"),
              Option.flag("--write", "write the files")),
          """
          This is what "updates to go.mod needed" asks for, as far as the modules in the cache
          tell: nothing is fetched.

          Exit codes: 0 nothing to change, or written; 1 something would change, or Go fails;
          2 wrong usage, 3 a file could not be written.

          Examples:
            gomodls update
            gomodls update --write services/api
            gomodls --env GOWORK=off update --write
          """,
          UpdateCommand::run);

  private static final String IN_WORKSPACE = "when in workspace mode";

  private final Call call;
  private final FileTree tree = new Disk();

  private UpdateCommand(Call call) {
    this.call = call;
  }

  private static int run(Call call) throws UsageException {
    if (call.arguments().has("--diff") && call.arguments().has("--write")) {
      throw new UsageException("update takes --diff or --write, not both");
    }
    return new UpdateCommand(call).update(WorkingDirectory.of(call, "update"));
  }

  private int update(String directory) {
    Outcome<List<FileUpdate>> outcome = call.goRunner().updates(tree, directory);
    for (String message : outcome.messages()) {
      call.terminal().quote(message);
      if (message.contains(IN_WORKSPACE)) {
        call.terminal().complain("add --env GOWORK=off to update this module alone");
      }
    }
    int code = outcome.failed() ? ExitCode.FINDINGS : ExitCode.CLEAN;
    for (FileUpdate update : outcome.value().orElse(List.of())) {
      code = Math.max(code, show(directory, update));
    }
    return code;
  }

  private int show(String directory, FileUpdate update) {
    String path = WorkingDirectory.absolute(call, directory, update.path());
    boolean isNew = tree.kind(path) == Kind.NOTHING;
    SourceText before =
        tree.read(path) instanceof Content.Known(SourceText text) ? text : SourceText.of("");
    String shown = call.shown(path);
    if (!call.arguments().has("--write")) {
      call.terminal().print(UnifiedDiff.of(shown, before, update.text()));
      return ExitCode.FINDINGS;
    }
    Optional<String> problem =
        isNew
            ? SafeWriter.create(path, update.text())
            : SafeWriter.replace(path, before, update.text());
    if (problem.isPresent()) {
      call.terminal().complain(shown + " was left as it is: " + problem.get());
      return ExitCode.INTERNAL;
    }
    return ExitCode.CLEAN;
  }
}
