package dev.gomodls.buildlist;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.modfile.Directive.Go;
import dev.gomodls.modfile.Directive.Godebug;
import dev.gomodls.modfile.Directive.Module;
import dev.gomodls.modfile.Directive.Use;
import dev.gomodls.modfile.DirectiveReader;
import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.module.GoVersion;
import dev.gomodls.module.ModulePath;
import dev.gomodls.syntax.Parser;
import dev.gomodls.syntax.SyntaxTree;
import dev.gomodls.text.GoQuote;
import dev.gomodls.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the go.mod files of main modules, and go.work. */
final class MainFiles {
  private final Loader loader;
  private final LoadOptions options;

  MainFiles(Loader loader) {
    this.loader = loader;
    this.options = loader.options();
  }

  /** A go.work and the directories that it uses. */
  record Work(ModFile file, List<String> roots) {}

  /** {@code LoadWorkFile}. */
  Work work() throws Failed {
    PathStyle style = options.style();
    ModFile file = readWork();
    Set<String> roots = new LinkedHashSet<>();
    for (Use use : file.all(Use.class)) {
      String root =
          style.isAbs(use.path())
              ? use.path()
              : style.join(style.dir(options.workFile()), use.path());
      if (!roots.add(root)) {
        throw new Failed(
            inWork(
                file,
                use.line().span().start(),
                "path " + root + " appears multiple times in workspace"));
      }
    }
    for (Godebug godebug : file.all(Godebug.class)) {
      String problem = Godebugs.problem(godebug, options.go().version());
      if (problem != null) {
        throw new Failed(inWork(file, godebug.line().span().start(), problem));
      }
    }
    return new Work(file, List.copyOf(roots));
  }

  private GoError inWork(ModFile file, int at, String problem) {
    String name = loader.shortPaths().of(options.workFile());
    int line = file.text().lineAt(at);
    return GoError.of("error loading go.work:\n" + name + ":" + line + ": " + problem);
  }

  /** {@code ReadWorkFile}. */
  private ModFile readWork() throws Failed {
    String name = loader.shortPaths().of(options.workFile());
    byte[] text =
        switch (loader.files().read(name)) {
          case Fact.Known<byte[]>(byte[] bytes) -> bytes;
          case Fact.Unavailable<byte[]>(GoError error) ->
              throw new Failed(new GoError.Wrapped("reading go.work: " + error.text(), error));
          case Fact.Pending<byte[]>() -> throw new Failed(GoError.of("not known yet"));
        };
    ModFile file = DirectiveReader.read(SourceText.of(text), Mode.WORK);
    if (!file.isValid()) {
      throw new Failed(GoError.of("errors parsing go.work:\n" + file.goErrors(name)));
    }
    String go = file.goVersion().orElse("");
    if (isTooNew(go)) {
      throw loader.messages().fatal(options.go().tooNew(name, go));
    }
    return file;
  }

  private boolean isTooNew(String goVersion) {
    return !goVersion.isEmpty() && GoVersion.compare(goVersion, options.go().version()) > 0;
  }

  /**
   * All main modules, or all that is wrong with them; see {@code loadModFile}.
   *
   * @param work the go.work, empty without workspace
   */
  List<MainModule> modules(Optional<ModFile> work) throws Failed {
    List<MainModule> modules = new ArrayList<>();
    List<GoError> errors = new ArrayList<>();
    for (String root : loader.roots()) {
      try {
        modules.add(module(root, work));
        checkMainPath(modules.getLast(), errors);
      } catch (Failed e) {
        if (e.error() instanceof GoError.Joined(List<GoError> parts)) {
          errors.addAll(parts);
        } else {
          errors.add(e.error());
        }
      }
    }
    if (!errors.isEmpty()) {
      throw new Failed(new GoError.Joined(errors));
    }
    return modules;
  }

  private static void checkMainPath(MainModule module, List<GoError> errors) {
    String problem = ModulePath.checkImportPath(module.id().path());
    if (problem != null) {
      errors.add(GoError.of(problem.replaceFirst("import", "module")));
    }
  }

  private MainModule module(String root, Optional<ModFile> work) throws Failed {
    String path = loader.modFilePath(root);
    Fixing fixing = new Fixing(loader);
    ModFile file;
    try {
      file = readModFile(path, fixing);
    } catch (Failed e) {
      throw work.isPresent() ? ofMember(root, work.get(), e.error()) : e;
    }
    if (work.isPresent()) {
      checkGoOfMember(root, work.get(), file);
    } else {
      checkGodebugs(path, file);
    }
    return MainModule.of(file, root, fixing.fixed(), loader.messages());
  }

  /** Why a member of a workspace cannot be loaded. */
  private Failed ofMember(String root, ModFile work, GoError error) {
    if (error instanceof GoError.TooNew(String _, String version)) {
      return new Failed(workTooOld(root, work, version));
    }
    GoError shown = loader.shortPaths().of(error);
    String directory = loader.shortPaths().of(options.style().dir(loader.modFilePath(root)));
    return new Failed(
        new GoError.Wrapped(
            "cannot load module " + directory + " listed in go.work file: " + shown.text(), shown));
  }

  private void checkGoOfMember(String root, ModFile work, ModFile file) throws Failed {
    String own = file.goVersion().orElse(GoRules.DEFAULT_GO_MOD);
    String ofWork = work.goVersion().orElse(GoRules.DEFAULT_GO_WORK);
    if (GoVersion.compare(own, ofWork) > 0 && GoVersion.compare(own, GoRules.STRICT) >= 0) {
      throw new Failed(workTooOld(root, work, own));
    }
  }

  /** {@code errWorkTooOld}. */
  private GoError workTooOld(String root, ModFile work, String version) {
    String verb = work.first(Go.class).isPresent() ? "lists" : "implicitly requires";
    String directory = loader.shortPaths().of(options.style().dir(loader.modFilePath(root)));
    return GoError.of(
        "module "
            + directory
            + " listed in go.work file requires go >= "
            + version
            + ", but go.work "
            + verb
            + " go "
            + work.goVersion().orElse(GoRules.DEFAULT_GO_WORK)
            + "; to download and use go "
            + version
            + ":\n\tgo work use");
  }

  private void checkGodebugs(String path, ModFile file) throws Failed {
    List<GoError> errors = new ArrayList<>();
    for (Godebug godebug : file.all(Godebug.class)) {
      String problem = Godebugs.problem(godebug, options.go().version());
      if (problem != null) {
        int line = file.text().lineAt(godebug.line().span().start());
        errors.add(
            GoError.of(
                "error loading go.mod:\n"
                    + loader.shortPaths().of(path)
                    + ":"
                    + line
                    + ": "
                    + problem));
      }
    }
    if (!errors.isEmpty()) {
      throw new Failed(new GoError.Joined(errors));
    }
  }

  /** {@code ReadModFile}. */
  private ModFile readModFile(String path, Fixing fixing) throws Failed {
    byte[] text = Fetcher.value(loader.files().read(path));
    SyntaxTree tree = Parser.parse(SourceText.of(text));
    ModFile file = DirectiveReader.read(tree, fixing);
    String name = loader.shortPaths().of(path);
    if (!file.isValid()) {
      ModFile lax = DirectiveReader.read(tree, Mode.LAX);
      String go = lax.isValid() ? lax.goVersion().orElse("") : "";
      throw new Failed(
          isTooNew(go)
              ? options.go().tooNew(name, go)
              : GoError.of("errors parsing " + name + ":\n" + file.goErrors(name, path)));
    }
    String go = file.goVersion().orElse("");
    if (isTooNew(go)) {
      throw new Failed(options.go().tooNew(name, go));
    }
    Optional<Module> module = file.first(Module.class);
    if (module.isEmpty()) {
      throw new Failed(
          GoError.of(
              "error reading "
                  + name
                  + ": missing module declaration. To specify the module path:\n"
                  + "\tgo mod edit -module=example.com/mod"));
    }
    if (GoRules.isToolchain(module.get().path())) {
      throw new Failed(
          GoError.of(
              "error reading "
                  + name
                  + ": invalid module path: "
                  + GoQuote.quote(module.get().path())));
    }
    return file;
  }
}
