package dev.gomodls.workspace;

import dev.gomodls.buildlist.Build;
import dev.gomodls.buildlist.BuildLists;
import dev.gomodls.buildlist.BuildLists.Detail;
import dev.gomodls.buildlist.BuildLists.Listed;
import dev.gomodls.buildlist.BuildLists.Outcome;
import dev.gomodls.buildlist.FileUpdate;
import dev.gomodls.buildlist.LoadOptions;
import dev.gomodls.buildlist.LoadOptions.GoCommandName;
import dev.gomodls.buildlist.LoadOptions.ModFlags;
import dev.gomodls.buildlist.ModuleSource;
import dev.gomodls.buildlist.RememberedModules;
import dev.gomodls.filepath.PathStyle;
import dev.gomodls.goenv.GoEnv;
import dev.gomodls.goenv.GoStart;
import dev.gomodls.goenv.ModuleRoot;
import dev.gomodls.goenv.Situation;
import dev.gomodls.goenv.Toolchains;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.snapshot.GoRun;
import dev.gomodls.snapshot.GoRuns;
import dev.gomodls.text.SourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Follows what the go command would do in directories. What it has found stays as long as nothing
 * changes that it went by, so that an edit costs the builds that it concerns.
 */
public final class GoRunner {
  /**
   * A go.mod with more bytes was not written to be built, and the graph of what it requires would
   * not fit into memory: its build is not followed.
   */
  private static final int LARGEST = 4 << 20;

  private final Situation situation;
  private final Function<GoEnv, ModuleSource> modules;
  private final Map<String, Kept<GoRun>> runs = new HashMap<>();
  private final Map<String, Kept<Build>> builds = new HashMap<>();
  private final Map<String, TreeFiles.Sums> sums = new HashMap<>();
  private final Map<List<String>, RememberedModules> remembered = new HashMap<>();

  private record Kept<T>(Witness witness, Optional<T> value) {}

  /**
   * A runner.
   *
   * @param situation how the go command is started; in which directory does not matter
   * @param modules opens the module cache of an environment, and what is behind it
   */
  public GoRunner(Situation situation, Function<GoEnv, ModuleSource> modules) {
    this.situation = situation;
    this.modules = modules;
  }

  /** The runs in the files of a tree. */
  public GoRuns over(FileTree tree) {
    return new Over(tree);
  }

  /**
   * What {@code go list -m -json all} tells in a directory.
   *
   * @param directory absolute, with {@code /}
   */
  public synchronized Outcome<Listed> list(FileTree tree, String directory) {
    GoRun run = run(directory, tree);
    Optional<GoStart.Failure> failure = run.failure();
    if (failure.isPresent()) {
      return new Outcome<>(List.of(failure.get().text()), true, Optional.empty());
    }
    TreeFiles files = new TreeFiles(tree, paths(), run.directory(), sums);
    return BuildLists.list(
        new BuildLists.Situation(run.options(GoCommandName.LIST), files, source(run.env())),
        List.of("all"),
        List.of(),
        Detail.ALL);
  }

  /**
   * What {@code go list -m -mod=mod all} would write in a directory.
   *
   * @param directory absolute, with {@code /}
   */
  public synchronized Outcome<List<FileUpdate>> updates(FileTree tree, String directory) {
    GoRun run = run(directory, tree);
    Optional<GoStart.Failure> failure = run.failure();
    if (failure.isPresent()) {
      return new Outcome<>(List.of(failure.get().text()), true, Optional.empty());
    }
    ModFlags flags = run.flagsWithMod("mod");
    TreeFiles files = new TreeFiles(tree, paths(), run.directory(), sums);
    LoadOptions options = run.options(GoCommandName.LIST, flags);
    return BuildLists.updates(new BuildLists.Situation(options, files, source(run.env())));
  }

  private PathStyle paths() {
    return situation.host().paths();
  }

  /** Answers for one tree; found once, an answer is not looked at again. */
  private final class Over implements GoRuns {
    private final FileTree tree;
    private final Map<String, Optional<GoRun>> ownRuns = new HashMap<>();
    private final Map<String, Optional<Build>> ownBuilds = new HashMap<>();

    Over(FileTree tree) {
      this.tree = tree;
    }

    @Override
    public Optional<GoRun> in(String directory) {
      synchronized (GoRunner.this) {
        Optional<GoRun> known = ownRuns.get(directory);
        if (known == null) {
          known =
              kept(
                  runs,
                  directory,
                  tree,
                  GoRunner::asksAlike,
                  witness -> Optional.of(run(directory, witness)));
          ownRuns.put(directory, known);
        }
        return known;
      }
    }

    @Override
    public Optional<Build> build(String directory) {
      synchronized (GoRunner.this) {
        Optional<GoRun> run = in(directory).flatMap(this::placed);
        if (run.isEmpty()) {
          return Optional.empty();
        }
        String key = key(run.get());
        Optional<Build> known = ownBuilds.get(key);
        if (known == null) {
          known = kept(builds, key, tree, (_, _, _) -> false, witness -> load(run.get(), witness));
          ownBuilds.put(key, known);
        }
        return known;
      }
    }

    /** The run that loads what a run would load: all members of a workspace load the same. */
    private Optional<GoRun> placed(GoRun run) {
      String work = run.workFile().pathOrEmpty();
      String directory =
          !work.isEmpty()
              ? paths().dir(work)
              : run.root() instanceof ModuleRoot.Found(String root) ? root : run.directory();
      return directory.equals(run.directory())
          ? Optional.of(run)
          : in(paths().toSlash(directory))
              .filter(it -> it.workFile().pathOrEmpty().equals(work))
              .or(() -> Optional.of(run));
    }

    private String key(GoRun run) {
      return run.directory() + '\n' + run.workFile().pathOrEmpty();
    }
  }

  private static <T> Optional<T> kept(
      Map<String, Kept<T>> all,
      String key,
      FileTree tree,
      Witness.Likeness alike,
      Function<Witness, Optional<T>> question) {
    Kept<T> known = all.get(key);
    if (known == null || !known.witness.agreesWith(tree, alike)) {
      Witness witness = new Witness(tree);
      known = new Kept<>(witness, question.apply(witness));
      all.put(key, known);
    }
    return known.value;
  }

  /** Of a go.mod a run looks at what it says of Go, and at nothing else. */
  private static boolean asksAlike(String path, SourceText before, SourceText now) {
    return FileRole.of(path) == FileRole.MOD && Toolchains.askAlike(before, now);
  }

  private GoRun run(String directory, FileTree tree) {
    String own = paths().fromSlash(directory);
    return GoRun.of(GoEnvReader.read(situation.in(own), tree));
  }

  private boolean isTooLarge(GoRun run, FileTree tree) {
    return run.root() instanceof ModuleRoot.Found(String root)
        && tree.read(paths().toSlash(paths().join(root, "go.mod")))
            instanceof FileTree.Content.Known(SourceText text)
        && text.length() > LARGEST;
  }

  private Optional<Build> load(GoRun run, Witness tree) {
    if (!run.loads() || isTooLarge(run, tree)) {
      return Optional.empty();
    }
    ModuleSource source = source(run.env());
    TreeFiles files = new TreeFiles(tree, paths(), run.directory(), sums);
    Build build =
        Build.of(new BuildLists.Situation(run.options(GoCommandName.LIST), files, source));
    for (ModuleVersion missing : build.missing()) {
      // Whoever watches the tree sees it come.
      source.goModPath(build.actual(missing)).ifPresent(it -> tree.kind(paths().toSlash(it)));
    }
    return Optional.of(build);
  }

  private ModuleSource source(GoEnv env) {
    List<String> key =
        List.of(
            env.value("GOMODCACHE"),
            env.value("GOPROXY"),
            env.value("GONOPROXY"),
            env.value("GOPRIVATE"));
    return remembered.computeIfAbsent(key, _ -> new RememberedModules(modules.apply(env)));
  }
}
