package dev.gomodls.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.gomodls.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class PhraseTest {
  record Row(String word, String markdown, String plain) {}

  @ParameterizedTest
  @MethodSource
  void wordIsShownAsCodeThatEndsWhereItEnds(Row row) {
    assertEquals(row.markdown, Phrase.code(row.word).markdown());
    assertEquals(row.plain, Phrase.code(row.word).plain());
  }

  static Row[] wordIsShownAsCodeThatEndsWhereItEnds() {
    return new Row[] {
      new Row("x", "`x`", "x"),
      new Row("*[a](b)* <c> &amp; \\", "`*[a](b)* <c> &amp; \\`", "*[a](b)* <c> &amp; \\"),
      new Row("a`b", "``a`b``", "a`b"),
      new Row("``a```b", "```` ``a```b ````", "``a```b"),
      new Row("`", "`` ` ``", "`"),
      new Row(" a ", "`  a  `", " a "),
      new Row("", "`\"\"`", "\"\""),
      new Row(" ", "`\" \"`", "\" \""),
      new Row("a\nb", "`\"a\\nb\"`", "\"a\\nb\""),
      new Row("a\u202eb", "`\"a\\u202eb\"`", "\"a\\u202eb\""),
      new Row("a\u200bb", "`\"a\\u200bb\"`", "\"a\\u200bb\""),
      new Row("a\udc80b", "`\"a\\x80b\"`", "\"a\\x80b\""),
      new Row("\u65e5\u672c", "`\u65e5\u672c`", "\u65e5\u672c"),
    };
  }

  @Test
  void wordsAndCodeAreKeptApart() {
    Phrase phrase = Phrase.of("In {}, `go` and {}.", Phrase.code("a`"), Phrase.of("line 3"));
    assertEquals("In `` a` ``, `go` and line 3.", phrase.markdown());
    assertEquals("In a`, go and line 3.", phrase.plain());
  }

  @Test
  void cardIsAParagraphOrAList() {
    Phrase title = Phrase.code("x");
    HoverCard one = new HoverCard(new Span(0, 1), title, List.of(Phrase.of("One.")));
    assertEquals("`x`\n\nOne.", one.markdown());
    assertEquals("x\n\nOne.", one.plain());
    List<Phrase> facts = List.of(Phrase.of("One."), Phrase.of("`Two`."));
    HoverCard two = new HoverCard(new Span(0, 1), title, facts);
    assertEquals("`x`\n\n- One.\n- `Two`.", two.markdown());
    assertEquals("x\n\nOne.\nTwo.", two.plain());
  }

  @Test
  void cardThatSaysNothingIsNone() {
    Span span = new Span(0, 1);
    assertThrows(
        IllegalArgumentException.class, () -> new HoverCard(span, Phrase.code("x"), List.of()));
  }

  @Test
  void longListsAreCut() {
    List<Phrase> things = List.of("a", "b", "c", "d", "e").stream().map(Phrase::of).toList();
    assertEquals("a", Lists.of(things.subList(0, 1)).plain());
    assertEquals("a and b", Lists.of(things.subList(0, 2)).plain());
    assertEquals("a, b, c and d", Lists.of(things.subList(0, 4)).plain());
    assertEquals("a, b, c and 2 more", Lists.of(things).plain());
  }
}
