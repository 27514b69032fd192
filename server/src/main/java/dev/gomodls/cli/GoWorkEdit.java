package dev.gomodls.cli;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.goenv.WorkFile;
import dev.gomodls.modfile.DirectiveReader;
import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.modfile.Draft;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.text.GoResult;
import dev.gomodls.text.SourceText;
import java.util.List;
import java.util.Optional;

/** {@code go work edit}: edits a go.work and prints it; see {@code runEditwork} of cmd/go. */
final class GoWorkEdit {
  private static final String MISSING =
      """
      go: no go.work file found
      \t(run 'go work init' first or specify path using GOWORK environment variable)\
      """;

  private final GoProcess process;
  private final GoFlags flags = new GoFlags("work edit", "[editing flags] [go.work]");
  private final GoEditRequest request = new GoEditRequest(GoEditArguments.Command.WORK, flags);

  private GoWorkEdit(GoProcess process) {
    this.process = process;
    request.edit(
        flags, "use", GoResult::ok, (draft, path) -> draft.uses().add(directoryPath(path)));
    request.edit(
        flags, "dropuse", GoResult::ok, (draft, path) -> draft.uses().drop(directoryPath(path)));
  }

  static int run(List<String> arguments, GoProcess process) {
    return new GoWorkEdit(process).run(arguments);
  }

  /** {@code modload.ToDirectoryPath}: the path in a form that cannot be taken for a module's. */
  private static String directoryPath(String path) {
    return PathStyle.isDirectoryPath(path)
        ? path
        : "./" + GoProcess.STYLE.toSlash(GoProcess.STYLE.clean(path));
  }

  private int run(List<String> arguments) {
    GoStartUp startUp = new GoStartUp(process, List.of("work", "edit"));
    GoFlags.Parsed parsed = startUp.parseEdit(flags, arguments);
    if (parsed.failure() != null) {
      return process.fail(parsed.failure());
    }
    Optional<GoFailure> conflict = request.conflict();
    if (conflict.isPresent()) {
      return process.fail(conflict.get());
    }
    if (parsed.arguments().size() > 1) {
      return fatal("go: 'go help work edit' accepts at most one argument");
    }
    return edit(
        parsed.arguments().isEmpty()
            ? WorkFile.find(startUp.env()).pathOrEmpty()
            : parsed.arguments().getFirst());
  }

  private int edit(String path) {
    if (path.isEmpty()) {
      return fatal(MISSING);
    }
    Optional<GoFailure> invalid = request.invalidVersion();
    if (invalid.isPresent()) {
      return process.fail(invalid.get());
    }
    if (request.isEmpty()) {
      return fatal("go: no flags specified (see 'go help work edit').");
    }
    String shortPath = process.shortPath(path);
    return switch (draft(shortPath)) {
      case GoResult.Err<Draft>(String text) ->
          fatal("go: errors parsing " + shortPath + ":\n" + text);
      case GoResult.Ok<Draft>(Draft draft) -> request.carryOut(draft, process);
    };
  }

  private GoResult<Draft> draft(String path) {
    return switch (process.read(path)) {
      case GoResult.Err<SourceText>(String text) -> GoResult.err("reading go.work: " + text);
      case GoResult.Ok<SourceText>(SourceText text) -> {
        ModFile file = DirectiveReader.read(text, Mode.WORK);
        yield file.isValid()
            ? GoResult.ok(Draft.of(file))
            : GoResult.err("errors parsing go.work:\n" + file.goErrors(path));
      }
    };
  }

  private int fatal(String text) {
    return process.fail(GoFailure.fatal(text));
  }
}
