package dev.gomodls.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.rules.RuleFixture;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.snapshot.SumDocument;
import dev.gomodls.snapshot.VendorList;
import dev.gomodls.testing.Fixture;
import dev.gomodls.text.GoUnicode;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import java.util.Map;
import java.util.Optional;

/** Hovers over fixtures; the only place in the tests that does. */
final class HoverFixture {
  private HoverFixture() {}

  /**
   * Checks the card at the {@code <|>} of a fixture.
   *
   * @param card the text that it is about in brackets, then its Markdown; empty where there is none
   */
  static void check(String fixture, String card) {
    assertEquals(card, at(Caret.parse(fixture)));
  }

  /** The same for files that no text block can hold. */
  static void checkFile(Map<String, String> files, String card) {
    assertEquals(card, at(Caret.of(new Fixture(files, Map.of()))));
  }

  private static String at(Caret caret) {
    Snapshot snapshot = caret.snapshot();
    String path = caret.path();
    int offset = caret.offset();
    SourceText text = caret.text();
    Optional<HoverCard> card =
        path.endsWith("/modules.txt")
            ? Hovers.at(snapshot, new VendorList(path, text), offset)
            : path.endsWith(".sum")
                ? Hovers.at(snapshot, new SumDocument(path, text), offset)
                : Hovers.at(snapshot, snapshot.judged(path).orElseThrow(), offset);
    return card.map(it -> shown(text, it)).orElse("");
  }

  /** Checks line by line which tokens of the only file of a fixture have a card of which title. */
  static void titles(String fixture, String table) {
    Snapshot snapshot = RuleFixture.snapshot(Fixture.parse(fixture));
    Document document = snapshot.documents().getFirst();
    StringBuilder out = new StringBuilder();
    int line = 0;
    Span last = new Span(0, 0);
    for (int i = 0; i < document.text().length(); i++) {
      HoverCard card = Hovers.at(snapshot, document, i).orElse(null);
      if (card == null || card.span().equals(last)) {
        continue;
      }
      last = card.span();
      int now = document.text().lineAt(last.start());
      out.append(line == 0 ? "" : now == line ? "  " : "\n");
      line = now;
      String token = document.text().string(last);
      String title = card.title().plain();
      out.append(token.equals(title) ? "[" + token + "]" : "[" + token + ": " + title + "]");
    }
    String found = out.append("\n").toString();
    assertEquals(table, found);
  }

  static String shown(SourceText text, HoverCard card) {
    checkForms(card);
    return "[" + text.string(card.span()) + "]\n" + card.markdown() + "\n";
  }

  /** What holds for every card: plain text says the same, and neither can play tricks. */
  static void checkForms(HoverCard card) {
    for (String form : new String[] {card.markdown(), card.plain()}) {
      assertTrue(form.codePoints().allMatch(c -> c == '\n' || GoUnicode.isPrint(c)), form);
    }
    card.facts().forEach(HoverFixture::checkWords);
    checkWords(card.title());
    String[] lines = card.plain().split("\n", -1);
    assertEquals(card.facts().size() + 2, lines.length, card.plain());
  }

  /** Our own words stand in Markdown as they are. */
  private static void checkWords(Phrase phrase) {
    for (Phrase.Piece piece : phrase.pieces()) {
      if (piece instanceof Phrase.Words(String text)) {
        assertTrue(text.chars().allMatch(HoverFixture::isPlain), text);
      }
    }
  }

  private static boolean isPlain(int c) {
    return Character.isLetterOrDigit(c) || " .,:;()'/-".indexOf(c) >= 0;
  }
}
