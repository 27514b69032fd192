package dev.gomodls.rules;

import dev.gomodls.buildlist.Build;
import dev.gomodls.buildlist.ModuleGraph;
import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.Directive.Use;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.text.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the replace lines of a file are good for in a build.
 *
 * @param replaced the versions in the module graph of each module that a line replaces
 * @param work what go.work replaces, where the file is another one
 */
record ReplaceUse(
    Snapshot snapshot,
    Document document,
    Build build,
    Map<String, Set<String>> replaced,
    Optional<Document> workFile,
    ReplaceTable work) {
  static ReplaceUse of(Document document, Build build, Snapshot snapshot) {
    Map<String, Set<String>> replaced = new HashMap<>();
    for (Replace replace : Lines.sound(document, Replace.class)) {
      replaced.put(replace.old().path(), new HashSet<>());
    }
    build.graph().ifPresent(graph -> addVersions(graph, replaced));
    Optional<Document> work =
        document.kind() == FileKind.GO_MOD ? Builds.workFile(build, snapshot) : Optional.empty();
    return new ReplaceUse(
        snapshot,
        document,
        build,
        replaced,
        work,
        work.map(ReplaceTable::of).orElse(ReplaceTable.NONE));
  }

  private static void addVersions(ModuleGraph graph, Map<String, Set<String>> replaced) {
    graph.walkBreadthFirst(
        module -> {
          Set<String> versions = replaced.get(module.path());
          if (versions != null && !module.version().isEmpty()) {
            versions.add(module.version());
          }
        });
  }

  /** Whether the graph has what a line replaces. */
  boolean isUsed(ModuleVersion old) {
    Set<String> versions = replaced.getOrDefault(old.path(), Set.of());
    return old.version().isEmpty() ? !versions.isEmpty() : versions.contains(old.version());
  }

  /** Whether a line replaces a module by itself, or by what would be selected anyway. */
  boolean isRedundant(Replace replace) {
    return isSelf(replace)
        || (replace.old().version().isEmpty()
            && replace.old().path().equals(replace.target().path())
            && build
                .selected(replace.old().path())
                .filter(replace.target().version()::equals)
                .isPresent()
            && replaced.getOrDefault(replace.old().path(), Set.of()).size() == 1);
  }

  static boolean isSelf(Replace replace) {
    return !replace.toDirectory() && replace.old().equals(replace.target());
  }

  /** What stands above a line. */
  record Winner(Document document, Span span, String text) {}

  /** Whether something else than a line of a member of a workspace applies. */
  boolean isOverridden(Replace replace) {
    return workFile.isPresent()
        && (stronger(replace.old()).isPresent() || build.main(replace.old().path()).isPresent());
  }

  /** What applies instead of a line of a member; empty where nothing does, or the same. */
  Optional<Winner> winner(Replace replace) {
    if (workFile.isEmpty()) {
      return Optional.empty();
    }
    Document file = workFile.get();
    Optional<Replace> stronger = stronger(replace.old());
    if (stronger.isPresent()) {
      String text = file.name() + " replaces " + ModuleNames.written(stronger.get().old());
      return target(file, stronger.get()).equals(target(document, replace))
          ? Optional.empty()
          : Optional.of(new Winner(file, stronger.get().place().span(), text));
    }
    return build
        .main(replace.old().path())
        .map(main -> snapshot.assumptions().style().toSlash(main.directory()))
        .filter(directory -> !ModuleVersion.of(directory).equals(target(document, replace)))
        .map(
            directory ->
                new Winner(
                    file, use(file, directory), "the workspace uses " + replace.old().path()));
  }

  /** The replace line of go.work that applies instead of one that replaces this. */
  private Optional<Replace> stronger(ModuleVersion old) {
    Optional<Replace> stronger = work.find(old);
    if (stronger.isPresent() || !old.version().isEmpty()) {
      return stronger;
    }
    Set<String> versions = replaced.getOrDefault(old.path(), Set.of());
    List<Replace> each =
        versions.stream()
            .flatMap(version -> work.find(new ModuleVersion(old.path(), version)).stream())
            .toList();
    return each.stream().filter(_ -> each.size() == versions.size()).findFirst();
  }

  private ModuleVersion target(Document where, Replace replace) {
    return replace.toDirectory()
        ? ModuleVersion.of(snapshot.resolve(where, replace.target().path()))
        : replace.target();
  }

  private Span use(Document file, String directory) {
    return Lines.sound(file, Use.class).stream()
        .filter(it -> snapshot.resolve(file, it.path()).equals(directory))
        .map(it -> it.pathToken().span())
        .findFirst()
        .orElseGet(() -> Lines.first(file.text()));
  }
}
