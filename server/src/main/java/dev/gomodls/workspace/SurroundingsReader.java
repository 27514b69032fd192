package dev.gomodls.workspace;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.Directive.Use;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.snapshot.DirectoryState;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.GoRuns;
import dev.gomodls.snapshot.Repository;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.snapshot.Snapshot.Assumptions;
import dev.gomodls.snapshot.Snapshot.Surroundings;
import dev.gomodls.workspace.FileTree.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Looks at what the lines of documents name, and at the directories above them. */
final class SurroundingsReader {
  private final FileTree tree;
  private final Documents documents;
  private final Snapshot resolver;
  private final RepositoryFinder repositories;
  private final Map<String, DirectoryState> directories = new HashMap<>();
  private final Map<String, Optional<Document>> workFiles = new HashMap<>();

  SurroundingsReader(FileTree tree, Assumptions assumptions, Documents documents) {
    this.tree = tree;
    this.documents = documents;
    this.repositories = new RepositoryFinder(tree);
    this.resolver =
        new Snapshot(
            assumptions, List.of(), List.of(), List.of(), Surroundings.NONE, GoRuns.UNKNOWN);
  }

  Surroundings read(List<Document> judged) {
    Map<String, Document> workAbove = new HashMap<>();
    Map<String, Repository> repositoryOf = new HashMap<>();
    Map<String, Document> known = new HashMap<>();
    for (Document document : judged) {
      known.put(document.path(), document);
      boolean guess = document.kind() == FileKind.GO_MOD && document.file().modulePath().isEmpty();
      repositories
          .around(document.directory(), guess)
          .ifPresent(it -> repositoryOf.put(document.directory(), it));
      if (document.kind() == FileKind.GO_MOD) {
        workFileAbove(document.directory())
            .ifPresent(
                work -> {
                  workAbove.put(document.directory(), work);
                  known.put(work.path(), work);
                });
      }
    }
    for (String directory : named(known.values())) {
      look(directory, known);
    }
    return new Surroundings(
        directories, workAbove, repositoryOf, modules(known), members(known), linked(judged));
  }

  private Map<String, Set<String>> members(Map<String, Document> known) {
    Map<String, Set<String>> members = new HashMap<>();
    for (Document document : known.values()) {
      if (document.kind() == FileKind.GO_WORK) {
        Set<String> used = new HashSet<>();
        for (Use use : document.file().all(Use.class)) {
          used.add(resolver.resolve(document, use.path()));
        }
        members.put(document.path(), used);
      }
    }
    return members;
  }

  /** The directories of documents with absolute paths in them that are not what they are called. */
  private Set<String> linked(List<Document> judged) {
    Set<String> linked = new HashSet<>();
    for (Document document : judged) {
      boolean absolute =
          document.file().all(Use.class).stream().anyMatch(it -> isAbsolute(it.path()))
              || document.file().all(Replace.class).stream()
                  .anyMatch(it -> it.toDirectory() && isAbsolute(it.target().path()));
      String directory = document.directory();
      if (absolute && !tree.realPath(directory).equals(directory)) {
        linked.add(directory);
      }
    }
    return linked;
  }

  private boolean isAbsolute(String path) {
    PathStyle style = resolver.assumptions().style();
    return style.isAbs(style.fromSlash(path));
  }

  /** The directories that the lines of documents name, those of workspace members included. */
  private Set<String> named(Iterable<Document> from) {
    Set<String> named = new TreeSet<>();
    for (Document document : from) {
      for (Use use : document.file().all(Use.class)) {
        String directory = resolver.resolve(document, use.path());
        named.add(directory);
        goMod(directory).ifPresent(member -> addReplaces(member, named));
      }
      addReplaces(document, named);
    }
    return named;
  }

  private void addReplaces(Document document, Set<String> named) {
    for (Replace replace : document.file().all(Replace.class)) {
      if (replace.toDirectory()) {
        named.add(resolver.resolve(document, replace.target().path()));
      }
    }
  }

  private Optional<Document> goMod(String directory) {
    String path = Paths.join(directory, "go.mod");
    boolean file = tree.kind(path) == Kind.FILE;
    return file && documents.at(path) instanceof Documents.Result.Found(Document document)
        ? Optional.of(document)
        : Optional.empty();
  }

  private void look(String directory, Map<String, Document> known) {
    DirectoryState state = state(directory);
    directories.put(directory, state);
    if (state instanceof DirectoryState.HasGoMod it) {
      known.put(it.goMod().path(), it.goMod());
    }
  }

  private DirectoryState state(String directory) {
    return switch (tree.kind(directory)) {
      case NOTHING ->
          leadsThroughFile(directory)
              ? new DirectoryState.Unreadable("not a directory")
              : new DirectoryState.Missing();
      case FILE, SPECIAL -> new DirectoryState.NotADirectory();
      // A link that leads nowhere is for Go as if it were not there.
      case UNKNOWN -> withGoMod(directory, new DirectoryState.Missing());
      case DIRECTORY -> withGoMod(directory, new DirectoryState.NoGoMod());
    };
  }

  private DirectoryState withGoMod(String directory, DirectoryState without) {
    return switch (documents.at(Paths.join(directory, "go.mod"))) {
      case Documents.Result.Found(Document document) ->
          new DirectoryState.HasGoMod(document, tree.realPath(directory));
      case Documents.Result.Failed(String reason) when reason.equals(FileTree.NOTHING_THERE) ->
          without;
      case Documents.Result.Failed(String reason) when reason.equals(FileTree.NO_DISK) ->
          new DirectoryState.Unknown();
      case Documents.Result.Failed(String reason) -> new DirectoryState.Unreadable(reason);
    };
  }

  private boolean leadsThroughFile(String directory) {
    String parent = Paths.parent(directory);
    while (parent != null && tree.kind(parent) == Kind.NOTHING) {
      parent = Paths.parent(parent);
    }
    return parent != null && tree.kind(parent) != Kind.DIRECTORY;
  }

  private Optional<Document> workFileAbove(String directory) {
    Optional<Document> cached = workFiles.get(directory);
    if (cached != null) {
      return cached;
    }
    String path = Paths.join(directory, "go.work");
    Optional<Document> found = Optional.empty();
    Kind kind = tree.kind(path);
    if (kind == Kind.FILE || kind == Kind.SPECIAL) {
      found =
          documents.at(path) instanceof Documents.Result.Found(Document document)
              ? Optional.of(document)
              : Optional.empty();
    } else {
      String parent = Paths.parent(directory);
      found = parent == null ? Optional.empty() : workFileAbove(parent);
    }
    workFiles.put(directory, found);
    return found;
  }

  private static Map<String, List<String>> modules(Map<String, Document> known) {
    Map<String, List<String>> modules = new HashMap<>();
    for (Document document : known.values()) {
      document
          .file()
          .modulePath()
          .filter(_ -> document.kind() == FileKind.GO_MOD)
          .ifPresent(
              path ->
                  modules.computeIfAbsent(path, _ -> new ArrayList<>()).add(document.directory()));
    }
    modules.values().forEach(list -> list.sort(SurroundingsReader::nearRootFirst));
    return modules;
  }

  private static int nearRootFirst(String a, String b) {
    int order = Long.compare(depth(a), depth(b));
    return order != 0 ? order : a.compareTo(b);
  }

  private static long depth(String path) {
    return path.chars().filter(c -> c == '/').count();
  }
}
