package dev.gomodls.goenv;

import dev.gomodls.text.GoResult;
import java.util.List;

/**
 * The environment that the {@code go} command would work in: {@code cmd/go/internal/cfg} and {@code
 * envcmd.MkEnv}.
 *
 * <p>A variable of the process counts unless it is empty, then the user's environment file, then
 * go.env in GOROOT, then a default; a line of the user's file hides that of go.env even where it is
 * empty.
 */
public final class GoEnv {
  private final Situation situation;
  private final FileView files;
  private final EnvFile userFile;
  private final GoRoot root;
  private final EnvFile rootFile;
  private final LocalGo localGo;

  private GoEnv(Situation situation, FileView files) {
    this.situation = situation;
    this.files = new RelativeFiles(situation.host().paths(), situation.directory(), files);
    userFile = EnvFile.read(userFilePath(situation), this.files);
    root = GoRoot.find(situation, userFile, this.files);
    String from = root.filesFrom();
    rootFile = EnvFile.read(from.isEmpty() ? "" : paths(situation, from, "go.env"), this.files);
    localGo = LocalGo.find(situation, root, this.files);
  }

  public static GoEnv of(Situation situation, FileView files) {
    return new GoEnv(situation, files);
  }

  private static String paths(Situation situation, String dir, String name) {
    return situation.host().paths().join(dir, name);
  }

  /** {@code cfg.EnvFile}: empty with GOENV=off, or where no directory of the user is known. */
  private static String userFilePath(Situation situation) {
    String named = situation.variables().get("GOENV");
    if (!named.isEmpty()) {
      return named.equals("off") ? "" : named;
    }
    return UserDirectories.config(situation.host(), situation.variables())
            instanceof GoResult.Ok<String>(String dir)
        ? paths(situation, dir, "go/env")
        : "";
  }

  public Situation situation() {
    return situation;
  }

  /** The disk; relative paths start at the current directory. */
  public FileView files() {
    return files;
  }

  public Host host() {
    return situation.host();
  }

  /** The current directory. */
  public String directory() {
    return situation.directory();
  }

  /** The user's environment file; empty where it is not there or cannot be read, as for Go. */
  public EnvFile userFile() {
    return userFile;
  }

  /** The file go.env of GOROOT; empty where it is not there. */
  public EnvFile rootFile() {
    return rootFile;
  }

  public LocalGo localGo() {
    return localGo;
  }

  /** GOROOT; empty where none is known. */
  public String goRoot() {
    return root.path();
  }

  GoRoot root() {
    return root;
  }

  /**
   * What {@code go env NAME} prints, and where it comes from; empty for names that Go does not know
   * and nobody gave a value in a file.
   */
  public Setting setting(String name) {
    return Settings.of(this, name);
  }

  public String value(String name) {
    return setting(name).value();
  }

  /** All variables that matter for modules. */
  public List<Setting> settings() {
    return KnownVariables.THAT_MATTER.stream().map(this::setting).toList();
  }

  /** {@code cfg.Getenv}: as it was set, empty with the origin of a default where it was not. */
  Setting given(String name) {
    Origin.Given process = situation.variables().origin(name);
    if (process != null) {
      return new Setting(name, situation.variables().get(name), process);
    }
    EnvFile.Entry line = userFile.entry(name);
    if (line != null) {
      Origin origin = new Origin.UserFile(userFile.path(), line.line(), line.span());
      return new Setting(name, line.value(), origin);
    }
    EnvFile.Entry shipped = rootFile.entry(name);
    if (shipped != null) {
      Origin origin = new Origin.GoRootFile(rootFile.path(), shipped.line(), shipped.span());
      return new Setting(name, shipped.value(), origin);
    }
    return new Setting(name, "", new Origin.Default());
  }

  /** {@code cfg.CanGetenv}. */
  boolean canBeGiven(String name) {
    return KnownVariables.isKnown(name)
        || userFile.entry(name) != null
        || rootFile.entry(name) != null;
  }
}
