package dev.gomodls.modfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.text.GoQuote;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.TextEdit;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FormatterTest {
  @Test
  void aValidFileIsLaidOutSortedAndCleaned() {
    check(
        """
        module "example.com/app"
        go   1.21


        require (

          rsc.io/quote v1.5
            rsc.io/pdf v0.1.1   // why
        )
        exclude (
          rsc.io/quote v1.4.0
        )
        """,
        """
        module example.com/app

        go 1.21

        require (
        	rsc.io/pdf v0.1.1 // why
        	rsc.io/quote v1.5.0
        )

        exclude rsc.io/quote v1.4.0
        """);
  }

  @Test
  void noBlankLineIsSortedToTheStartOfABlock() {
    check(
        """
        module example.com/app

        require (
        	rsc.io/quote v1.5.2

        	rsc.io/pdf v0.1.1
        )
        """,
        """
        module example.com/app

        require (
        	rsc.io/pdf v0.1.1
        	rsc.io/quote v1.5.2
        )
        """);
  }

  @Test
  void linesThatGoRefusesStayAsAndWhereTheyAre() {
    check(
        """
        module   example.com/app
        go  1.x
        frobnicate   (
          all   of this
        )
        require (
          rsc.io/sampler   v1.3.0
          rsc.io/quote   latest


          rsc.io/pdf   v0.1.1//why
          // of an app
          example.com/app   "v1"
          )
        """,
        """
        module example.com/app
        go  1.x
        frobnicate   (
          all   of this
        )
        require (
        	rsc.io/sampler v1.3.0
          rsc.io/quote   latest
        	// of an app
        	example.com/app "v1"

        	rsc.io/pdf v0.1.1 //why
        )
        """);
  }

  @Test
  void aBlockThatNobodyClosesStaysAsItIs() {
    check(
        """
        module   example.com/app

        require (
          rsc.io/quote   v1.5.2

        exclude   rsc.io/quote   v1.5.1
        """,
        """
        module example.com/app

        require (
          rsc.io/quote   v1.5.2

        exclude rsc.io/quote v1.5.1
        """);
  }

  @Test
  void belowAnIndentedBlockThatNobodyClosesAllStays() {
    check(
        """
        module   example.com/app

          require (
          rsc.io/quote   v1.5.2

          exclude   rsc.io/quote   v1.5.1
        """,
        """
        module example.com/app

          require (
          rsc.io/quote   v1.5.2

          exclude   rsc.io/quote   v1.5.1
        """);
  }

  @Test
  void aCarriageReturnInFrontOfTheEndOfABlockIsABlank() {
    check(
        "exclude (\n\nrequire  (\n  rsc.io/pdf  v0.1.1\n\r)\n",
        "exclude (\nrequire  (\n\trsc.io/pdf v0.1.1\n)\n");
  }

  @Test
  void bytesThatAreNoWordsStay() {
    check(
        """
        module   example.com/app  /* the
           app */
        go   1.21 \0
        toolchain   default
        """,
        """
        module   example.com/app  /* the
           app */
        go   1.21 \0
        toolchain default
        """);
  }

  @Test
  void aLastLineThatMustStayGetsNoEnd() {
    check("module   m\ngo   \"1", "module m\ngo   \"1");
    check("module   m\ngo   1.21", "module m\n\ngo 1.21\n");
  }

  @Test
  void aFileThatPrintingWouldBreakIsOnlyLaidOut() {
    check("module  m\nretract   \"v1 x\"\n", "module m\n\nretract \"v1 x\"\n");
  }

  @Test
  void nothingStaysNothing() {
    check("", "");
    check("\n \n", "");
  }

  @Test
  void onlyLinesThatChangeAreEdited() {
    checkEdits(
        """
        module example.com/app
        go  1.21

        require rsc.io/quote v1.5.2
        """,
        """
        23..32 "\\ngo 1.21\\n"
        """);
  }

  @Test
  void aLineThatSortingMovesIsTakenOutAndPutIn() {
    checkEdits(
        """
        module m

        require (
        	rsc.io/quote v1.5.2
        	rsc.io/sampler v1.3.0
        	rsc.io/pdf v0.1.1
        )
        """,
        """
        20..20 "\\trsc.io/pdf v0.1.1\\n"
        64..83 ""
        """);
  }

  @Test
  void inAFileWithCarriageReturnsEachLineEndsInOne() {
    String before = "module m\r\ngo  1.21\r\ntoolchain  default\n";
    ModFile file = read(before);
    assertEquals(
        "module m\r\n\r\ngo 1.21\r\n\r\ntoolchain default\r\n",
        TextEdit.apply(file.text(), Formatter.edits(file)).string());
    assertEquals("module m\n\ngo 1.21\n\ntoolchain default\n", Formatter.format(file));
  }

  private static void check(String before, String after) {
    ModFile file = read(before);
    assertEquals(after, Formatter.format(file));
    assertEquals(after, TextEdit.apply(file.text(), Formatter.edits(file)).string());
    assertEquals(List.of(), Formatter.edits(read(after)));
  }

  /** Compares edits, each shown as a line of its span and its quoted text. */
  private static void checkEdits(String before, String edits) {
    StringBuilder shown = new StringBuilder();
    for (TextEdit edit : Formatter.edits(read(before))) {
      String quoted = GoQuote.quote(edit.newText());
      shown.append(edit.span().start() + ".." + edit.span().end() + " " + quoted + "\n");
    }
    assertEquals(edits, shown.toString());
  }

  private static ModFile read(String text) {
    return DirectiveReader.read(SourceText.of(text), Mode.STRICT);
  }
}
