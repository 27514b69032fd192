package dev.gomodls.buildlist;

import dev.gomodls.buildlist.BuildLists.Situation;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.module.ModuleVersion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A build as {@code go list -m all} would load it, with all that is wrong with it: where the go
 * command ends at the first error, this goes on as far as it can.
 *
 * <p>It may be asked by several threads. What it says of the module cache is looked up when it is
 * asked for the first time.
 */
public final class Build {
  private final BuildPass strict;
  private final BuildPass loose;

  private Build(BuildPass strict, BuildPass loose) {
    this.strict = strict;
    this.loose = loose;
  }

  /** Loads the build of a situation whose command is {@code list}. */
  public static Build of(Situation situation) {
    BuildPass strict = BuildPass.strict(situation);
    return new Build(strict, strict.isClean() ? strict : BuildPass.loose(situation, strict));
  }

  /**
   * A main module.
   *
   * @param directory absolute
   * @param goMod its file, which is another one where {@code -modfile} names it
   * @param file what that says, versions that are not canonical looked up
   */
  public record Main(String path, String directory, String goMod, ModFile file) {}

  /**
   * The mode of {@code -mod} in force.
   *
   * @param value {@code readonly}, {@code vendor} or {@code mod}; empty where Go did not come to it
   * @param explicit whether a flag says so
   * @param reason Go's sentence on its own choice, empty where it has none
   */
  public record Mode(String value, boolean explicit, String reason) {
    /** What holds where nothing says otherwise. */
    public static final Mode DEFAULT = new Mode("readonly", false, "");

    public boolean isMod() {
      return value.equals("mod");
    }

    public boolean isVendor() {
      return value.equals("vendor");
    }

    public boolean isReadonly() {
      return value.equals("readonly");
    }

    /** What Go says where go.mod would have to be written: {@code goModDirtyError}. */
    public String updatesNeeded() {
      String needed = "updates to go.mod needed";
      String how = "to update it:\n\tgo mod tidy";
      if (explicit) {
        return needed + ", disabled by -mod=" + value + "; " + how;
      }
      return reason.isEmpty()
          ? needed + "; " + how
          : disabled(needed + ", disabled by") + "\n\t" + how;
    }

    String disabled(String what) {
      return what + " -mod=" + value + (reason.isEmpty() ? "" : "\n\t(" + reason + ")");
    }
  }

  /**
   * What stands in for a module.
   *
   * @param to the version or directory, as Go tells it
   * @param file the go.mod or go.work that says so, absolute
   * @param line the 1-based line of that file
   * @param directory where the files are, absolute; empty for a version
   */
  public record Replaced(ModuleVersion to, String file, int line, String directory) {}

  /** The lines that {@code go list -m all} has for standard error, but for {@link #error}. */
  public List<String> messages() {
    return strict.messages();
  }

  /** Why {@code go list -m all} fails; empty where it does not. */
  public Optional<GoError> error() {
    return Optional.ofNullable(strict.error());
  }

  /** Whether {@code go list -m all} fails. */
  public boolean fails() {
    return strict.fails();
  }

  public Mode mode() {
    return strict.mode();
  }

  /** Whether there are several main modules, those of a go.work. */
  public boolean isWorkspace() {
    return strict.loader().inWorkspace();
  }

  /** The go.work in force, absolute; empty without one. */
  public String workFile() {
    return isWorkspace() ? strict.loader().options().workFile() : "";
  }

  /** What the go.work in force says; empty where it cannot be loaded. */
  public Optional<ModFile> work() {
    return Optional.ofNullable(loose.loader().mains().workFile());
  }

  /** The main modules; empty where their files cannot be loaded. */
  public List<Main> mains() {
    return loose.mains();
  }

  /** The main module of a path. */
  public Optional<Main> main(String path) {
    return mains().stream().filter(it -> it.path().equals(path)).findFirst();
  }

  /** The module graph, as complete as it could be read; empty where there is none. */
  public Optional<ModuleGraph> graph() {
    return Optional.ofNullable(loose.graph());
  }

  /** The module graph where all of it could be read. */
  public Optional<ModuleGraph> completeGraph() {
    return graph().filter(_ -> errors().isEmpty());
  }

  /** Why modules in the graph could not be read. */
  public Map<ModuleVersion, GoError> errors() {
    return loose.errors();
  }

  /**
   * The modules in the graph whose go.mod is not in the cache, nor at a source that may be asked;
   * replaced ones under their own name.
   */
  public List<ModuleVersion> missing() {
    Set<ModuleVersion> uncached = new HashSet<>(loose.loader().fetcher().uncached());
    return errors().keySet().stream()
        .filter(it -> uncached.contains(actual(it)))
        .sorted(ModuleVersion.LOADING_ORDER)
        .toList();
  }

  /** The error of a module as Go tells it, with the way to it; empty where it has none. */
  public Optional<GoError> errorOf(ModuleVersion module) {
    return Optional.ofNullable(GraphReader.errorOnPath(pathTo(module), errors()))
        .filter(_ -> errors().containsKey(module));
  }

  /** The requirements that were left out because main modules exclude them. */
  public Set<ModuleVersion> excluded() {
    return Collections.unmodifiableSet(loose.loader().excluded());
  }

  /** The version that a build uses; empty where it uses none. */
  public Optional<String> selected(String path) {
    return graph().map(it -> it.selected(path)).filter(it -> !it.equals(ModuleGraph.NONE));
  }

  /** What stands in for a module at a version; empty where nothing does. */
  public synchronized Optional<Replaced> replacement(ModuleVersion module) {
    return loose.replacement(module);
  }

  /** The module that the files come from: a replacement, or the module itself. */
  public ModuleVersion actual(ModuleVersion module) {
    return replacement(module).map(Replaced::to).orElse(module);
  }

  /**
   * What {@code go list -m -mod=mod all} would leave in go.mod; empty in a workspace, and where it
   * fails before it writes.
   */
  public Optional<GoModUpdate> update() {
    return Optional.ofNullable(loose.update());
  }

  /** What a go.mod in the cache, or at a source that may be asked, says; empty without one. */
  public synchronized Optional<DeclaredModule> declared(ModuleVersion module) {
    return loose.declared(module);
  }

  /** What is at hand of a module's files. */
  public synchronized ModuleFiles files(ModuleVersion module) {
    return loose.files(module);
  }

  /** The versions of a module of which the cache has a go.mod, the lowest first. */
  public synchronized List<String> cachedVersions(String path) {
    return loose.cachedVersions(path);
  }

  /**
   * What the latest version of a module says that the cache has a go.mod of: it speaks for all
   * versions. Empty without one.
   */
  public synchronized Optional<DeclaredModule> latest(String path) {
    return loose.latest(path);
  }

  /**
   * Who requires a module.
   *
   * @param module the one that requires
   * @param version what it asks for
   */
  public record Asker(ModuleVersion module, String version) {}

  /** Who requires each module, by its path; in the order of the graph. */
  public Map<String, List<Asker>> askers() {
    Map<String, List<Asker>> askers = new HashMap<>();
    graph()
        .ifPresent(
            it ->
                it.forEachRequirement(
                    (module, required) ->
                        askers
                            .computeIfAbsent(required.path(), _ -> new ArrayList<>())
                            .add(new Asker(module, required.version()))));
    return askers;
  }

  /** The way from a main module to the first version of a module, in Go's order; else empty. */
  public synchronized List<ModuleVersion> pathTo(ModuleVersion module) {
    return graph().map(it -> it.wayTo(module)).orElse(List.of());
  }
}
