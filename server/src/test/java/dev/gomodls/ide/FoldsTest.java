package dev.gomodls.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.rules.RuleFixture;
import dev.gomodls.snapshot.Document;
import dev.gomodls.testing.Fixture;
import dev.gomodls.text.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What can be folded, one line a fold: kind, first and last line, its first and last word. */
final class FoldsTest {
  @Test
  void blocksFoldBetweenTheirParentheses() {
    check(
        """
        module example.com/app

        require (
          x.example/x v1.0.0
          y.example/y v1.0.0 // indirect
        )
        exclude (
          x.example/x v1.1.0
          // end

        ) // behind
        """,
        """
        BLOCK 3-5 ( … indirect
        BLOCK 7-9 ( … end
        """);
  }

  @Test
  void commentsFoldWhereTheyHaveSeveralLines() {
    check(
        """
        // One.
        // Two.

        // Three.
        //
        // Four.
        module example.com/app

        // Alone.
        require (
          // Five.
          // Six.

          // Seven.
          // Eight.
          x.example/x v1.0.0 // beside
          // Nine.
          // Ten.
        )
        """,
        """
        COMMENT 1-2 // … Two.
        COMMENT 4-6 // … Four.
        BLOCK 10-18 ( … Ten.
        COMMENT 11-12 // … Six.
        COMMENT 14-15 // … Eight.
        COMMENT 17-18 // … Ten.
        """);
  }

  @Test
  void neighborsOfOneVerbFold() {
    check(
        """
        module example.com/app
        require x.example/x v1.0.0
        // why
        // really
        require y.example/y v1.0.0 // indirect
        require broken
        replace x.example/x => ./x
        replace y.example/y => ./y

        replace z.example/z => ./z
        nonsense a
        nonsense b
        """,
        """
        LINES 2-6 require … broken
        COMMENT 3-4 // … really
        LINES 7-8 replace … ./y
        """);
  }

  @Test
  void blockEndsARunOfLines() {
    check(
        """
        use ./a
        use (
          ./b
        )
        use ./c
        // comment
        """,
        """
        BLOCK 2-3 ( … ./b
        """);
  }

  @Test
  void whatHasOneLineDoesNotFold() {
    check(
        """
        // Comment.
        module example.com/app
        require (
        )
        ignore ()
        exclude (

        )
        """,
        "");
  }

  @Test
  void openBlockFoldsToItsLastLine() {
    check(
        """
        require (
          x.example/x v1.0.0
          y.example/y v1.0.0
        // above
        replace x.example/x => ./x
        """,
        """
        BLOCK 1-3 ( … v1.0.0
        """);
  }

  @Test
  void unknownAndBrokenBlocksFold() {
    check(
        """
        nonsense x (
          "y
        )
        """,
        """
        BLOCK 1-2 ( … "y
        """);
  }

  @Test
  void carriageReturnsAreNoPartOfAFold() {
    String text = "require (\r\n\tx.example/x v1.0.0\r\n)\r\n";
    Document document =
        RuleFixture.snapshot(new Fixture(Map.of("go.mod", text), Map.of())).documents().getFirst();
    assertEquals(List.of(new Fold(Fold.Kind.BLOCK, 8, 29)), Folds.of(document));
  }

  private static void check(String fixture, String folds) {
    Document document = RuleFixture.snapshot(Fixture.parse(fixture)).documents().getFirst();
    SourceText text = document.text();
    StringBuilder out = new StringBuilder();
    for (Fold fold : Folds.of(document)) {
      String[] words = text.string(fold.first(), fold.last() + 1).split("\\s+", -1);
      out.append(fold.kind() + " " + text.lineAt(fold.first()) + "-" + text.lineAt(fold.last()))
          .append(" " + words[0] + " … " + words[words.length - 1] + "\n");
    }
    assertEquals(folds, out.toString());
    checkLaws(document);
  }

  /** Folds have several lines, and lie in each other or beside each other. */
  static void checkLaws(Document document) {
    SourceText text = document.text();
    List<Fold> folds = Folds.of(document);
    for (int i = 0; i < folds.size(); i++) {
      Fold fold = folds.get(i);
      assertTrue(fold.last() < text.length());
      assertTrue(text.lineAt(fold.first()) < text.lineAt(fold.last()), text::toString);
      for (Fold next : folds.subList(i + 1, Math.min(folds.size(), i + 20))) {
        boolean inside = next.last() <= fold.last();
        boolean beside = text.lineAt(fold.last()) < text.lineAt(next.first());
        assertTrue(inside || beside, text::toString);
      }
    }
  }
}
