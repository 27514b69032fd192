package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkFix;

import org.junit.jupiter.api.Test;

final class HiddenCharactersTest {
  private static final String RULE = "hidden-characters";

  @Test
  void writingOfOtherLanguagesIsLeftAlone() {
    check(
        RULE,
        """
        // Größe, пример, 例え, שלום 👩\u200d💻 می\u200cخواهم
        module example.com/app

        replace example.com/a => ./модуль
        replace example.com/b => ./größe/日本
        replace example.com/c => ./naïve/αρχή
        """);
  }

  @Test
  void invisibleCharactersInCommentsAreReported() {
    check(
        RULE,
        """
        // x \u202e y \u2066 z
             ^^^^^ warning[hidden-characters]: This comment holds what editors do not show: U+202E RIGHT-TO-LEFT OVERRIDE and 1 more
        module example.com/app // a\u200bb
                                   ^ warning[hidden-characters]: This comment holds what editors do not show: U+200B ZERO WIDTH SPACE

        require ( // \u200d
                     ^ warning[hidden-characters]: This comment holds what editors do not show: U+200D ZERO WIDTH JOINER
        	// \ufeff
        	   ^ warning[hidden-characters]: This comment holds what editors do not show: U+FEFF ZERO WIDTH NO-BREAK SPACE
        	example.com/a v1.0.0 // \u00ad
        	                        ^ warning[hidden-characters]: This comment holds what editors do not show: U+00AD SOFT HYPHEN
        	// end \u061c
        	       ^ warning[hidden-characters]: This comment holds what editors do not show: U+061C ARABIC LETTER MARK
        ) // \u2069
             ^ warning[hidden-characters]: This comment holds what editors do not show: U+2069 POP DIRECTIONAL ISOLATE
        """);
    checkFix(
        RULE,
        "Remove the invisible characters",
        """
        module example.com/app // x\u202e y\u2066 z
        """,
        """
        module example.com/app // x y z
        """);
  }

  @Test
  void invisibleCharactersInQuotedPathsAreReported() {
    check(
        RULE,
        """
        module example.com/app

        replace "example.com/\u200ba" => "./a\u2060"
                             ^ warning[hidden-characters]: This path holds what editors do not show: U+200B ZERO WIDTH SPACE
                                        ^ warning[hidden-characters]: This path holds what editors do not show: U+2060 WORD JOINER
        """);
    checkFix(
        RULE,
        "Remove the invisible character",
        """
        replace example.com/a => "./a\u2060"
        """,
        """
        replace example.com/a => "./a"
        """);
  }

  @Test
  void lettersThatLookLikeOthersAreReported() {
    check(
        "hidden-characters",
        """
        module example.com/app

        go 1.27

        replace ex\u0430mple.com/a => ./a
                ^^^^^^^^^^^^^ warning[hidden-characters]: U+0430 CYRILLIC SMALL LETTER A looks like "a": this path is not what it seems to be

        exclude example.com/\u03BFpen v1.0.0
                ^^^^^^^^^^^^^^^^ warning[hidden-characters]: U+03BF GREEK SMALL LETTER OMICRON looks like "o": this path is not what it seems to be

        ignore ./ｃode
               ^^^^^^ warning[hidden-characters]: U+FF43 FULLWIDTH LATIN SMALL LETTER C looks like "c": this path is not what it seems to be
        -- a/go.mod --
        module example.com/a

        go 1.27
        """);
    checkFix(
        RULE,
        "Write example.com/paper",
        """
        exclude example.com/\u0440\u0430per v1.0.0
        """,
        """
        exclude example.com/paper v1.0.0
        """);
  }

  @Test
  void pathsThatGoRefusesAreNoneOfThisRule() {
    check(
        RULE,
        """
        module ex\u0430mple.com/app

        require ex\u0430mple.com/a v1.0.0

        tool ex\u0430mple.com/a/cmd
        """);
  }
}
