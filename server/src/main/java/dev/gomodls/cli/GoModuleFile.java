package dev.gomodls.cli;

import dev.gomodls.text.GoResult;
import java.io.File;

/** Finds the go.mod that a command of Go is about; see {@code Init} and {@code ModFilePath}. */
final class GoModuleFile {
  private static final String MISSING =
      "go.mod file not found in current directory or any parent directory; see 'go help modules'";

  private final GoProcess process;

  private GoModuleFile(GoProcess process) {
    this.process = process;
  }

  /**
   * The path of the file, or the error text.
   *
   * @param modFile the value of {@code -modfile}, or empty
   * @param overlay the value of {@code -overlay}, or empty
   */
  static GoResult<String> find(GoProcess process, String modFile, String overlay) {
    return switch (GoOverlay.of(process, overlay)) {
      case GoResult.Err<GoOverlay>(String text) -> GoResult.err(text);
      case GoResult.Ok<GoOverlay>(GoOverlay files) ->
          new GoModuleFile(process).find(modFile, files);
    };
  }

  private GoResult<String> find(String modFile, GoOverlay files) {
    String root = moduleRoot(files);
    if (root.isEmpty() && !modFile.isEmpty()) {
      return GoResult.err(
          "cannot find main module, but -modfile was set.\n"
              + "\t-modfile cannot be used to set the module root directory.");
    }
    boolean ignored = !root.isEmpty() && isTemporaryRoot(root);
    if (ignored) {
      process.warn("go: warning: ignoring go.mod in system temp root " + temporaryRoot());
    }
    if (!modFile.isEmpty() && !modFile.endsWith(".mod")) {
      return GoResult.err("-modfile=" + modFile + ": file does not have .mod extension");
    }
    warnOfGopath();
    if (root.isEmpty() || ignored) {
      return GoResult.err(missing());
    }
    return GoResult.ok(modFile.isEmpty() ? GoProcess.STYLE.join(root, "go.mod") : modFile);
  }

  /** The nearest directory, from the working directory upwards, with a go.mod; empty if none. */
  private String moduleRoot(GoOverlay files) {
    for (String directory : process.parents()) {
      if (files.isFile(GoProcess.STYLE.join(directory, "go.mod"))) {
        return directory;
      }
    }
    return "";
  }

  private String temporaryRoot() {
    String set = process.variable("TMPDIR");
    return set.isEmpty() ? "/tmp" : set;
  }

  /** Whether a directory is the one for temporary files, in which anybody may leave a go.mod. */
  private boolean isTemporaryRoot(String directory) {
    String temporary = temporaryRoot();
    return directory.equals(temporary)
        || process.realPath(directory).equals(process.realPath(temporary));
  }

  private void warnOfGopath() {
    String path = process.variable("GOPATH");
    String home = process.variable("HOME");
    if (path.isEmpty() && !home.isEmpty()) {
      String fallback = GoProcess.STYLE.join(home, "go");
      path = fallback.equals(process.variable("GOROOT")) ? "" : fallback;
    }
    String first = path.substring(0, (path + File.pathSeparator).indexOf(File.pathSeparator));
    if (!first.isEmpty() && process.exists(GoProcess.STYLE.join(first, "go.mod"))) {
      process.warn("go: warning: ignoring go.mod in $GOPATH " + first);
    }
  }

  /** Why there is no module; a repository around the working directory is proposed as one. */
  private String missing() {
    String root = process.variable("GOROOT");
    String up = "";
    String directory = process.workingDirectory();
    boolean inGoroot = !root.isEmpty() && (directory + "/").startsWith(root + "/");
    if (inGoroot) {
      return MISSING;
    }
    for (String parent : process.parents()) {
      if (process.isFile(GoProcess.STYLE.join(parent, ".git", "config"))) {
        String change = up.isEmpty() ? "" : "cd " + up + " && ";
        return "cannot find main module, but found .git/config in "
            + parent
            + "\n\tto create a module there, run:\n\t"
            + change
            + "go mod init";
      }
      up = up.isEmpty() ? ".." : up + "/..";
    }
    return MISSING;
  }
}
