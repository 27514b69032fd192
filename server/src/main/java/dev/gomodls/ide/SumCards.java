package dev.gomodls.ide;

import dev.gomodls.gosum.Field;
import dev.gomodls.gosum.GoSum;
import dev.gomodls.gosum.GoSum.Entry;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.snapshot.SumDocument;
import dev.gomodls.text.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines of a go.sum or go.work.sum. */
final class SumCards {
  private static final String OF_GO_MOD = "/go.mod";
  private static final String KNOWN = "h1:";

  private SumCards() {}

  static Optional<HoverCard> at(Snapshot snapshot, SumDocument sums, int offset) {
    int line = sums.text().lineAt(offset);
    int start = sums.text().lineStart(line);
    return GoSum.read(Utf8.encode(sums.text().line(line))).lines().stream()
        .findFirst()
        .flatMap(it -> it instanceof Entry entry ? Optional.of(entry) : Optional.empty())
        .flatMap(
            entry ->
                Fields.at(List.of(entry.path(), entry.version(), entry.hash()), offset - start)
                    .map(field -> card(snapshot, sums, entry, field).movedBy(start)));
  }

  private static HoverCard card(Snapshot snapshot, SumDocument sums, Entry entry, Field field) {
    String written = entry.version().text();
    String version =
        entry.isGoMod() ? written.substring(0, written.length() - OF_GO_MOD.length()) : written;
    List<Phrase> facts = new ArrayList<>();
    facts.add(what(entry));
    if (field.equals(entry.hash())) {
      facts.add(algorithm(entry));
    }
    if (field.equals(entry.version()) && VersionFacts.isCanonical(version)) {
      facts.addAll(VersionFacts.ofCanonical(version));
    }
    ModuleVersion module = new ModuleVersion(entry.path().text(), version);
    owner(snapshot, sums)
        .ifPresent(it -> facts.addAll(Mentions.of(new Scene(snapshot, sums.path()), it, module)));
    String title = field.equals(entry.path()) ? module.path() + " " + version : field.text();
    return new HoverCard(field.span(), Phrase.code(title), facts);
  }

  private static Phrase what(Entry entry) {
    if (entry.isIgnored()) {
      return Phrase.of("The hash of an empty go.mod: Go passes over this line.");
    }
    return entry.isGoMod()
        ? Phrase.of(
            "The hash of the go.mod alone, which is enough to see what this version requires.")
        : Phrase.of("The hash of all files of this version.");
  }

  /** See {@code Hash1} of x/mod/sumdb/dirhash. */
  private static Phrase algorithm(Entry entry) {
    return entry.hash().text().startsWith(KNOWN)
        ? Phrase.of("`h1:` is SHA-256 over the names and the SHA-256 hashes of the files.")
        : Phrase.of("Go knows no other hashes than those that start with `h1:`.");
  }

  /** The go.mod or go.work beside the sums. */
  private static Optional<Document> owner(Snapshot snapshot, SumDocument sums) {
    String suffix = ".sum";
    if (!sums.path().endsWith(suffix)) {
      return Optional.empty();
    }
    String stem = sums.path().substring(0, sums.path().length() - suffix.length());
    return snapshot.judged(stem + ".mod").or(() -> snapshot.judged(stem));
  }
}
