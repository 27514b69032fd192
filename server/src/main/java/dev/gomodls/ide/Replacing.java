package dev.gomodls.ide;

import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.snapshot.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the files take a required module from: {@code replacementFrom} of cmd/go. */
final class Replacing {
  private Replacing() {}

  /** A line that replaces a module, and the table that it is in. */
  private record Line(ReplaceTable table, Replace replace) {
    Document document() {
      return table.document();
    }
  }

  /**
   * The facts about a module that a go.mod requires.
   *
   * @param module without version where that is not known
   */
  static List<Phrase> of(Scene scene, Document goMod, ModuleVersion module) {
    Optional<Line> own = find(goMod, module);
    Optional<Workspace> workspace = scene.workspace(goMod);
    if (workspace.isEmpty()) {
      return own.map(line -> replaced(scene, line, "")).orElse(List.of());
    }
    Optional<Workspace.Member> member = workspace.get().declaring(module.path());
    if (member.isPresent()) {
      List<Phrase> facts = new ArrayList<>();
      facts.add(
          Phrase.of(
              "In the workspace it is the module in {}, used in {}: no version of it counts.",
              Phrase.code(member.get().use().path()),
              scene.place(workspace.get().work(), member.get().use())));
      own.ifPresent(line -> facts.addAll(replaced(scene, line, " outside the workspace")));
      return facts;
    }
    Optional<Line> first = find(workspace.get().work(), module);
    if (first.isPresent()) {
      List<Phrase> facts = new ArrayList<>(replaced(scene, first.get(), " in the workspace"));
      own.ifPresent(
          line ->
              facts.add(
                  Phrase.of(
                      "The replace in {} only counts outside the workspace.",
                      scene.place(goMod, line.replace()))));
      return facts;
    }
    return own.map(line -> replaced(scene, line, ""))
        .or(() -> byOthers(scene, workspace.get(), module))
        .orElse(List.of());
  }

  /** The replace lines of all modules of a workspace count for all of them. */
  private static Optional<List<Phrase>> byOthers(
      Scene scene, Workspace workspace, ModuleVersion module) {
    return workspace.members().stream()
        .map(member -> find(member.goMod(), module))
        .flatMap(Optional::stream)
        .findFirst()
        .map(line -> replaced(scene, line, " in the workspace"));
  }

  private static Optional<Line> find(Document document, ModuleVersion module) {
    ReplaceTable table = ReplaceTable.of(document);
    return table.find(module).map(replace -> new Line(table, replace));
  }

  private static List<Phrase> replaced(Scene scene, Line line, String where) {
    Replace replace = line.replace();
    List<Phrase> facts = new ArrayList<>();
    facts.add(
        Phrase.of(
            "Replaced" + where + " by {}, in {}.",
            ReplaceCards.target(replace),
            scene.place(line.document(), replace)));
    if (replace.toDirectory()) {
      Targets.at(scene.snapshot(), line.document(), replace.target().path())
          .ifPresent(state -> facts.add(Targets.describe(state)));
    }
    if (!replace.old().version().isEmpty()) {
      line.table()
          .forAllVersions(replace.old())
          .ifPresent(
              other ->
                  facts.add(
                      Phrase.of(
                          "The replace in {} is for the other versions.",
                          scene.place(line.document(), other))));
    }
    return facts;
  }
}
