package dev.gomodls.workspace;

import dev.gomodls.snapshot.Repository;
import dev.gomodls.workspace.FileTree.Content;
import dev.gomodls.workspace.FileTree.Kind;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Finds the Git repository around a directory; Git is not run. */
final class RepositoryFinder {
  private final FileTree tree;
  private final Map<String, Optional<String>> roots = new HashMap<>();

  RepositoryFinder(FileTree tree) {
    this.tree = tree;
  }

  /**
   * The repository around a directory.
   *
   * @param withRemote whether its remote is wanted
   */
  Optional<Repository> around(String directory, boolean withRemote) {
    return root(directory)
        .map(root -> new Repository(root, withRemote ? remote(root) : Optional.empty()));
  }

  private Optional<String> root(String directory) {
    Optional<String> cached = roots.get(directory);
    if (cached != null) {
      return cached;
    }
    String parent = Paths.parent(directory);
    Optional<String> root =
        isThere(tree.kind(Paths.join(directory, ".git")))
            ? Optional.of(directory)
            : parent == null ? Optional.empty() : root(parent);
    roots.put(directory, root);
    return root;
  }

  private static boolean isThere(Kind kind) {
    return kind != Kind.NOTHING && kind != Kind.UNKNOWN;
  }

  /** The path of the remote called origin, or else of the first one. */
  private Optional<String> remote(String root) {
    if (!(tree.read(Paths.join(root, ".git/config")) instanceof Content.Known config)) {
      return Optional.empty();
    }
    String section = "";
    Optional<String> first = Optional.empty();
    for (int line = 1; line <= config.text().lineCount(); line++) {
      String text = config.text().line(line).strip();
      if (text.startsWith("[")) {
        section = text;
      } else if (section.startsWith("[remote ") && text.startsWith("url")) {
        Optional<String> path = importPath(text.substring(text.indexOf('=') + 1).strip());
        if (section.equals("[remote \"origin\"]")) {
          return path;
        }
        first = first.or(() -> path);
      }
    }
    return first;
  }

  /** {@code host/path} of a URL or of the {@code user@host:path} form of ssh. */
  private static Optional<String> importPath(String url) {
    String rest = url;
    int scheme = rest.indexOf("://");
    if (scheme >= 0) {
      rest = rest.substring(scheme + 3);
    } else if (rest.indexOf(':') > rest.indexOf('@') && rest.indexOf(':') > 1) {
      int colon = rest.indexOf(':');
      rest = rest.substring(0, colon) + "/" + rest.substring(colon + 1);
    } else {
      return Optional.empty();
    }
    int user = rest.indexOf('@');
    if (user >= 0 && user < rest.indexOf('/')) {
      rest = rest.substring(user + 1);
    }
    rest = rest.endsWith("/") ? rest.substring(0, rest.length() - 1) : rest;
    rest = rest.endsWith(".git") ? rest.substring(0, rest.length() - 4) : rest;
    int slash = rest.indexOf('/');
    int port = rest.indexOf(':');
    if (port >= 0 && port < slash) {
      rest = rest.substring(0, port) + rest.substring(slash);
    }
    return slash > 0 ? Optional.of(rest) : Optional.empty();
  }
}
