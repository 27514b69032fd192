package dev.gomodls.goenv;

import java.util.ArrayList;
import java.util.List;

/**
 * Looks for programs in the directories of PATH, as {@code exec.LookPath}, without a look at who
 * may run them.
 */
final class PathSearch {
  private PathSearch() {}

  /** All files that a program's plain name could mean, in the order of PATH. */
  static List<String> all(String name, Situation at, FileView files) {
    Host host = at.host();
    List<String> found = new ArrayList<>();
    for (String dir : host.splitList(at.variables().get(host.isPlan9() ? "path" : "PATH"))) {
      // What is found by way of a relative directory is refused.
      if (!host.paths().isAbs(dir)) {
        continue;
      }
      for (String suffix : suffixes(host, at.variables())) {
        String path = host.paths().join(dir, name + suffix);
        if (files.isFile(path)) {
          found.add(path);
          break;
        }
      }
    }
    return found;
  }

  private static List<String> suffixes(Host host, Variables variables) {
    if (!host.isWindows()) {
      return List.of("");
    }
    String extensions = variables.get("PATHEXT");
    return extensions.isEmpty()
        ? List.of(".com", ".exe", ".bat", ".cmd")
        : host.splitList(extensions);
  }
}
