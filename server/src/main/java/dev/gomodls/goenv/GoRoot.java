package dev.gomodls.goenv;

import dev.gomodls.filepath.PathStyle;
import java.util.List;
import java.util.Optional;

/**
 * GOROOT, as {@code cfg.findGOROOT} has it; but where that looks around the running program, this
 * looks around the {@code go} on PATH, which is not run.
 *
 * @param path as {@code go env} prints it; empty where there is none
 * @param filesFrom the directory whose go.env is read: that which the user's file names, else
 *     {@code path} made clean
 */
record GoRoot(String path, String filesFrom, Origin origin) {
  static GoRoot find(Situation at, EnvFile userFile, FileView files) {
    PathStyle paths = at.host().paths();
    String process = at.variables().get("GOROOT");
    Origin.Given given = at.variables().origin("GOROOT");
    EnvFile.Entry entry = userFile.entry("GOROOT");
    String fromFile = entry == null || entry.value().isEmpty() ? "" : paths.clean(entry.value());
    if (given != null) {
      return new GoRoot(process, fromFile.isEmpty() ? paths.clean(process) : fromFile, given);
    }
    if (entry != null && !fromFile.isEmpty()) {
      Origin origin = new Origin.UserFile(userFile.path(), entry.line(), entry.span());
      return new GoRoot(fromFile, fromFile, origin);
    }
    String found = onPath(at, files).orElse("");
    return new GoRoot(found, found, new Origin.Default());
  }

  /** Whether somebody set it, and it was not found by way of PATH. */
  boolean isNamed() {
    return !(origin instanceof Origin.Default);
  }

  /** The GOROOT of the first {@code go} on PATH that lies in one. */
  static Optional<String> onPath(Situation at, FileView files) {
    return PathSearch.all("go", at, files).stream()
        .map(program -> around(program, at, files))
        .flatMap(Optional::stream)
        .findFirst();
  }

  /** The GOROOT that a program lies in: in its bin, or in a directory for one system in there. */
  static Optional<String> around(String program, Situation at, FileView files) {
    PathStyle paths = at.host().paths();
    for (String place : List.of(program, files.realPath(program).orElse(program))) {
      for (String up : List.of("../..", "../../..")) {
        String dir = paths.join(place, up);
        if (isGoRoot(dir, at, files)) {
          return Optional.of(dir);
        }
      }
    }
    return Optional.empty();
  }

  /** {@code cfg.isGOROOT}. */
  static boolean isGoRoot(String dir, Situation at, FileView files) {
    return files.isDirectory(at.host().paths().join(dir, "pkg", "tool"));
  }
}
