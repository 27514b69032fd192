package dev.gomodls.ide;

import dev.gomodls.modfile.Directive;
import dev.gomodls.modfile.Directive.Go;
import dev.gomodls.modfile.Directive.Ignore;
import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.modfile.Directive.Tool;
import dev.gomodls.modfile.Directive.Use;
import dev.gomodls.modfile.DirectiveError;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.module.GoVersion;
import dev.gomodls.snapshot.DirectoryState;
import dev.gomodls.snapshot.DirectoryState.HasGoMod;
import dev.gomodls.snapshot.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines that hold nothing but a path: tool, ignore, use. */
final class PathCards {
  /** What a go.work without go line counts as. */
  private static final String OLDEST_WORK = "1.18";

  private PathCards() {}

  static HoverCard tool(Scene scene, Document document, Tool tool) {
    List<Phrase> facts = new ArrayList<>();
    facts.add(
        Phrase.of(
            "A program that this module uses for its own development: {} runs it.",
            Phrase.code("go tool " + tool.path())));
    provider(scene, document, tool).ifPresent(facts::add);
    return new HoverCard(tool.pathToken().span(), Phrase.code(tool.path()), facts);
  }

  private static Optional<Phrase> provider(Scene scene, Document document, Tool tool) {
    Providers providers = Providers.of(scene, document);
    Optional<String> module = providers.of(tool.path());
    if (module.isEmpty()) {
      // Where the first element has no dot it may be a package of Go itself.
      int slash = tool.path().indexOf('/');
      int dot = tool.path().indexOf('.');
      boolean foreign = dot >= 0 && (slash < 0 || dot < slash);
      return foreign
          ? Optional.of(Phrase.of("No requirement of this file has a path that fits it."))
          : Optional.empty();
    }
    Document local = providers.local().get(module.get());
    if (local != null) {
      return Optional.of(
          local.path().equals(document.path())
              ? Phrase.of("By its path it is a package of this module.")
              : Phrase.of(
                  "By its path it is a package of {}, in {}.",
                  Phrase.code(module.get()),
                  scene.file(local.path())));
    }
    Require require = providers.required().get(module.get());
    return Optional.ofNullable(require)
        .map(
            it ->
                Phrase.of(
                    "By its path it is a package of {}, required in {}.",
                    Phrase.code(it.module().path() + " " + Lines.value(it.versionToken().text())),
                    scene.place(document, it)));
  }

  static HoverCard ignore(Ignore ignore) {
    String path = ignore.path();
    Phrase what =
        path.startsWith("./")
            ? Phrase.of(
                "Patterns such as `./...` leave out this directory of the module and all below it.")
            : Phrase.of(
                "Patterns such as `./...` leave out every directory of the module whose path ends"
                    + " so, and all below it.");
    return new HoverCard(
        ignore.pathToken().span(),
        Phrase.code(path),
        List.of(what, Phrase.of("The packages there can still be imported.")));
  }

  static HoverCard use(Scene scene, Document work, Use use) {
    List<Phrase> facts = new ArrayList<>();
    Optional<DirectoryState> state = Targets.at(scene.snapshot(), work, use.path());
    facts.add(Phrase.of("A module of this workspace: Go takes it from here, at no version."));
    state.ifPresent(
        it -> {
          facts.add(Targets.describe(it));
          problem(work, it).ifPresent(facts::add);
        });
    twin(scene, work, use)
        .ifPresent(
            other ->
                facts.add(
                    Phrase.of(
                        "The directory is used in {} too: Go refuses that.",
                        scene.place(work, other))));
    return new HoverCard(use.pathToken().span(), Phrase.code(use.path()), facts);
  }

  /** Why Go cannot load the workspace. */
  private static Optional<Phrase> problem(Document work, DirectoryState state) {
    if (!(state instanceof HasGoMod(Document goMod, String _))) {
      return Optional.of(Phrase.of("So Go cannot load the workspace."));
    }
    if (isBroken(goMod.file())) {
      return Optional.of(Phrase.of("Its errors keep Go from loading the workspace."));
    }
    String own = goMod.file().goVersion().orElse("");
    Optional<Go> line = work.file().first(Go.class);
    String ours = line.map(Go::version).orElse(OLDEST_WORK);
    if (GoVersion.compare(own, "1.21") < 0 || GoVersion.compare(own, ours) <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        line.isPresent()
            ? Phrase.of(
                "That is above {} of this file, so Go cannot load the workspace.",
                Phrase.code("go " + ours))
            : Phrase.of(
                "This file has no go line and counts as {}, so Go cannot load the workspace.",
                Phrase.code("go " + ours)));
  }

  /** Whether Go refuses a file; it may still find out what a version stands for. */
  private static boolean isBroken(ModFile file) {
    return !file.tree().problems().isEmpty()
        || file.errors().stream().anyMatch(error -> error.kind() != DirectiveError.Kind.VERSION)
        || file.modulePath().isEmpty();
  }

  private static Optional<Directive> twin(Scene scene, Document work, Use use) {
    String directory = scene.snapshot().resolve(work, use.path());
    return Lines.sound(work.file(), Use.class).stream()
        .filter(other -> other.pathToken().start() != use.pathToken().start())
        .filter(other -> scene.snapshot().resolve(work, other.path()).equals(directory))
        .map(Directive.class::cast)
        .findFirst();
  }
}
