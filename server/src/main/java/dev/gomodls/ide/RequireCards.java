package dev.gomodls.ide;

import dev.gomodls.modfile.Directive.Exclude;
import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.modfile.Directive.Tool;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.snapshot.Document;
import dev.gomodls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A require line of a go.mod. */
final class RequireCards {
  /** A card is no place for more. */
  private static final int MOST_TOOLS = 10;

  private RequireCards() {}

  static HoverCard path(Scene scene, Document document, Require require) {
    List<Phrase> facts = new ArrayList<>();
    facts.add(
        require.indirect()
            ? indirect()
            : Phrase.of(
                "Without `// indirect` it stands for a module whose packages this module imports"
                    + " itself."));
    facts.addAll(VersionFacts.of(document.kind(), written(require)));
    facts.addAll(fate(scene, document, require));
    facts.addAll(tools(scene, document, require));
    Phrase title = Phrase.code(require.module().path() + " " + written(require));
    return new HoverCard(require.pathToken().span(), title, facts);
  }

  static HoverCard version(Scene scene, Document document, Require require) {
    List<Phrase> facts = new ArrayList<>(VersionFacts.of(document.kind(), written(require)));
    facts.add(
        Phrase.of(
            "The lowest version that will do: where another module requires a higher one, the"
                + " highest is used."));
    facts.addAll(fate(scene, document, require));
    return new HoverCard(require.versionToken().span(), Phrase.code(written(require)), facts);
  }

  /** The mark in the comment of a requirement. */
  static HoverCard mark(Span span) {
    return new HoverCard(span, Phrase.code("// indirect"), List.of(indirect()));
  }

  private static Phrase indirect() {
    return Phrase.of(
        "`// indirect` says that no package of this module imports its packages: other modules"
            + " need it, or a tool.");
  }

  private static String written(Require require) {
    return Lines.value(require.versionToken().text());
  }

  /** The module as far as it is known: without version where Go has to look that up. */
  static ModuleVersion known(ModuleVersion module, String written) {
    return VersionFacts.isCanonical(written) ? module : ModuleVersion.of(module.path());
  }

  /** What other lines do to it. */
  private static List<Phrase> fate(Scene scene, Document document, Require require) {
    ModuleVersion module = known(require.module(), written(require));
    List<Phrase> facts = new ArrayList<>(Replacing.of(scene, document, module));
    excluded(scene, document, module).ifPresent(facts::add);
    for (Require other : Lines.sound(document.file(), Require.class)) {
      boolean again =
          other.module().path().equals(module.path())
              && other.pathToken().start() != require.pathToken().start();
      if (again) {
        facts.add(
            Phrase.of(
                "Required again in {}, at {}: the highest version counts.",
                scene.place(document, other),
                Phrase.code(written(other))));
        break;
      }
    }
    return facts;
  }

  /** In a workspace the exclude lines of each module count for all. */
  private static Optional<Phrase> excluded(Scene scene, Document document, ModuleVersion module) {
    List<Document> files = new ArrayList<>(List.of(document));
    scene
        .workspace(document)
        .ifPresent(it -> it.members().forEach(member -> files.add(member.goMod())));
    for (Document file : files) {
      for (Exclude exclude : Lines.sound(file.file(), Exclude.class)) {
        if (exclude.module().equals(module)) {
          String where = file.path().equals(document.path()) ? "" : " in the workspace";
          return Optional.of(
              Phrase.of(
                  "Excluded in {}: Go ignores this requirement" + where + ".",
                  scene.place(file, exclude)));
        }
      }
    }
    return Optional.empty();
  }

  private static List<Phrase> tools(Scene scene, Document document, Require require) {
    List<Tool> tools =
        Lines.sound(document.file(), Tool.class).stream()
            .filter(tool -> Providers.isIn(tool.path(), require.module().path()))
            .limit(MOST_TOOLS)
            .toList();
    if (tools.isEmpty()) {
      return List.of();
    }
    Providers providers = Providers.of(scene, document);
    return tools.stream()
        .filter(tool -> providers.isOf(tool.path(), require))
        .map(
            tool ->
                Phrase.of(
                    "It provides the tool {} of {}.",
                    Phrase.code(tool.path()),
                    scene.place(document, tool)))
        .toList();
  }
}
