package dev.gomodls.ide;

import dev.gomodls.modfile.Directive.Module;
import dev.gomodls.modfile.Directive.Use;
import dev.gomodls.module.ModulePath;
import dev.gomodls.module.PathMajor;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The module line and its deprecation. */
final class ModuleCards {
  private ModuleCards() {}

  static HoverCard path(Scene scene, Document document, Module module) {
    List<Phrase> facts = new ArrayList<>();
    facts.add(
        Phrase.of(
            "The path of this module: others require it by this path, and the import paths of its"
                + " packages start with it."));
    major(module.path()).ifPresent(facts::add);
    module.deprecated().ifPresent(message -> facts.add(deprecated(message)));
    facts.addAll(uses(scene, document));
    return new HoverCard(module.pathToken().span(), Phrase.code(module.path()), facts);
  }

  static HoverCard deprecation(Span span, Module module, String message) {
    return new HoverCard(
        span,
        Phrase.code(module.path()),
        List.of(
            deprecated(message),
            Phrase.of(
                "It counts once it is in the latest version of the module: `go get` and"
                    + " `go list -m -u` then tell those who use it.")));
  }

  private static Phrase deprecated(String message) {
    return Phrase.of("Deprecated: {}", Phrase.message(message));
  }

  private static Optional<Phrase> major(String path) {
    ModulePath.Split split = ModulePath.splitPathVersion(path);
    if (!split.ok()) {
      return Optional.empty();
    }
    if (split.pathMajor().isEmpty()) {
      return Optional.of(
          Phrase.of("Without a suffix such as `/v2` its versions are `v0.x.y` and `v1.x.y`."));
    }
    return PathMajor.prefix(split.pathMajor())
        .toOptional()
        .map(
            major ->
                Phrase.of(
                    "The suffix {} says that its versions are {}.",
                    Phrase.code(split.pathMajor()),
                    Phrase.code(major + ".x.y")));
  }

  /** Each known go.work that uses the module, and the one above it even if it does not. */
  private static List<Phrase> uses(Scene scene, Document goMod) {
    Snapshot snapshot = scene.snapshot();
    List<Phrase> facts = new ArrayList<>();
    Set<String> users = new TreeSet<>();
    for (Map.Entry<String, Set<String>> work : snapshot.surroundings().members().entrySet()) {
      if (work.getValue().contains(goMod.directory())) {
        users.add(work.getKey());
      }
    }
    Optional<Document> above = snapshot.workFileAbove(goMod);
    if (above.isPresent() && !users.contains(above.get().path())) {
      facts.add(Phrase.of("{} does not use it.", scene.file(above.get().path())));
    }
    for (String path : users) {
      Optional<Document> work =
          above.filter(it -> it.path().equals(path)).or(() -> snapshot.judged(path));
      Phrase place =
          work.flatMap(it -> use(snapshot, it, goMod).map(use -> scene.place(it, use)))
              .orElseGet(() -> scene.file(path));
      facts.add(Phrase.of("Used in {}.", place));
    }
    return facts;
  }

  private static Optional<Use> use(Snapshot snapshot, Document work, Document goMod) {
    return Lines.sound(work.file(), Use.class).stream()
        .filter(use -> snapshot.resolve(work, use.path()).equals(goMod.directory()))
        .findFirst();
  }
}
