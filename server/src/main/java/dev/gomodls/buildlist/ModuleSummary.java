package dev.gomodls.buildlist;

import dev.gomodls.modfile.DependencyFile;
import dev.gomodls.modfile.Directive;
import dev.gomodls.modfile.Directive.Go;
import dev.gomodls.modfile.Directive.Module;
import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.modfile.Directive.Retract;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.module.GoVersion;
import dev.gomodls.module.ModuleVersion;
import java.util.ArrayList;
import java.util.List;

/**
 * What a go.mod says to those who require the module: {@code modFileSummary}.
 *
 * @param path the path of the module line, empty where there is none
 * @param goVersion the version of the go line, empty where there is none
 * @param require its requirements in their order, the Go version last where it is one
 */
record ModuleSummary(
    String path,
    String goVersion,
    Pruning pruning,
    List<ModuleVersion> require,
    List<Retract> retract) {

  /** {@code summaryFromModFile}, but for the question whether its Go is too new. */
  static ModuleSummary of(ModFile file) {
    String path = "";
    String go = "";
    List<ModuleVersion> require = new ArrayList<>();
    List<Retract> retract = new ArrayList<>();
    for (Directive directive : file.directives()) {
      switch (directive) {
        case Module module -> path = module.path();
        case Go line -> go = line.version();
        case Require requirement -> require.add(requirement.module());
        case Retract retraction -> retract.add(retraction);
        default -> {}
      }
    }
    return of(path, go, require, List.copyOf(retract));
  }

  /** The same of a file without anything unusual, such as retract directives. */
  static ModuleSummary of(DependencyFile file) {
    return of(file.path(), file.goVersion(), file.requirements(), List.of());
  }

  private static ModuleSummary of(
      String path, String go, List<ModuleVersion> required, List<Retract> retract) {
    List<ModuleVersion> require = required;
    if (!go.isEmpty() && GoVersion.compare(go, GoRules.STRICT) >= 0) {
      require = new ArrayList<>(required.size() + 1);
      require.addAll(required);
      require.add(new ModuleVersion("go", go));
    }
    Pruning pruning = go.isEmpty() ? Pruning.UNPRUNED : Pruning.of(go);
    return new ModuleSummary(path, go, pruning, List.copyOf(require), retract);
  }

  /** What a Go version or a toolchain requires; see the head of {@code rawGoModSummary}. */
  static ModuleSummary ofToolchain(ModuleVersion module) {
    boolean strict =
        module.path().equals("go") && GoVersion.compare(module.version(), GoRules.STRICT) >= 0;
    return bare(
        module.path(),
        strict ? List.of(new ModuleVersion("toolchain", "go" + module.version())) : List.of());
  }

  /** Requirements without a file; Go takes such a module for a pruned one. */
  static ModuleSummary bare(String path, List<ModuleVersion> require) {
    return new ModuleSummary(path, "", Pruning.PRUNED, require, List.of());
  }

  ModuleSummary withRequire(List<ModuleVersion> others) {
    return new ModuleSummary(path, goVersion, pruning, others, retract);
  }
}
