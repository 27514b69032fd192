package dev.gomodls.cli;

import dev.gomodls.buildlist.BuildLists.Situation;
import dev.gomodls.buildlist.LoadOptions;
import dev.gomodls.buildlist.LoadOptions.GoCommandName;
import dev.gomodls.buildlist.LoadOptions.LocalGo;
import dev.gomodls.buildlist.LoadOptions.ModFlags;
import dev.gomodls.modcache.DiskFiles;
import dev.gomodls.modcache.LocalModules;
import dev.gomodls.text.GoResult;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.ToIntFunction;

/** What the variables of a process and its flags mean for commands that load modules. */
final class GoSettings {
  private static final String NEWEST_GO = "1.27";

  private final GoProcess process;
  private final GoFlags flags;
  private String mod = "";
  private String modFile = "";
  private boolean cacheIsWritable;
  private final Set<String> ofEnvironment = new HashSet<>();

  /** Settings of a process, to which {@code flags} will add. */
  GoSettings(GoProcess process, GoFlags flags) {
    this.process = process;
    this.flags = flags;
    flags.string("modfile", value -> modFile = value);
    flags.bool("modcacherw", value -> cacheIsWritable = value);
  }

  /** Adds {@code -mod}, which not every command has. */
  void addModFlag() {
    flags.string("mod", value -> mod = value);
  }

  /** Reads {@code GOFLAGS} and then the command line. */
  GoFlags.Parsed parse(List<String> arguments) {
    List<String> defaults = new ArrayList<>();
    StringTokenizer words = new StringTokenizer(value("GOFLAGS"), " \t\n\r");
    while (words.hasMoreTokens()) {
      String word = words.nextToken();
      defaults.add(word);
      ofEnvironment.add(word.replaceFirst("^--?", "").replaceFirst("=.*", ""));
    }
    Optional<GoFailure> failure = flags.setDefaults(defaults);
    return failure.isPresent()
        ? new GoFlags.Parsed(List.of(), failure.get())
        : flags.parse(arguments);
  }

  private String value(String name) {
    return process.variable(name);
  }

  /** {@code GOMODCACHE}. */
  String gomodcache() {
    String set = value("GOMODCACHE");
    String gopath = gopath();
    return set.isEmpty() && !gopath.isEmpty() ? gopath + "/pkg/mod" : set;
  }

  /** The first element of {@code GOPATH}. */
  private String gopath() {
    String home = value("HOME");
    String set = value("GOPATH");
    String all = set.isEmpty() && !home.isEmpty() ? home + "/go" : set;
    int colon = all.indexOf(':');
    return colon < 0 ? all : all.substring(0, colon);
  }

  /** Answers a question in the situation of this process, or says why that cannot be. */
  int answer(GoCommandName command, ToIntFunction<Situation> question) {
    return switch (workFile()) {
      case GoResult.Err<String>(String text) -> process.fail(GoFailure.fatal("go: " + text));
      case GoResult.Ok<String>(String file) -> question.applyAsInt(situation(command, file));
    };
  }

  private Situation situation(GoCommandName command, String workFile) {
    String temporary = value("TMPDIR");
    String directory = process.workingDirectory();
    LoadOptions options =
        new LoadOptions(
            command,
            directory,
            workFile,
            new ModFlags(mod, modFile, cacheIsWritable, ofEnvironment),
            value("GO111MODULE"),
            gopath(),
            temporary.isEmpty() ? "/tmp" : temporary,
            value("GOROOT"),
            localGo(),
            GoProcess.STYLE);
    String goproxy = value("GOPROXY");
    String gonoproxy = value("GONOPROXY");
    return new Situation(
        options,
        new DiskFiles(directory),
        new LocalModules(
            gomodcache(),
            goproxy.isEmpty() ? "direct" : goproxy,
            gonoproxy.isEmpty() ? value("GOPRIVATE") : gonoproxy));
  }

  private LocalGo localGo() {
    String version =
        process
            .read(value("GOROOT") + "/VERSION")
            .toOptional()
            .map(text -> text.line(1))
            .filter(line -> line.startsWith("go"))
            .map(line -> line.substring(2))
            .orElse(NEWEST_GO);
    String toolchain = value("GOTOOLCHAIN");
    boolean said = !toolchain.isEmpty() && !toolchain.equals("auto");
    return new LocalGo(version, said ? "; GOTOOLCHAIN=" + toolchain : "");
  }

  /** {@code FindGoWork}: empty where there is none. */
  private GoResult<String> workFile() {
    String set = value("GOWORK");
    return switch (set) {
      case "off" -> GoResult.ok("");
      case "", "auto" -> GoResult.ok(nearestWorkFile());
      default ->
          set.startsWith("/")
              ? GoResult.ok(set)
              : GoResult.err("invalid GOWORK: not an absolute path");
    };
  }

  private String nearestWorkFile() {
    for (String directory : process.parents()) {
      String file = GoProcess.STYLE.join(directory, "go.work");
      if (process.isFile(file)) {
        return file;
      }
      if (GoProcess.STYLE.dir(directory).equals(value("GOROOT"))) {
        return "";
      }
    }
    return "";
  }
}
