package dev.gomodls.buildlist;

import dev.gomodls.buildlist.BuildLists.Graphed;
import dev.gomodls.buildlist.BuildLists.Listed;
import dev.gomodls.buildlist.BuildLists.Outcome;
import dev.gomodls.buildlist.BuildLists.Situation;
import dev.gomodls.buildlist.LoadOptions.GoCommandName;
import dev.gomodls.buildlist.LoadOptions.LocalGo;
import dev.gomodls.buildlist.LoadOptions.ModFlags;
import dev.gomodls.filepath.PathStyle;
import dev.gomodls.gosum.DirHash;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.module.PseudoVersion;
import dev.gomodls.semver.Semver;
import dev.gomodls.text.Utf8;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A small world of files and modules in memory, and questions about it. */
final class Universe implements FileSource, ModuleSource, ModuleProxy {
  private final Map<String, String> files = new LinkedHashMap<>();
  private final Map<ModuleVersion, String> modules = new LinkedHashMap<>();
  private final List<ModuleVersion> read = new ArrayList<>();
  private String workFile = "";
  private String mod = "";

  /** A file, by its absolute path. */
  Universe file(String path, String text) {
    files.put(path, text);
    return this;
  }

  /** The go.mod of the directory in which questions are asked. */
  Universe main(String text) {
    return file("/m/go.mod", text);
  }

  /** The go.work of that directory. */
  Universe work(String text) {
    workFile = "/m/go.work";
    return file(workFile, text);
  }

  /** A module of the proxy; its go.mod has a module line in front of {@code text}. */
  Universe module(String module, String text) {
    int at = module.indexOf('@');
    String path = module.substring(0, at);
    modules.put(new ModuleVersion(path, module.substring(at + 1)), "module " + path + "\n" + text);
    return this;
  }

  /** Gives a module another path in its own file. */
  Universe renamed(String module, String path) {
    int at = module.indexOf('@');
    modules.put(
        new ModuleVersion(module.substring(0, at), module.substring(at + 1)),
        "module " + path + "\n");
    return file("/m/go.sum", "");
  }

  /** A go.sum that knows the go.mod of every module there is. */
  Universe sums() {
    StringBuilder text = new StringBuilder();
    modules.forEach(
        (module, goMod) ->
            text.append(module.path())
                .append(' ')
                .append(module.version())
                .append("/go.mod ")
                .append(DirHash.goModHash(Utf8.encode(goMod)))
                .append('\n'));
    return file("/m/go.sum", text.toString());
  }

  /** The value of {@code -mod}. */
  Universe mod(String value) {
    mod = value;
    return this;
  }

  /** What {@code go list -m ARGUMENTS} prints: messages, errors, modules. */
  String list(String... arguments) {
    Outcome<Listed> outcome =
        BuildLists.list(
            situation(GoCommandName.LIST), List.of(arguments), List.of(), BuildLists.Detail.ALL);
    StringBuilder text = new StringBuilder();
    outcome.messages().forEach(it -> text.append(it).append('\n'));
    if (outcome.value().isEmpty()) {
      return text.toString();
    }
    Listed listed = outcome.value().get();
    for (ModuleInfo module : listed.modules()) {
      if (!module.error().isEmpty()) {
        text.append("error ").append(module.error()).append('\n');
      }
    }
    GoError error = listed.error();
    if (error != null) {
      return text.append("error ").append(error.text()).append('\n').toString();
    }
    listed.modules().forEach(it -> text.append(it.line()).append('\n'));
    return text.toString();
  }

  /** What {@code go mod graph} prints. */
  String graph() {
    Outcome<Graphed> outcome = BuildLists.graph(situation(GoCommandName.MOD_GRAPH), "");
    StringBuilder text = new StringBuilder();
    outcome.messages().forEach(it -> text.append(it).append('\n'));
    outcome
        .value()
        .map(Graphed::graph)
        .ifPresent(
            graph ->
                graph.walkBreadthFirst(
                    module ->
                        graph
                            .requiredBy(module)
                            .forEach(
                                it -> text.append(module).append(' ').append(it).append('\n'))));
    return text.toString();
  }

  /** The modules whose go.mod was asked for, in order. */
  List<ModuleVersion> readModules() {
    return read;
  }

  Situation situation(GoCommandName command) {
    LoadOptions options =
        new LoadOptions(
            command,
            "/m",
            workFile,
            new ModFlags(mod, "", false, Set.of()),
            "",
            "",
            "/tmp",
            "/go",
            new LocalGo("1.27.3", ""),
            PathStyle.UNIX);
    return new Situation(options, this, this);
  }

  private String absolute(String path) {
    return PathStyle.UNIX.isAbs(path) ? path : PathStyle.UNIX.join("/m", path);
  }

  @Override
  public Fact<byte[]> read(String path) {
    String text = files.get(absolute(path));
    return text == null
        ? Fact.unavailable(new GoError.OfFile("open", path, "no such file or directory", true))
        : Fact.known(Utf8.encode(text));
  }

  @Override
  public FileSource.Kind kind(String path) {
    if (files.containsKey(path)) {
      return FileSource.Kind.FILE;
    }
    boolean directory = files.keySet().stream().anyMatch(it -> it.startsWith(path + "/"));
    return directory ? FileSource.Kind.DIRECTORY : FileSource.Kind.NOTHING;
  }

  @Override
  public boolean same(String directory, String relative, String path) {
    return PathStyle.UNIX.join(directory, relative).equals(path);
  }

  @Override
  public Fact<GoModFile> cachedGoMod(ModuleVersion module) {
    return Fact.unavailable(GoError.of("not in cache"));
  }

  @Override
  public Fact<RevisionInfo> cachedInfo(String path, String revision) {
    return Fact.unavailable(GoError.of("not in cache"));
  }

  @Override
  public Fact<List<ModuleProxy>> proxies() {
    return Fact.known(List.of(this));
  }

  @Override
  public Optional<String> goModPath(ModuleVersion module) {
    return Optional.of("/cache/" + module + ".mod");
  }

  @Override
  public boolean hasGoMod(ModuleVersion module) {
    return false;
  }

  @Override
  public Optional<String> directory(ModuleVersion module) {
    return Optional.empty();
  }

  @Override
  public boolean fallsBackOnAnyError() {
    return false;
  }

  @Override
  public boolean isDirect(GoError error) {
    return false;
  }

  private <T> Fact<T> missing(ModuleVersion module) {
    return Fact.unavailable(GoError.at(module, GoError.of(GoError.Kind.NOT_EXIST, "not found")));
  }

  @Override
  public Fact<byte[]> goMod(ModuleVersion module) {
    read.add(module);
    String text = modules.get(module);
    return text == null ? missing(module) : Fact.known(Utf8.encode(text));
  }

  @Override
  public Fact<RevisionInfo> stat(String path, String revision) {
    ModuleVersion module = new ModuleVersion(path, revision);
    return modules.containsKey(module)
        ? Fact.known(new RevisionInfo(revision, "2020-01-01T00:00:00Z", new LinkedHashMap<>()))
        : missing(module);
  }

  @Override
  public Fact<List<String>> versions(String path, String prefix) {
    List<String> versions = new ArrayList<>();
    for (ModuleVersion module : modules.keySet()) {
      String version = module.version();
      if (module.path().equals(path)
          && version.startsWith(prefix)
          && !PseudoVersion.isPseudo(version)) {
        versions.add(version);
      }
    }
    versions.sort(Semver.ORDER);
    return Fact.known(versions);
  }

  @Override
  public Fact<RevisionInfo> latest(String path) {
    return missing(ModuleVersion.of(path));
  }

  @Override
  public boolean hasZip(ModuleVersion module) {
    return modules.containsKey(module);
  }

  @Override
  public List<String> cachedVersions(String path) {
    return modules.keySet().stream()
        .filter(it -> it.path().equals(path))
        .map(ModuleVersion::version)
        .toList();
  }
}
