package dev.gomodls.rules;

import dev.gomodls.buildlist.Build;
import dev.gomodls.buildlist.DeclaredModule;
import dev.gomodls.buildlist.GoError;
import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.module.ModulePath;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.module.PathMajor;
import dev.gomodls.rules.Findings.Draft;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A module is required by another path than the one that its go.mod declares. */
final class WrongModulePath implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo("wrong-module-path", Severity.ERROR, "Module declares another path");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    Optional<Build> build = Builds.of(document, snapshot);
    if (document.kind() != FileKind.GO_MOD || build.isEmpty()) {
      return;
    }
    Map<ModuleVersion, Require> lines = new HashMap<>();
    Lines.sound(document, Require.class).forEach(it -> lines.putIfAbsent(it.module(), it));
    build.get().errors().entrySet().stream()
        .filter(it -> it.getValue().is(GoError.Kind.OTHER_PATH))
        .map(Map.Entry::getKey)
        .filter(module -> build.get().replacement(module).isEmpty())
        .sorted(ModuleVersion.LOADING_ORDER)
        .forEach(module -> new Reporting(document, build.get(), lines).report(module, findings));
  }

  /**
   * Reports modules of one file.
   *
   * @param lines the requirements of the file
   */
  private record Reporting(Document document, Build build, Map<ModuleVersion, Require> lines) {
    void report(ModuleVersion module, Findings findings) {
      List<ModuleVersion> way = build.pathTo(module);
      Require own = lines.get(module);
      boolean leadsHere =
          way.size() > 1
              && document.file().modulePath().filter(way.getFirst().path()::equals).isPresent();
      Require line = own != null || !leadsHere ? own : lines.get(way.get(1));
      String sentence = build.errorOf(module).map(GoError::text).orElse("");
      if (line == null && !leadsHere) {
        return;
      }
      String declared = build.declared(module).map(DeclaredModule::path).orElse("another path");
      String ours = "A module can be used by the path alone that its go.mod declares: " + declared;
      Draft draft =
          findings.add(
              document,
              line == null ? Lines.ofModule(document) : line.pathToken().span(),
              GoSentence.then(sentence, ours));
      if (own != null && fits(declared, module.version()) && !isNamed(document, declared)) {
        draft.fix(
            Safety.UNSAFE,
            "Require " + declared + " instead of " + module.path(),
            LineEdits.replace(own.pathToken(), declared));
      }
    }
  }

  private static boolean fits(String path, String version) {
    ModulePath.Split split = ModulePath.splitPathVersion(path);
    return ModulePath.check(path) == null
        && split.ok()
        && PathMajor.match(version, split.pathMajor());
  }

  private static boolean isNamed(Document document, String path) {
    return document.file().modulePath().filter(path::equals).isPresent()
        || document.file().all(Require.class).stream()
            .anyMatch(it -> it.module().path().equals(path));
  }
}
