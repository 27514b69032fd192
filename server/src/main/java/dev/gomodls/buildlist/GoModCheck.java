package dev.gomodls.buildlist;

import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.Requirement;
import dev.gomodls.module.GoVersion;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.module.ToolchainName;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether go.mod and go.sum would have to be written, and that this is forbidden: {@code
 * commitRequirements}, {@code modFileIsDirty}. Nothing is written where it is allowed.
 */
final class GoModCheck {
  private final Loader loader;
  private final Requirements requirements;

  GoModCheck(Loader loader, Requirements requirements) {
    this.loader = loader;
    this.requirements = requirements;
  }

  void run() throws Failed {
    if (!loader.inWorkspace() && loader.mains().single().file() != null) {
      String goVersion = goVersion();
      if (GoVersion.compare(goVersion, loader.options().go().version()) > 0) {
        throw new Failed(loader.options().go().tooNew("updating go.mod", goVersion));
      }
      if (isDirty(loader.mains().single(), goVersion) && !loader.mode().isMod()) {
        throw new Failed(loader.mode().dirty());
      }
    } else if (!loader.inWorkspace()) {
      return;
    }
    if (!loader.inWorkspace() && !loader.sums().hasAdded()) {
      return;
    }
    // In a workspace looking replacements up may say once more that they contradict each other.
    Set<ModuleVersion> keep = keptSums();
    if (loader.mustHaveCompleteRequirements() && loader.sums().wouldAddAny(keep)) {
      throw new Failed(GoError.of("updates to go.sum needed, disabled by -mod=readonly"));
    }
  }

  /** What the file of the main module would say. */
  GoModUpdate updated() {
    MainModule module = loader.mains().single();
    String go = goVersion();
    List<Requirement> requirements = new ArrayList<>();
    for (ModuleVersion root : this.requirements.roots()) {
      if (!GoRules.isToolchain(root.path())) {
        boolean indirect = !this.requirements.direct().contains(root.path());
        requirements.add(new Requirement(root, indirect));
      }
    }
    return new GoModUpdate(
        updatedGoLine(module, go), updatedToolchain(module, go), requirements, isDirty(module, go));
  }

  private String goVersion() {
    String version = "";
    for (ModuleVersion root : requirements.roots()) {
      if (root.path().equals("go")) {
        version = root.version();
      }
    }
    return version;
  }

  private boolean isDirty(MainModule module, String goVersion) {
    return module.needsFix()
        || !updatedGoLine(module, goVersion).equals(module.goLine())
        || !updatedToolchain(module, goVersion).equals(module.toolchain())
        || requiresChange(module)
        || replacesChange(module);
  }

  /** An absent go line stays absent where it means what was computed. */
  private String updatedGoLine(MainModule module, String goVersion) {
    boolean leave =
        module.goLine().isEmpty()
            && goVersion.equals(GoRules.DEFAULT_GO_MOD)
            && !loader.mode().isMod();
    return leave ? "" : goVersion;
  }

  /** A toolchain line goes where the go line already says as much. */
  private String updatedToolchain(MainModule module, String goVersion) {
    String toolchain = "go" + goVersion;
    for (ModuleVersion root : requirements.roots()) {
      if (root.path().equals("toolchain")) {
        toolchain = root.version();
      }
    }
    boolean implied =
        toolchain.equals("go" + goVersion)
            || GoVersion.compare(ToolchainName.goVersion(toolchain), GoRules.STRICT) < 0;
    if (implied) {
      return "";
    }
    return ToolchainName.isDirective(toolchain) ? toolchain : module.toolchain();
  }

  private boolean requiresChange(MainModule module) {
    Set<ModuleVersion> updated = new HashSet<>(requirements.roots());
    updated.removeIf(it -> GoRules.isToolchain(it.path()));
    if (updated.size() != module.indirect().size()) {
      return true;
    }
    for (ModuleVersion required : updated) {
      Boolean indirect = module.indirect().get(required);
      if (indirect == null) {
        return true;
      }
      boolean same = indirect != requirements.direct().contains(required.path());
      if (!same && !loader.mode().isReadonly()) {
        return true;
      }
    }
    return false;
  }

  /** Sorting drops all but the last of equal replacements, so that only their number counts. */
  private static boolean replacesChange(MainModule module) {
    Map<ModuleVersion, ModuleVersion> last = new HashMap<>();
    List<Replace> replaces = module.replaces();
    replaces.forEach(it -> last.put(it.old(), it.target()));
    return !last.equals(module.replace());
  }

  /** {@code keepSums} where no packages were loaded. */
  Set<ModuleVersion> keptSums() {
    Set<ModuleVersion> keep = new HashSet<>();
    if (!requirements.isLoaded()) {
      requirements.roots().forEach(root -> keepAll(root, keep));
      return keep;
    }
    ModuleGraph graph = requirements.graph(loader).graph();
    graph.walkBreadthFirst(
        module -> {
          if (graph.isLoaded(module)) {
            keep.add(Sums.ofGoMod(loader.replacements().resolve(module)));
          }
        });
    boolean goMods =
        loader.mode().isMod() || GoVersion.compare(goVersion(), GoRules.TIDY_GO_MOD_SUMS) >= 0;
    for (ModuleVersion module : graph.buildList()) {
      ModuleVersion actual = loader.replacements().resolve(module);
      keep.add(actual);
      if (goMods) {
        keep.add(Sums.ofGoMod(actual));
      }
    }
    return keep;
  }

  private void keepAll(ModuleVersion module, Set<ModuleVersion> keep) {
    ModuleVersion actual = loader.replacements().resolve(module);
    keep.add(actual);
    keep.add(Sums.ofGoMod(actual));
  }
}
