package dev.gomodls.ide;

import dev.gomodls.modfile.Directive.Exclude;
import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.snapshot.Document;
import dev.gomodls.syntax.Token;
import java.util.ArrayList;
import java.util.List;

/** An exclude line of a go.mod. */
final class ExcludeCards {
  private ExcludeCards() {}

  static HoverCard of(Scene scene, Document document, Exclude exclude, Token token) {
    String written = Lines.value(exclude.versionToken().text());
    boolean version = token.equals(exclude.versionToken());
    List<Phrase> facts = new ArrayList<>();
    if (version) {
      facts.addAll(VersionFacts.of(document.kind(), written));
    }
    facts.add(
        Phrase.of(
            "Go ignores all requirements of this version, those of dependencies too, and takes no"
                + " other one in their place."));
    facts.add(requirements(scene, document, exclude, written));
    String title = version ? written : exclude.module().path() + " " + written;
    return new HoverCard(token.span(), Phrase.code(title), facts);
  }

  private static Phrase requirements(
      Scene scene, Document document, Exclude exclude, String written) {
    ModuleVersion excluded = RequireCards.known(exclude.module(), written);
    List<Phrase> same = new ArrayList<>();
    List<Phrase> others = new ArrayList<>();
    for (Require require : Lines.sound(document.file(), Require.class)) {
      Phrase place = scene.place(document, require);
      if (require.module().equals(excluded)) {
        same.add(place);
      } else if (require.module().path().equals(excluded.path())) {
        String other = Lines.value(require.versionToken().text());
        others.add(Phrase.of("{} in {}", Phrase.code(other), place));
      }
    }
    if (!same.isEmpty()) {
      return Phrase.of("This file itself requires it, in {}.", Lists.of(same));
    }
    return others.isEmpty()
        ? Phrase.of("This file does not require the module.")
        : Phrase.of("This file requires {}.", Lists.of(others));
  }
}
