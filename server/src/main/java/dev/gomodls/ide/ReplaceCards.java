package dev.gomodls.ide;

import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.snapshot.DirectoryState.HasGoMod;
import dev.gomodls.snapshot.Document;
import dev.gomodls.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A replace line of a go.mod or go.work. */
final class ReplaceCards {
  private ReplaceCards() {}

  static HoverCard of(Scene scene, Document document, Replace replace, Token token) {
    if (token.equals(replace.oldPathToken())) {
      return new HoverCard(token.span(), old(replace), old(scene, document, replace));
    }
    if (token.equals(replace.oldVersionToken())) {
      List<Phrase> facts = new ArrayList<>(version(document, token));
      facts.add(Phrase.of("Only this version is replaced."));
      facts.addAll(ReplaceEffect.facts(scene, document, replace));
      return new HoverCard(token.span(), Phrase.code(Lines.value(token.text())), facts);
    }
    if (token.equals(replace.targetPathToken())) {
      return new HoverCard(token.span(), target(replace), target(scene, document, replace));
    }
    if (token.equals(replace.targetVersionToken())) {
      return new HoverCard(
          token.span(), Phrase.code(Lines.value(token.text())), version(document, token));
    }
    List<Phrase> facts = new ArrayList<>();
    facts.add(
        Phrase.of(
            "Takes {} from {}; the version that is selected stays what it is.",
            old(replace),
            target(replace)));
    facts.addAll(ReplaceEffect.facts(scene, document, replace));
    return new HoverCard(token.span(), Phrase.code("=>"), facts);
  }

  /** What is replaced, as the line writes it. */
  static Phrase old(Replace replace) {
    return written(replace.old().path(), replace.oldVersionToken());
  }

  /** What replaces it, as the line writes it. */
  static Phrase target(Replace replace) {
    return written(replace.target().path(), replace.targetVersionToken());
  }

  private static Phrase written(String path, @Nullable Token version) {
    return Phrase.code(version == null ? path : path + " " + Lines.value(version.text()));
  }

  private static List<Phrase> version(Document document, Token token) {
    return VersionFacts.of(document.kind(), Lines.value(token.text()));
  }

  private static List<Phrase> old(Scene scene, Document document, Replace replace) {
    List<Phrase> facts = new ArrayList<>();
    facts.add(Phrase.of(versions(document, replace) + " it is replaced by {}.", target(replace)));
    facts.addAll(ReplaceEffect.facts(scene, document, replace));
    return facts;
  }

  private static String versions(Document document, Replace replace) {
    if (replace.oldVersionToken() != null) {
      return "At this version";
    }
    boolean others =
        Lines.sound(document.file(), Replace.class).stream()
            .anyMatch(
                it -> it.oldVersionToken() != null && it.old().path().equals(replace.old().path()));
    return others ? "At all other versions" : "At all versions";
  }

  private static List<Phrase> target(Scene scene, Document document, Replace replace) {
    List<Phrase> facts = new ArrayList<>();
    if (replace.toDirectory()) {
      facts.add(
          Phrase.of(
              "The directory that {} is taken from; relative paths start at that of this file.",
              old(replace)));
      String path = replace.target().path();
      Targets.at(scene.snapshot(), document, path)
          .ifPresent(
              state -> {
                facts.add(Targets.describe(state));
                if (!(state instanceof HasGoMod)) {
                  facts.add(Phrase.of("So Go fails where it needs the module."));
                }
              });
      boolean other =
          Targets.goMod(scene.snapshot(), document, path)
              .flatMap(goMod -> goMod.file().modulePath())
              .filter(declared -> !declared.equals(replace.old().path()))
              .isPresent();
      if (other) {
        facts.add(
            Phrase.of(
                "Go does not mind that it is not {}: this is a directory.",
                Phrase.code(replace.old().path())));
      }
    } else {
      facts.add(Phrase.of("The module that {} is taken from.", old(replace)));
      Token version = replace.targetVersionToken();
      if (version != null) {
        facts.addAll(version(document, version));
      }
      facts.add(
          Phrase.of(
              "Its go.mod must declare {} or {}.",
              Phrase.code(replace.old().path()),
              Phrase.code(replace.target().path())));
    }
    return facts;
  }
}
