package dev.gomodls.ide;

import dev.gomodls.gosum.Field;
import dev.gomodls.gosum.ModulesTxt;
import dev.gomodls.gosum.ModulesTxt.Annotations;
import dev.gomodls.gosum.ModulesTxt.Line;
import dev.gomodls.gosum.ModulesTxt.ModuleLine;
import dev.gomodls.gosum.ModulesTxt.Other;
import dev.gomodls.gosum.ModulesTxt.PackageLine;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.snapshot.VendorList;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a vendor/modules.txt.
 *
 * @param text the bytes of {@code list} read
 */
record VendorCards(Scene scene, VendorList list, ModulesTxt text) {
  static Optional<HoverCard> at(Snapshot snapshot, VendorList list, int offset) {
    ModulesTxt text = ModulesTxt.read(list.text().toBytes());
    int index = list.text().lineAt(offset) - 1;
    return index < text.lines().size()
        ? new VendorCards(new Scene(snapshot, list.path()), list, text).at(index, offset)
        : Optional.empty();
  }

  private Optional<HoverCard> at(int index, int offset) {
    return switch (text.lines().get(index)) {
      case ModuleLine line -> Fields.at(words(line), offset).map(word -> module(line, word));
      case Annotations line ->
          Fields.at(words(line), offset).flatMap(word -> annotation(index, line, word));
      case PackageLine line ->
          Fields.at(List.of(line.path()), offset).map(word -> ofPackage(index, word));
      case Other _ -> Optional.empty();
    };
  }

  /** The words that mean something, the sign in front and the arrow included. */
  private List<Field> words(ModuleLine line) {
    List<Field> words = new ArrayList<>();
    words.add(word(line.span().start(), 1));
    words.add(line.path());
    Field version = line.version();
    if (version != null) {
      words.add(version);
    }
    if (!line.replacement().isEmpty()) {
      int arrow = words.getLast().span().end();
      while (list.text().at(arrow) != '=') {
        arrow++;
      }
      words.add(word(arrow, 2));
      words.addAll(line.replacement());
    }
    return words;
  }

  private List<Field> words(Annotations line) {
    List<Field> words = new ArrayList<>();
    words.add(word(line.span().start(), 2));
    words.addAll(line.entries());
    return words;
  }

  private Field word(int start, int length) {
    SourceText source = list.text();
    Span span = new Span(start, start + length);
    return new Field(span, source.string(span));
  }

  private HoverCard module(ModuleLine line, Field word) {
    List<Phrase> facts = new ArrayList<>();
    if (line.replacement().contains(word)) {
      facts.add(Phrase.of("The files of {} are copied from here.", named(line.module())));
      if (line.replacement().size() == 2) {
        facts.addAll(VersionFacts.ofCanonical(line.replacement().getLast().text()));
      }
      return new HoverCard(word.span(), replacement(line), facts);
    }
    boolean version = word.equals(line.version());
    if (version && VersionFacts.isCanonical(word.text())) {
      facts.addAll(VersionFacts.ofCanonical(word.text()));
    }
    facts.addAll(facts(line));
    Phrase title = version ? Phrase.code(word.text()) : named(line.module());
    return new HoverCard(word.span(), title, facts);
  }

  private List<Phrase> facts(ModuleLine line) {
    List<Phrase> facts = new ArrayList<>();
    ModuleVersion name = line.module();
    if (!line.replacement().isEmpty()) {
      Phrase which = Phrase.of(line.version() == null ? "Replaced at all versions" : "Replaced");
      facts.add(Phrase.of("{} by {}.", which, replacement(line)));
    }
    ModulesTxt.Module module = text.modules().get(name);
    if (module != null && line.version() != null) {
      int count = module.packages().size();
      facts.add(
          Phrase.of(
              switch (count) {
                case 0 -> "None of its packages is vendored.";
                case 1 -> "One of its packages is vendored.";
                default -> count + " of its packages are vendored.";
              }));
      if (module.explicit()) {
        facts.add(Phrase.of("Marked `explicit`: {} requires it itself.", main()));
      }
      Field go = module.goVersion();
      if (go != null) {
        facts.add(Phrase.of("Its go.mod says {}.", Phrase.code("go " + go.text())));
      }
    }
    if (line.version() != null) {
      owner().ifPresent(it -> facts.addAll(Mentions.of(scene, it, name)));
    }
    if (facts.isEmpty()) {
      facts.add(Phrase.of("Listed without a version."));
    }
    return facts;
  }

  private Optional<HoverCard> annotation(int index, Annotations line, Field word) {
    if (word.equals(words(line).getFirst())) {
      return line.entries().stream()
          .map(entry -> annotation(index, line, entry))
          .flatMap(Optional::stream)
          .findFirst()
          .map(card -> new HoverCard(word.span(), card.title(), card.facts()));
    }
    Phrase title = Phrase.code(word.text());
    if (word.text().equals("workspace") && index == 0 && text.workspace()) {
      Phrase fact =
          Phrase.of(
              "Written by `go work vendor`: the directory is used in the workspace, and not by one"
                  + " of its modules alone.");
      return Optional.of(new HoverCard(word.span(), title, List.of(fact)));
    }
    Optional<ModuleVersion> module = module(index);
    if (module.isEmpty()) {
      return Optional.empty();
    }
    Phrase name = named(module.get());
    if (word.text().equals("explicit")) {
      Phrase fact = Phrase.of("It says that {} requires {} itself.", main(), name);
      return Optional.of(new HoverCard(word.span(), title, List.of(fact)));
    }
    return word.text().startsWith("go ")
        ? Optional.of(
            new HoverCard(
                word.span(), title, List.of(Phrase.of("The go line in the go.mod of {}.", name))))
        : Optional.empty();
  }

  private Phrase main() {
    return Phrase.of(
        text.workspace() ? "a go.mod of the workspace" : "the go.mod of the main module");
  }

  private HoverCard ofPackage(int index, Field word) {
    List<Phrase> facts = new ArrayList<>();
    module(index).ifPresent(it -> facts.add(Phrase.of("A package of {}.", named(it))));
    facts.add(Phrase.of("Its files are in {}.", Phrase.code("vendor/" + word.text())));
    return new HoverCard(word.span(), Phrase.code(word.text()), facts);
  }

  /** The module that a line is about, which the nearest line of a module above it names. */
  private Optional<ModuleVersion> module(int index) {
    for (int i = index - 1; i >= 0; i--) {
      Line line = text.lines().get(i);
      if (line instanceof ModuleLine module) {
        return Optional.of(module.module());
      }
      if (line instanceof Other && list.text().startsWith(line.span().start(), "# ")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Phrase named(ModuleVersion module) {
    String version = module.version();
    return Phrase.code(version.isEmpty() ? module.path() : module.path() + " " + version);
  }

  private static Phrase replacement(ModuleLine line) {
    ModuleVersion module = line.replacedBy();
    return module == null ? Phrase.code("") : named(module);
  }

  /** The go.mod or go.work beside the vendor directory. */
  private Optional<Document> owner() {
    String vendor = "/vendor/modules.txt";
    if (!list.path().endsWith(vendor)) {
      return Optional.empty();
    }
    String root = list.path().substring(0, list.path().length() - vendor.length());
    return scene.snapshot().judged(root + (text.workspace() ? "/go.work" : "/go.mod"));
  }
}
