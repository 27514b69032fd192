package dev.gomodls.rules;

import dev.gomodls.module.ModulePath;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Repository;
import dev.gomodls.snapshot.Snapshot;
import java.util.Optional;

/** What a module without a module line is probably called. */
final class ModulePathGuess {
  private static final String UNKNOWN_HOST = "example.com/";

  private ModulePathGuess() {}

  /**
   * The path of the repository's remote, or of the module in its root, with the directory of the
   * file below it; without a repository the name of the directory on a host that is nobody's.
   */
  static String of(Document document, Snapshot snapshot) {
    String directory = document.directory();
    Optional<Repository> repository = snapshot.repositoryOf(document);
    String root = repository.map(Repository::root).orElse(directory);
    String below = directory.equals(root) ? "" : directory.substring(root.length());
    if (!below.isEmpty() && !below.startsWith("/")) {
      below = "/" + below;
    }
    String base =
        rootModule(document, root, snapshot)
            .or(() -> repository.flatMap(Repository::remotePath))
            .orElseGet(() -> UNKNOWN_HOST + root.substring(root.lastIndexOf('/') + 1));
    String path = base + below;
    return ModulePath.check(path) == null ? path : UNKNOWN_HOST + "mod";
  }

  /** The path of the module in the root of the repository, less its major version. */
  private static Optional<String> rootModule(Document document, String root, Snapshot snapshot) {
    if (document.directory().equals(root)) {
      return Optional.empty();
    }
    String goMod = root.endsWith("/") ? root + "go.mod" : root + "/go.mod";
    return snapshot.documents().stream()
        .filter(other -> other.path().equals(goMod))
        .findFirst()
        .flatMap(other -> other.file().modulePath())
        .map(path -> ModulePath.splitPathVersion(path).prefix());
  }
}
