package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkAll;
import static dev.gomodls.rules.RuleFixture.checkFix;
import static dev.gomodls.rules.RuleFixture.titles;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SyntaxErrorTest {
  private static final String RULE = "syntax-error";

  @Test
  void goodFilesAreLeftAlone() {
    check(
        RULE,
        """
        // Deprecated: use example.com/app/v2.
        module "example.com/app"

        go 1.27

        require (
        	example.com/a v1.0.0 // indirect

        	example.com/b v1.0.0
        ) // end

        replace example.com/a v1.0.0 => "./my dir"

        retract [v1.0.0, v1.1.0]

        exclude ()
        -- go.work --
        go 1.27

        use ./a
        """);
  }

  @Test
  void everyErrorOfAFileIsReported() {
    check(
        RULE,
        """
        module example.com/app

        require (
        	example.com/a v1.0.0
        	"example.com/b v1.0.0
        	^^^^^^^^^^^^^^^^^^^^^ error[syntax-error]: unexpected newline in string. The quote that opens here is not closed on its line
        	example.com/c
        	^^^^^^^^^^^^^ error[syntax-error]: usage: require module/path v1.2.3. The version is missing
        	example.com/d v1.0.0 v1.1.0 v1.2.0
        	                     ^^^^^^^^^^^^^ error[syntax-error]: usage: require module/path v1.2.3. These are 2 words too many
        	example.com/e v1.0.0 /* why */
        	                     ^^^^^^^^^ error[syntax-error]: mod files must use // comments (not /* */ comments). A comment runs from // to the end of its line
        	example.com/\u0007f v1.0.0
        	            ^ error[syntax-error]: unexpected input character '\\a'. Go takes printable characters, and blanks and tabs between words
        )
        tool
        ^^^^ error[syntax-error]: tool directive expects exactly one argument. The path of the package is missing
        ignore ./a ./b
                   ^^^ error[syntax-error]: ignore directive expects exactly one argument. One line names one directory
        exclude
        ^^^^^^^ error[syntax-error]: usage: exclude module/path v1.2.3. The module path and the version are missing
        godebug
        ^^^^^^^ error[syntax-error]: usage: godebug key=value. The setting is missing
        godebug a=b,c
                   ^^ error[syntax-error]: usage: godebug key=value. A setting is one word, without quotes and commas
        retract v1.0.0, v1.1.0
                      ^ error[syntax-error]: unexpected token after version: ",". A retraction is a version or an interval like [v1.0.0, v1.1.0]
        replace example.com/a
        ^^^^^^^^^^^^^^^^^^^^^ error[syntax-error]: usage: replace module/path [v1.2.3] => other/module v1.4\\n	 or replace module/path [v1.2.3] => ../local/directory\\nThis line has neither form
        replace example.com/a => lib
                                 ^^^ error[syntax-error]: replacement module without version must be directory path (rooted or starting with . or ..). A directory starts with ./ or ../, and a module needs a version
        toolchain
        ^^^^^^^^^ error[syntax-error]: toolchain directive expects exactly one argument. The name of the toolchain is missing
        go
        ^^ error[syntax-error]: go directive expects exactly one argument. The version of Go is missing
        -- go.work --
        go 1.27 // the language
        use
        ^^^ error[syntax-error]: usage: use local/dir. The directory is missing
        -- m/go.mod --
        module // example.com/m
        ^^^^^^ error[syntax-error]: usage: module module/path. The module path is missing
        """);
  }

  @Test
  void aLineThatIsBrokenHasOneFinding() {
    checkAll(
        """
        module example.com/app

        go 1.27

        requrie "example.com/a
                ^^^^^^^^^^^^^^ error[syntax-error]: unexpected newline in string. The quote that opens here is not closed on its line
        require example.com/a /* x */ v1.0.0 v1.1.0
                              ^^^^^^^ error[syntax-error]: mod files must use // comments (not /* */ comments). A comment runs from // to the end of its line
        """);
  }

  @Test
  void openBlockIsClosedBehindItsLastLine() {
    checkFix(
        RULE,
        "Close the block",
        """
        module example.com/app

        require (
                ^ error[syntax-error]: reported
        	example.com/a v1.0.0 // why
        	// and why not more

        replace example.com/a => ../a
        """,
        """
        module example.com/app

        require (
        	example.com/a v1.0.0 // why
        	// and why not more
        )

        replace example.com/a => ../a
        """);
  }

  @Test
  void commentOfTheNextStatementStaysWithIt() {
    checkFix(
        RULE,
        "Close the block",
        """
        require (
        	example.com/a v1.0.0
        // The fork.
        replace example.com/a => ../a
        """,
        """
        require (
        	example.com/a v1.0.0
        )
        // The fork.
        replace example.com/a => ../a
        """);
  }

  @Test
  void openBlockWithoutLinesIsClosed() {
    checkFix(RULE, "Close the block", "require ( // none\n", "require ( // none\n)\n");
  }

  @Test
  void sentenceOfAnOpenBlockNamesTheFile() {
    check(
        RULE,
        """
        -- go.work --
        go 1.27

        use (
            ^ error[syntax-error]: syntax error (unterminated block started at go.work:3:1). No line with ) closes this block
        	./a
        """);
  }

  @Test
  void parenthesisBehindALineGetsItsOwn() {
    checkFix(
        RULE,
        "Put the parenthesis on its own line",
        """
        require (
        	example.com/a v1.0.0 )
        """,
        """
        require (
        	example.com/a v1.0.0
        )
        """);
    checkFix(
        RULE,
        "Put the parenthesis on its own line",
        """
        require (
        	example.com/a v1.0.0 ) // end

        exclude (
        	example.com/a v1.1.0
        )
        """,
        """
        require (
        	example.com/a v1.0.0
        ) // end

        exclude (
        	example.com/a v1.1.0
        )
        """);
  }

  @Test
  void parenthesisThatClosesNothingIsRemoved() {
    checkFix(
        RULE,
        "Remove the parenthesis",
        """
        require (
        	example.com/a v1.0.0
        )) // end
        """,
        """
        require (
        	example.com/a v1.0.0
        ) // end
        """);
  }

  @Test
  void textBehindABlockGetsItsOwnLine() {
    checkFix(
        RULE,
        "Start a new line",
        """
        require (
        	example.com/a v1.0.0
        ) require example.com/b v1.0.0
        """,
        """
        require (
        	example.com/a v1.0.0
        )
        require example.com/b v1.0.0
        """);
  }

  @Test
  void blockOnOneLineLosesItsParentheses() {
    checkFix(
        RULE,
        "Remove the parentheses",
        """
        require ( example.com/a v1.0.0 )
        """,
        """
        require example.com/a v1.0.0
        """);
    assertEquals(
        List.of(), titles(RULE, "require ( example.com/a v1.0.0 example.com/b v1.0.0 )\n"));
  }

  @Test
  void blockCommentBecomesLineComment() {
    checkFix(
        RULE,
        "Make it a // comment",
        """
        require example.com/a v1.0.0 /* why */
        """,
        """
        require example.com/a v1.0.0 // why
        """);
    checkFix(
        RULE,
        "Make it a // comment",
        """
        /*
         * The app.
         *
         * Deprecated: no.
         */
        module example.com/app
        """,
        """
        //
        // The app.
        //
        // Deprecated: no.
        module example.com/app
        """);
    checkFix(
        RULE,
        "Make it a // comment",
        """
        require (
        	/* one
        	   two */
        	example.com/a v1.0.0
        )
        """,
        """
        require (
        	// one
        	   // two
        	example.com/a v1.0.0
        )
        """);
  }

  @Test
  void blockCommentInFrontOfTextIsLeft() {
    assertEquals(List.of(), titles(RULE, "require /* why */ example.com/a v1.0.0\n"));
  }

  @Test
  void patternThatLooksLikeACommentHidesNothing() {
    check(
        RULE,
        """
        module example.com/app
        ignore ./a/*
                  ^^ error[syntax-error]: mod files must use // comments (not /* */ comments). Go takes /* for a comment, inside of words too
        ignore ./b ./c
                   ^^^ error[syntax-error]: ignore directive expects exactly one argument. One line names one directory
        /* never closed
        ^^^^^^^^^^^^^^^ error[syntax-error]: mod files must use // comments (not /* */ comments). A comment runs from // to the end of its line
        tool
        ^^^^ error[syntax-error]: tool directive expects exactly one argument. The path of the package is missing
        """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Remove the quotes    | require 'example.com/a' v1.0.0        | require example.com/a"
            + " v1.0.0",
        "Remove the quotes    | require `example.com/a` v1.0.0        | require example.com/a"
            + " v1.0.0",
        "Remove the quotes    | require example.com/a\" v1.0.0        | require example.com/a"
            + " v1.0.0",
        "Remove the quotes    | require example.com/a 'v1.0.0'        | require example.com/a"
            + " v1.0.0",
        "Remove the quotes    | retract [`v1.0.0`, v1.1.0]            | retract [v1.0.0, v1.1.0]",
        "Remove the quotes    | godebug \"a=b\"                       | godebug a=b",
        "Use double quotes    | replace a.com/b => `./my dir` // c    | replace a.com/b => \"./my"
            + " dir\" // c",
        "Remove the quote     | require \"example.com/a v1.0.0 // c   | require example.com/a"
            + " v1.0.0 // c",
        "Close the quote      | module \"example.com/app              | module \"example.com/app\"",
        "Close the quote      | module \"example.com/app // c         | module \"example.com/app\""
            + " // c",
        "Remove the quote     | module `example.com/app               | module example.com/app",
        "Close the quote      | replace a.com/b => \"./my dir         | replace a.com/b => \"./my"
            + " dir\"",
        "Close the quote      | ignore \"./my dir                     | ignore \"./my dir\"",
        "Quote the path       | ignore ./my dir                       | ignore \"./my dir\"",
        "Quote the path       | replace a.com/b => ./my dir           | replace a.com/b => \"./my"
            + " dir\"",
        "Quote the path       | replace a.com/b => ../my big dir // c | replace a.com/b => \"../my"
            + " big dir\" // c",
        "Remove the version   | replace a.com/b => ../b v1.0.0        | replace a.com/b => ../b",
        "Write ../lib         | replace a.com/b => ..\\lib            | replace a.com/b => ../lib",
        "Write ./lib          | replace a.com/b => \".\\lib\"         | replace a.com/b => ./lib",
        "Write => for ->      | replace a.com/b -> ../b               | replace a.com/b => ../b",
        "Write => for =       | replace a.com/b v1.0.0 = ../b         | replace a.com/b v1.0.0 =>"
            + " ../b",
        "Put a blank for the @| replace a.com/b => a.com/c@v1.0.0     | replace a.com/b => a.com/c"
            + " v1.0.0",
        "Put a blank for the @| require a.com/b@v1.0.0                | require a.com/b v1.0.0",
        "Add the comma        | retract [v1.0.0 v1.1.0]               | retract [v1.0.0, v1.1.0]",
        "Add the bracket      | retract [v1.0.0, v1.1.0               | retract [v1.0.0, v1.1.0]",
        "Write a=b            | godebug a = b                         | godebug a=b",
      })
  void formIsMended(String title, String before, String after) {
    checkFix(RULE, title, before + "\n", after + "\n");
  }

  @Test
  void verbInsideItsBlockIsRemoved() {
    checkFix(
        RULE,
        "Remove the repeated verb",
        """
        require (
        	require example.com/a v1.0.0
        	^^^^^^^ error[syntax-error]: reported
        )
        """,
        """
        require (
        	example.com/a v1.0.0
        )
        """);
  }

  @Test
  void onlyFixesThatCannotMeanAnythingElseAreSafe() {
    assertEquals(
        List.of(
            "SAFE: Make it a // comment",
            "SAFE: Remove the quotes",
            "UNSAFE: Put a blank for the @",
            "UNSAFE: Remove the version",
            "SAFE: Close the quote",
            "SAFE: Quote the path",
            "SAFE: Close the block"),
        titles(
            RULE,
            """
            module example.com/app /* app */
            require 'example.com/a' v1.0.0
            require example.com/b@v1.0.0
            replace example.com/b => ./b v1.0.0
            tool "example.com/c
            ignore ./my dir
            require (
            """));
  }

  @Test
  void whatIsNotPlainHasNoFix() {
    List<String> lines =
        List.of(
            "require example.com/a@latest",
            "require 'exam'ple' v1.0.0",
            "require \"exam\\qple.com/a\" v1.0.0",
            "use ./a ./b",
            "replace a.com/b => lib",
            "replace a.com/b = > ../b",
            "replace a.com/b => C:\\lib",
            "retract [v1.0.0]",
            "module \"",
            "require \"example.com/a\" \"v1.0.0 v1.1.0");
    for (String line : lines) {
      assertEquals(List.of(), titles(RULE, line + "\n"), line);
    }
  }

  @Test
  void directoryWithVersionIsToldAsGoTellsIt() {
    check(
        RULE,
        """
        module example.com/app
        replace example.com/a => ./a v1.0.0
                                     ^^^^^^ error[syntax-error]: replacement module directory path "./a" cannot have version. A directory has no versions
        replace example.com/b => ./my b
                                      ^ error[syntax-error]: malformed module path "./my": invalid path element ".". A path with blanks needs quotes
        -- go.work --
        replace example.com/b => ./my b
                                      ^ error[syntax-error]: replace ./my: version "b" invalid: must be of the form v1.2.3. A path with blanks needs quotes
        """);
  }

  @Test
  void invisibleCharactersAreNamedAndRemoved() {
    check(
        RULE,
        """
        module example.com/app
        require example.com/a\u200b\u2060 v1.0.0
                             ^ error[syntax-error]: unexpected input character '\\u200b'. Editors do not show this character: U+200B ZERO WIDTH SPACE
        require\u00a0example.com/b v1.0.0
               ^ error[syntax-error]: unexpected input character '\\u00a0'. This only looks like a blank: U+00A0 NO-BREAK SPACE
        """);
    checkFix(
        RULE,
        "Remove the invisible characters",
        """
        require example.com/a\u200b v1.0.0\u202e // \u200b
        """,
        """
        require example.com/a v1.0.0 // \u200b
        """);
    checkFix(
        RULE,
        "Put a plain blank for it",
        """
        require\u00a0example.com/b v1.0.0
        """,
        """
        require example.com/b v1.0.0
        """);
  }
}
