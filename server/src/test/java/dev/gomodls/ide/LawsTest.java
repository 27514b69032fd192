package dev.gomodls.ide;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.ide.Files.Named;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.snapshot.SumDocument;
import dev.gomodls.snapshot.VendorList;
import dev.gomodls.testing.Mutations;
import dev.gomodls.text.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds for every go.mod and go.work, real ones and damaged ones. */
final class LawsTest {
  private static final long SEED = Long.getLong("gomodls.seed", 20260101);

  /** So many damaged copies are made of each made up file. */
  private static final int COPIES = 3000;

  /** At so many places a real file is looked at. */
  private static final int PLACES = 40;

  private final Random random = new Random(SEED);

  @Test
  void lawsHoldForDamagedFiles() {
    Mutations mutations = new Mutations(SEED);
    for (Named file :
        List.of(
            new Named("go.mod", SourceText.of(Files.GO_MOD)),
            new Named("go.work", SourceText.of(Files.GO_WORK)))) {
      checkEverywhere(file);
      for (int i = 0; i < COPIES; i++) {
        check(damaged(file, mutations));
      }
    }
  }

  @Test
  void lawsHoldForRealFiles() throws IOException {
    Mutations mutations = new Mutations(SEED);
    List<Named> files = Files.real(Set.of("go.mod", "go.work"));
    assertTrue(files.size() > 2000);
    for (Named file : files) {
      check(file);
      check(damaged(file, mutations));
    }
  }

  @Test
  void lawsHoldForListsOfModules() throws IOException {
    Mutations mutations = new Mutations(SEED);
    for (Named file : Files.real(Set.of("go.sum", "go.work.sum", "modules.txt"))) {
      checkList(file);
      checkList(damaged(file, mutations));
    }
    for (int i = 0; i < COPIES; i++) {
      checkList(damaged(new Named("go.sum", SourceText.of(Files.GO_SUM)), mutations));
      checkList(damaged(new Named("modules.txt", SourceText.of(Files.VENDOR)), mutations));
    }
  }

  private void checkList(Named file) {
    Snapshot snapshot = Files.alone(new Named("go.mod", SourceText.of(Files.GO_MOD)));
    SourceText text = file.text();
    boolean vendor = file.name().equals("modules.txt");
    for (int i = 0; i < PLACES; i++) {
      int offset = random.nextInt(text.length() + 1);
      Optional<HoverCard> card =
          vendor
              ? Hovers.at(snapshot, new VendorList("/w/vendor/modules.txt", text), offset)
              : Hovers.at(snapshot, new SumDocument("/w/" + file.name(), text), offset);
      card.ifPresent(it -> check(it, text, offset));
    }
  }

  private static Named damaged(Named file, Mutations mutations) {
    return new Named(file.name(), SourceText.of(mutations.mutate(file.text().toBytes())));
  }

  private void checkEverywhere(Named file) {
    Snapshot snapshot = Files.alone(file);
    Document document = snapshot.documents().getFirst();
    for (int i = 0; i <= document.text().length(); i++) {
      checkHover(snapshot, document, i);
    }
  }

  private void check(Named file) {
    Snapshot snapshot = Files.alone(file);
    Document document = snapshot.documents().getFirst();
    SymbolsTest.checkLaws(document);
    FoldsTest.checkLaws(document);
    LinksTest.checkLaws(snapshot, document);
    for (int i = 0; i < PLACES; i++) {
      checkHover(snapshot, document, random.nextInt(document.text().length() + 1));
    }
  }

  private static void checkHover(Snapshot snapshot, Document document, int offset) {
    Hovers.at(snapshot, document, offset).ifPresent(card -> check(card, document.text(), offset));
  }

  private static void check(HoverCard card, SourceText text, int offset) {
    HoverFixture.checkForms(card);
    assertTrue(card.span().touches(offset), text::toString);
    assertTrue(card.span().end() <= text.length());
    assertTrue(!card.span().isEmpty());
  }
}
