package dev.gomodls.ide;

import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.snapshot.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which requirements a replace line meets, and which lines come before it. */
final class ReplaceEffect {
  private final Scene scene;
  private final Document document;
  private final Replace replace;
  private final ReplaceTable table;
  private final @Nullable ReplaceTable stronger;
  private final List<Phrase> met = new ArrayList<>();
  private @Nullable Phrase hidden;
  private @Nullable Phrase other;

  private ReplaceEffect(Scene scene, Document document, Replace replace) {
    this.scene = scene;
    this.document = document;
    this.replace = replace;
    this.table = ReplaceTable.of(document);
    this.stronger =
        document.kind() == FileKind.GO_WORK
            ? null
            : scene
                .workspace(document)
                .map(workspace -> ReplaceTable.of(workspace.work()))
                .orElse(null);
  }

  static List<Phrase> facts(Scene scene, Document document, Replace replace) {
    return ReplaceTable.isKnown(document, replace)
        ? new ReplaceEffect(scene, document, replace).facts()
        : List.of();
  }

  private List<Phrase> facts() {
    Replace counting = table.byOld().get(replace.old());
    if (counting != null && counting.oldPathToken().start() != replace.oldPathToken().start()) {
      Phrase place = scene.place(document, counting);
      return List.of(
          counting.target().equals(replace.target())
              ? Phrase.of("The replace in {} says the same.", place)
              : Phrase.of("The replace in {} says something else: Go refuses both.", place));
    }
    for (Document goMod : goMods()) {
      for (Require require : Lines.sound(goMod.file(), Require.class)) {
        if (require.module().path().equals(replace.old().path())) {
          look(goMod, require);
        }
      }
    }
    List<Phrase> facts = new ArrayList<>();
    facts.add(requirements());
    scene
        .workspace(document)
        .flatMap(
            workspace -> workspace.declaring(replace.old().path()).map(it -> local(workspace, it)))
        .ifPresent(facts::add);
    Optional<Phrase> first = first(replace.old());
    if (first.isPresent()) {
      facts.add(
          Phrase.of("It only counts outside the workspace: in it {} comes first.", first.get()));
    } else if (hidden != null) {
      facts.add(hidden);
    }
    return facts;
  }

  /** What becomes of the line where the module is one of the workspace. */
  private Phrase local(Workspace workspace, Workspace.Member member) {
    Phrase place = scene.place(workspace.work(), member.use());
    boolean refused = document.kind() == FileKind.GO_WORK && replace.old().version().isEmpty();
    return refused
        ? Phrase.of(
            "It is the module of the workspace that is used in {}: Go refuses to replace it at"
                + " all versions.",
            place)
        : Phrase.of("In the workspace its packages come from the module used in {}.", place);
  }

  private List<Document> goMods() {
    return document.kind() == FileKind.GO_MOD
        ? List.of(document)
        : new Workspace(scene.snapshot(), document)
            .members().stream().map(Workspace.Member::goMod).toList();
  }

  private void look(Document goMod, Require require) {
    String written = Lines.value(require.versionToken().text());
    ModuleVersion module = RequireCards.known(require.module(), written);
    Phrase place = scene.place(goMod, require);
    if (table.find(module).filter(it -> it.old().equals(replace.old())).isPresent()) {
      met.add(place);
      Optional<Phrase> first = hidden == null ? first(module) : Optional.empty();
      if (first.isPresent()) {
        hidden =
            Phrase.of(
                "In the workspace {} comes first for the requirement in {}.", first.get(), place);
      }
    } else if (other == null && !replace.old().version().isEmpty()) {
      other = Phrase.of("{} requires {}", place, Phrase.code(written));
    }
  }

  /** Where go.work replaces a module, for a line of a module of the workspace. */
  private Optional<Phrase> first(ModuleVersion module) {
    return stronger == null
        ? Optional.empty()
        : stronger.find(module).map(line -> scene.place(stronger.document(), line));
  }

  private Phrase requirements() {
    if (!met.isEmpty()) {
      String word = met.size() == 1 ? "requirement" : "requirements";
      return Phrase.of("It applies to the " + word + " in {}.", Lists.of(met));
    }
    String who =
        document.kind() == FileKind.GO_MOD ? "of this file" : "of the modules of this workspace";
    Phrase none =
        Phrase.of(
            "No requirement "
                + who
                + " meets it: it counts only where another module requires it.");
    return other == null ? none : Phrase.of("{} Note that {}.", none, other);
  }
}
