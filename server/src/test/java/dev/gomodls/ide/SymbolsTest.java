package dev.gomodls.ide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.rules.RuleFixture;
import dev.gomodls.snapshot.Document;
import dev.gomodls.testing.Fixture;
import dev.gomodls.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The outline, one line a symbol: kind, name, detail, its first and last line, what it selects. */
final class SymbolsTest {
  @Test
  void eachLineOfAGoModIsASymbol() {
    check(
        """
        module example.com/app // comment
        go 1.25
        toolchain go1.26.0
        godebug panicnil=1
        require x.example/x v1.0.0
        require y.example/y v1.1.0 // indirect
        tool x.example/x/cmd
        ignore ./node_modules
        exclude x.example/x v1.1.0
        replace x.example/x v1.0.0 => y.example/y v1.2.0
        replace z.example/z => ../z
        // Bad.
        // Really.
        retract v1.0.0
        retract [v1.1.0, v1.2.0]
        """,
        """
        MODULE example.com/app || 1-1 [example.com/app]
        GO go |1.25| 2-2 [1.25]
        TOOLCHAIN toolchain |go1.26.0| 3-3 [go1.26.0]
        GODEBUG panicnil |1| 4-4 [panicnil=1]
        REQUIRE x.example/x |v1.0.0| 5-5 [x.example/x]
        REQUIRE y.example/y |v1.1.0 // indirect| 6-6 [y.example/y]
        TOOL x.example/x/cmd || 7-7 [x.example/x/cmd]
        IGNORE ./node_modules || 8-8 [./node_modules]
        EXCLUDE x.example/x |v1.1.0| 9-9 [x.example/x]
        REPLACE x.example/x v1.0.0 |=> y.example/y v1.2.0| 10-10 [x.example/x v1.0.0]
        REPLACE z.example/z |=> ../z| 11-11 [z.example/z]
        RETRACT v1.0.0 |Bad.| 14-14 [v1.0.0]
        RETRACT [v1.1.0, v1.2.0] || 15-15 [v1.1.0, v1.2.0]
        """);
  }

  @Test
  void blocksHoldTheirLines() {
    check(
        """
        // About.
        module (
          example.com/app
        )
        require (
          x.example/x v1.0.0

          y.example/y v1.0.0
        ) // comment
        ignore ()
        """,
        """
        BLOCK module |1 line| 2-4 [module]
          MODULE example.com/app || 3-3 [example.com/app]
        BLOCK require |2 lines| 5-9 [require]
          REQUIRE x.example/x |v1.0.0| 6-6 [x.example/x]
          REQUIRE y.example/y |v1.0.0| 8-8 [y.example/y]
        BLOCK ignore |0 lines| 10-10 [ignore]
        """);
  }

  @Test
  void linesOfAGoWorkAreSymbols() {
    check(
        """
        -- go.work --
        go 1.25
        use (
          .
          "./a b"
        )
        use ./c
        """,
        """
        GO go |1.25| 1-1 [1.25]
        BLOCK use |2 lines| 2-5 [use]
          USE . || 3-3 [.]
          USE ./a b || 4-4 ["./a b"]
        USE ./c || 6-6 [./c]
        """);
  }

  @Test
  void whatCannotBeReadIsLeftOut() {
    check(
        """
        module example.com/app
        module twice
        go 1.x
        nonsense
        use ./x
        use (
          ./x
        )
        nonsense (
          x
        )
        go (
          1.25
        )
        require x (
          x.example/x v1.0.0
        )
        require (
          x.example/x
          y.example/y v1.0.0 /* comment */
          z.example/z v1.0.0
        """,
        """
        MODULE example.com/app || 1-1 [example.com/app]
        BLOCK require |1 line| 18-21 [require]
          REQUIRE z.example/z |v1.0.0| 21-21 [z.example/z]
        """);
  }

  @Test
  void namesAreFitToBeShown() {
    check(
        """
        ignore ""
        ignore "a\\nb\\u202e"
        require "x.example/x" "v1.0.0"
        """,
        """
        IGNORE "" || 1-1 [""]
        IGNORE "a\\nb\\u202e" || 2-2 ["a\\nb\\u202e"]
        REQUIRE x.example/x |v1.0.0| 3-3 ["x.example/x"]
        """);
  }

  private static void check(String fixture, String outline) {
    Document document = RuleFixture.snapshot(Fixture.parse(fixture)).documents().getFirst();
    StringBuilder out = new StringBuilder();
    append(out, "", Symbols.of(document), document.text());
    assertEquals(outline, out.toString());
    checkLaws(document);
  }

  private static void append(
      StringBuilder out, String indent, List<Symbol> symbols, SourceText text) {
    for (Symbol symbol : symbols) {
      out.append(indent)
          .append(symbol.kind() + " " + symbol.name() + " |" + symbol.detail() + "| ")
          .append(text.lineAt(symbol.span().start()) + "-" + text.lineAt(symbol.span().end()))
          .append(" [" + text.string(symbol.selection()) + "]\n");
      append(out, indent + "  ", symbol.children(), text);
    }
  }

  /** What editors insist on. */
  static void checkLaws(Document document) {
    checkOrder(Symbols.of(document), document.text().length());
  }

  private static void checkOrder(List<Symbol> symbols, int end) {
    int done = 0;
    for (Symbol symbol : symbols) {
      assertTrue(done <= symbol.span().start() && symbol.span().end() <= end, symbol.name());
      assertTrue(symbol.span().contains(symbol.selection()), symbol.name());
      assertTrue(!symbol.name().isBlank());
      symbol.children().forEach(child -> assertTrue(symbol.span().contains(child.span())));
      checkOrder(symbol.children(), symbol.span().end());
      done = symbol.span().end();
    }
  }
}
