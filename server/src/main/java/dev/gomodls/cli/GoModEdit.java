package dev.gomodls.cli;

import dev.gomodls.goenv.GoEnv;
import dev.gomodls.goenv.ModuleStart;
import dev.gomodls.goenv.WorkFile;
import dev.gomodls.modfile.DirectiveReader;
import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.modfile.Draft;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.module.ModulePath;
import dev.gomodls.text.GoResult;
import dev.gomodls.text.SourceText;
import java.util.List;
import java.util.Optional;

/** {@code go mod edit}: edits a go.mod and prints it; see {@code runEdit} of cmd/go. */
final class GoModEdit {
  private final GoProcess process;
  private final GoFlags flags =
      new GoFlags("mod edit", "[editing flags] [-fmt|-print|-json] [go.mod]");
  private final GoEditRequest request = new GoEditRequest(GoEditArguments.Command.MOD, flags);
  private String module = "";
  private String modFile = "";
  private String overlay = "";

  private GoModEdit(GoProcess process) {
    this.process = process;
    flags.string("module", value -> module = value);
    flags.string("modfile", value -> modFile = value);
    flags.string("overlay", value -> overlay = value);
    // What is shown or done while building does not matter here.
    List.of("n", "x", "modcacherw").forEach(name -> flags.bool(name, value -> {}));
    addRequirementFlags();
    addPathFlags();
  }

  static int run(List<String> arguments, GoProcess process) {
    return new GoModEdit(process).run(arguments);
  }

  private void addRequirementFlags() {
    request.edit(
        flags,
        "require",
        GoEditArguments::pathVersion,
        (draft, it) -> draft.requires().add(it.path(), it.version()));
    request.edit(
        flags, "droprequire", GoEditArguments::path, (draft, path) -> draft.requires().drop(path));
    request.checkedEdit(
        flags,
        "exclude",
        GoEditArguments::pathVersion,
        (draft, it) -> draft.excludes().add(it.path(), it.version()));
    request.edit(
        flags,
        "dropexclude",
        GoEditArguments::pathVersion,
        (draft, it) -> draft.excludes().drop(it.path(), it.version()));
    request.checkedEdit(
        flags, "retract", GoEditArguments::interval, (draft, it) -> draft.retracts().add(it, ""));
    request.edit(
        flags, "dropretract", GoEditArguments::interval, (draft, it) -> draft.retracts().drop(it));
  }

  private void addPathFlags() {
    request.edit(flags, "tool", GoEditArguments::path, (draft, path) -> draft.tools().add(path));
    request.edit(
        flags, "droptool", GoEditArguments::path, (draft, path) -> draft.tools().drop(path));
    request.edit(flags, "ignore", GoResult::ok, (draft, path) -> draft.ignores().add(path));
    request.edit(flags, "dropignore", GoResult::ok, (draft, path) -> draft.ignores().drop(path));
  }

  private int run(List<String> arguments) {
    GoStartUp startUp = new GoStartUp(process, List.of("mod", "edit"));
    GoFlags.Parsed parsed = startUp.parseEdit(flags, arguments);
    if (parsed.failure() != null) {
      return process.fail(parsed.failure());
    }
    if (request.isEmpty() && module.isEmpty()) {
      return fatal("go: no flags specified (see 'go help mod edit').");
    }
    Optional<GoFailure> conflict = request.conflict();
    if (conflict.isPresent()) {
      return process.fail(conflict.get());
    }
    if (parsed.arguments().size() > 1) {
      return fatal("go: too many arguments");
    }
    GoResult<String> file =
        parsed.arguments().isEmpty()
            ? ofMainModule(startUp.env())
            : GoResult.ok(parsed.arguments().getFirst());
    return switch (file) {
      case GoResult.Err<String>(String text) -> fatal("go: " + text);
      case GoResult.Ok<String>(String path) -> edit(path);
    };
  }

  /** The go.mod of the main module, where modules are not switched off. */
  private GoResult<String> ofMainModule(GoEnv env) {
    ModuleStart.Request request =
        new ModuleStart.Request(ModuleStart.Need.MODULES, new WorkFile.None(), modFile);
    String mode = env.value("GO111MODULE");
    boolean refused = !mode.isEmpty() && !mode.equals("on") && !mode.equals("auto");
    String error = refused ? ModuleStart.of(env, request).error() : null;
    return error == null
        ? GoModuleFile.find(process, modFile, overlay)
        : GoResult.err(error.startsWith("go: ") ? error.substring(4) : error);
  }

  private int edit(String path) {
    String problem = module.isEmpty() ? null : ModulePath.checkImportPath(module);
    if (problem == null && (module.equals("go") || module.equals("toolchain"))) {
      problem = "module path is reserved";
    }
    if (problem != null) {
      return fatal("go: invalid -module: " + problem);
    }
    Optional<GoFailure> invalid = request.invalidVersion();
    if (invalid.isPresent()) {
      return process.fail(invalid.get());
    }
    return switch (draft(path)) {
      case GoResult.Err<Draft>(String text) -> fatal("go: " + text);
      case GoResult.Ok<Draft>(Draft draft) -> {
        if (!module.isEmpty()) {
          draft.module().set(module);
        }
        yield request.carryOut(draft, process);
      }
    };
  }

  private GoResult<Draft> draft(String path) {
    return switch (process.read(path)) {
      case GoResult.Err<SourceText>(String text) -> GoResult.err(text);
      case GoResult.Ok<SourceText>(SourceText text) -> {
        ModFile file = DirectiveReader.read(text, Mode.STRICT);
        yield file.isValid()
            ? GoResult.ok(Draft.of(file))
            : GoResult.err(
                "errors parsing " + process.shortPath(path) + ":\n" + file.goErrors(path));
      }
    };
  }

  private int fatal(String text) {
    return process.fail(GoFailure.fatal(text));
  }
}
