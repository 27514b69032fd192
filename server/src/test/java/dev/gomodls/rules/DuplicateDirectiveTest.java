package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkFix;
import static dev.gomodls.rules.RuleFixture.titles;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DuplicateDirectiveTest {
  private static final String RULE = "duplicate-directive";

  @Test
  void eachKindOfLineIsCompared() {
    check(
        RULE,
        """
        module example.com/app

        go 1.27

        tool example.com/app/gen
        ^^^^^^^^^^^^^^^^^^^^^^^^ related[duplicate-directive]: The first one

        tool example.com/app/gen
        ^^^^^^^^^^^^^^^^^^^^^^^^ hint[duplicate-directive]: The same tool stands above

        ignore (
        	./build
        	^^^^^^^ related[duplicate-directive]: The first one
        	"./build" // again
        	^^^^^^^^^ hint[duplicate-directive]: The same ignore stands above
        )

        exclude example.com/a v1.0.0
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related[duplicate-directive]: The first one

        exclude (
        	example.com/a v1.0.0
        	^^^^^^^^^^^^^^^^^^^^ hint[duplicate-directive]: The same exclude stands above
        	example.com/a v1.1.0
        )

        replace (
        	example.com/a => ../a
        	^^^^^^^^^^^^^^^^^^^^^ related[duplicate-directive]: The first one
        	example.com/a v1.0.0 => ../a
        	example.com/a => ../a
        	^^^^^^^^^^^^^^^^^^^^^ hint[duplicate-directive]: The same replace stands above
        )

        retract (
        	[v1.0.0, v1.1.0]
        	^^^^^^^^^^^^^^^^ related[duplicate-directive]: The first one
        	[v1.0.0, v1.1.0]
        	^^^^^^^^^^^^^^^^ hint[duplicate-directive]: The same retract stands above
        	v1.0.0
        )
        """);
  }

  @Test
  void replaceLinesOfGoWorkAreCompared() {
    check(
        RULE,
        """
        -- go.work --
        replace example.com/a v1 => ../a
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ related[duplicate-directive]: The first one

        replace example.com/a v1.0.0 => ../a
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ hint[duplicate-directive]: The same replace stands above
        """);
  }

  @Test
  void thirdLineIsReportedToo() {
    assertEquals(
        List.of("SAFE: Drop the second ignore ./a", "SAFE: Drop the second ignore ./a"),
        titles(
            RULE,
            """
            ignore ./a
            ignore ./a
            ignore ./a
            """));
  }

  @Test
  void linesThatDifferAreLeftAlone() {
    check(
        RULE,
        """
        module example.com/app

        ignore ./build
        ignore build

        replace example.com/a => ../a
        replace example.com/a => ././../a
        replace example.com/b v1.0.0 => ../a

        retract v1.0.0 // loses data
        retract v1.0.0 // loses time
        retract [v1.0.0, v1.0.0]

        require example.com/c v1.0.0
        require example.com/c v1.0.0

        godebug panicnil=1
        godebug panicnil=1
        """);
  }

  @Test
  void linesWithAnotherProblemAreLeftAlone() {
    check(
        RULE,
        """
        module example.com/app

        exclude example.com/a v1
        exclude example.com/a v1
        retract v2.0.0
        retract v2.0.0
        replace example.com/b => example.com/fork v2.0.0
        replace example.com/b => example.com/fork v2.0.0
        tool example.com/t /* first */
        tool example.com/t
        <<<<<<< HEAD
        tool example.com/u
        =======
        tool example.com/u
        >>>>>>> feature
        """);
  }

  @Test
  void laterLineIsDropped() {
    checkFix(
        RULE,
        "Drop the second exclude of example.com/a v1.0.0",
        """
        module example.com/app

        exclude example.com/a v1.0.0 // first

        // second
        exclude example.com/a v1.0.0

        tool example.com/t
        """,
        """
        module example.com/app

        exclude example.com/a v1.0.0 // first

        tool example.com/t
        """);
    checkFix(
        RULE,
        "Drop the second retract [v1.0.0, v1.1.0]",
        """
        retract (
        	[v1.0.0, v1.1.0]
        	[v1.0.0, v1.1.0]
        )
        """,
        """
        retract (
        	[v1.0.0, v1.1.0]
        )
        """);
  }

  @Test
  void titlesSayWhatGoes() {
    assertEquals(
        List.of(
            "SAFE: Drop the second tool example.com/t",
            "SAFE: Drop the second replace of example.com/a",
            "SAFE: Drop the second replace of example.com/b v1.0.0",
            "SAFE: Drop the second retract v1.0.0"),
        titles(
            RULE,
            """
            module example.com/app

            tool example.com/t
            tool example.com/t
            replace example.com/a => ./a
            replace example.com/a => ./a
            replace example.com/b v1.0.0 => ./b
            replace example.com/b v1.0.0 => ./b
            retract v1.0.0
            retract v1.0.0
            """));
  }
}
