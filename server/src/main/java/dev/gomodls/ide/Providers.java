package dev.gomodls.ide;

import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.snapshot.Document;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The modules of which packages may come, as the files tell.
 *
 * @param required the first requirement of each module path
 * @param local the go.mod of each module of the workspace, that of the file itself included
 */
record Providers(Map<String, Require> required, Map<String, Document> local) {
  static Providers of(Scene scene, Document document) {
    Map<String, Require> required = new HashMap<>();
    for (Require require : Lines.sound(document.file(), Require.class)) {
      required.putIfAbsent(require.module().path(), require);
    }
    Map<String, Document> local = new HashMap<>();
    scene
        .workspace(document)
        .ifPresent(
            workspace ->
                workspace
                    .members()
                    .forEach(
                        member ->
                            member
                                .goMod()
                                .file()
                                .modulePath()
                                .ifPresent(path -> local.put(path, member.goMod()))));
    document.file().modulePath().ifPresent(path -> local.put(path, document));
    return new Providers(required, local);
  }

  /** The module, at the longest path, that a package belongs to by its path. */
  Optional<String> of(String packagePath) {
    String best = "";
    for (Set<String> paths : List.of(local.keySet(), required.keySet())) {
      for (String path : paths) {
        if (path.length() > best.length() && isIn(packagePath, path)) {
          best = path;
        }
      }
    }
    return best.isEmpty() ? Optional.empty() : Optional.of(best);
  }

  /** Whether a package belongs to the module of a requirement, the first of that module. */
  boolean isOf(String packagePath, Require require) {
    Optional<String> path = of(packagePath);
    return path.isPresent()
        && !local.containsKey(path.get())
        && require.equals(required.get(path.get()));
  }

  /** Whether a package path is a module path or lies below it. */
  static boolean isIn(String packagePath, String modulePath) {
    return packagePath.startsWith(modulePath)
        && (packagePath.length() == modulePath.length()
            || packagePath.charAt(modulePath.length()) == '/');
  }
}
