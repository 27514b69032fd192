package dev.gomodls.cli;

import dev.gomodls.text.GoResult;

/** Finds the go.work that a command of Go is about; see {@code FindGoWork}. */
final class GoWorkspaceFile {
  private GoWorkspaceFile() {}

  /** Its path, empty if there is none; or the error text. */
  static GoResult<String> find(GoProcess process) {
    String set = process.variable("GOWORK");
    return switch (set) {
      case "off" -> GoResult.ok("");
      case "", "auto" -> GoResult.ok(nearest(process));
      default ->
          GoProcess.STYLE.isAbs(set)
              ? GoResult.ok(set)
              : GoResult.err("invalid GOWORK: not an absolute path");
    };
  }

  private static String nearest(GoProcess process) {
    String root = process.variable("GOROOT");
    for (String directory : process.parents()) {
      boolean start = directory.equals(process.parents().getFirst());
      if (!start && directory.equals(root)) {
        // Go's own sources are never part of a workspace around them.
        return "";
      }
      String file = GoProcess.STYLE.join(directory, "go.work");
      if (process.isFile(file)) {
        return file;
      }
    }
    return "";
  }
}
