package dev.gomodls.ide;

import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.snapshot.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines that name a module which a go.sum or modules.txt lists. */
final class Mentions {
  private Mentions() {}

  /**
   * What they say of it.
   *
   * @param owner the go.mod or go.work that the list belongs to
   */
  static List<Phrase> of(Scene scene, Document owner, ModuleVersion module) {
    List<Phrase> required = new ArrayList<>();
    List<Phrase> facts = new ArrayList<>();
    Phrase other = null;
    for (Document file : files(scene, owner)) {
      for (Require require : Lines.sound(file.file(), Require.class)) {
        String written = Lines.value(require.versionToken().text());
        if (RequireCards.known(require.module(), written).equals(module)) {
          required.add(scene.place(file, require));
        } else if (other == null && require.module().path().equals(module.path())) {
          other = Phrase.of("{} requires {}", scene.place(file, require), Phrase.code(written));
        }
      }
      replacing(scene, file, module).ifPresent(facts::add);
    }
    if (!required.isEmpty()) {
      facts.addFirst(Phrase.of("Required in {}.", Lists.of(required)));
    }
    if (facts.isEmpty()) {
      Phrase none = Phrase.of("No line of {} names this version", scene.file(owner.path()));
      facts.add(other == null ? Phrase.of("{}.", none) : Phrase.of("{}; {} instead.", none, other));
    }
    return facts;
  }

  /** The first line that puts the module in the place of another one. */
  private static Optional<Phrase> replacing(Scene scene, Document file, ModuleVersion module) {
    return Lines.sound(file.file(), Replace.class).stream()
        .filter(replace -> !replace.toDirectory() && replace.target().equals(module))
        .findFirst()
        .map(
            replace ->
                Phrase.of(
                    "It replaces {}, in {}.",
                    ReplaceCards.old(replace),
                    scene.place(file, replace)));
  }

  private static List<Document> files(Scene scene, Document owner) {
    List<Document> files = new ArrayList<>(List.of(owner));
    if (owner.kind() == FileKind.GO_WORK) {
      new Workspace(scene.snapshot(), owner).members().forEach(member -> files.add(member.goMod()));
    }
    return files;
  }
}
