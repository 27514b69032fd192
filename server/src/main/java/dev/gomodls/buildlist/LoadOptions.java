package dev.gomodls.buildlist;

import dev.gomodls.filepath.PathStyle;
import java.util.Set;

/**
 * What the environment and the command line say to a question.
 *
 * @param command which command asks: modes and checks depend on it ({@code cfg.CmdName})
 * @param directory the current directory, absolute
 * @param workFile the go.work file that {@code FindGoWork} names, empty without workspace
 * @param flags the flags about modules
 * @param modules {@code GO111MODULE}
 * @param gopath the first element of {@code GOPATH}, empty where there is none
 * @param temporary the directory of temporary files, in which no go.mod counts
 * @param goroot {@code GOROOT}
 * @param go the Go that would run
 * @param style how paths are written
 */
public record LoadOptions(
    GoCommandName command,
    String directory,
    String workFile,
    ModFlags flags,
    String modules,
    String gopath,
    String temporary,
    String goroot,
    LocalGo go,
    PathStyle style) {

  /**
   * Flags about modules; a value is empty where none is given.
   *
   * @param mod the value of {@code -mod}
   * @param modFile the value of {@code -modfile}
   * @param cacheIsWritable whether there is {@code -modcacherw}
   * @param ofEnvironment the names of the flags that {@code GOFLAGS} holds, without dash
   */
  public record ModFlags(
      String mod, String modFile, boolean cacheIsWritable, Set<String> ofEnvironment) {
    public ModFlags {
      ofEnvironment = Set.copyOf(ofEnvironment);
    }
  }

  /** The same run by another version of Go. */
  public LoadOptions runBy(String version) {
    return new LoadOptions(
        command,
        directory,
        workFile,
        flags,
        modules,
        gopath,
        temporary,
        goroot,
        new LocalGo(version, go.explanation),
        style);
  }

  /** The same with another value of {@code -mod}. */
  LoadOptions withMod(String mod) {
    ModFlags others = new ModFlags(mod, flags.modFile, flags.cacheIsWritable, flags.ofEnvironment);
    return new LoadOptions(
        command, directory, workFile, others, modules, gopath, temporary, goroot, go, style);
  }

  /** The value of {@code -modfile}. */
  String modFile() {
    return flags.modFile;
  }

  /**
   * The Go that would run.
   *
   * @param version without "go" in front ({@code gover.Local})
   * @param explanation what is said behind it where a module needs a newer one, such as {@code ;
   *     GOTOOLCHAIN=local}; empty where nothing is
   */
  public record LocalGo(String version, String explanation) {
    /** {@code gover.LocalToolchain}. */
    public String toolchain() {
      return "go" + version;
    }

    /** {@code gover.TooNewError}. */
    GoError tooNew(String what, String required) {
      String running = " (running go " + version + explanation + ")";
      return new GoError.TooNew(what + " requires go >= " + required + running, required);
    }
  }

  /** The commands that load modules, by what makes them differ. */
  public enum GoCommandName {
    /** Reads, and says what would have to be updated. */
    LIST,
    /** As with {@code -mod=mod}, but the file is never completed with a go line. */
    MOD_GRAPH,
    MOD_VERIFY;

    /** {@code setDefaultBuildMod}: whether the command works as with {@code -mod=mod}. */
    boolean alwaysUpdates() {
      return this != LIST;
    }

    /** {@code ForceUseModules} and {@code NeedRoot}. */
    boolean needsRoot() {
      return this != LIST;
    }
  }
}
