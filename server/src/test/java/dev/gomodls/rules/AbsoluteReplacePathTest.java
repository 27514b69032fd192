package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkFix;
import static dev.gomodls.rules.RuleFixture.titles;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class AbsoluteReplacePathTest {
  private static final String ID = "absolute-replace-path";

  @Test
  void absoluteDirectoryIsReported() {
    check(
        ID,
        """
        -- app/go.mod --
        module example.com/app

        replace (
        \texample.com/lib => /w/lib
        \t                   ^^^^^^ warning[absolute-replace-path]: An absolute path exists on some machines only
        \texample.com/other => ../lib
        \texample.com/fork => example.com/other v1.0.0
        \texample.com/quoted => "/w/my lib/" // quoted
        \t                      ^^^^^^^^^^^^ warning[absolute-replace-path]: An absolute path exists on some machines only
        )
        -- lib/go.mod --
        module example.com/lib
        -- my lib/go.mod --
        module example.com/quoted
        """);
  }

  @Test
  void inGoWork() {
    check(
        ID,
        """
        -- go.work --
        go 1.27

        replace example.com/lib => /w/lib
                                   ^^^^^^ warning[absolute-replace-path]: An absolute path exists on some machines only
        -- lib/go.mod --
        module example.com/lib
        """);
  }

  @Test
  void missingDirectoryThatGoNeedsHasItsOwnFinding() {
    check(
        ID,
        """
        -- app/go.mod --
        module example.com/app

        require example.com/lib v1.0.0

        replace example.com/lib => /w/lib

        replace example.com/other => /opt/jane/other
                                     ^^^^^^^^^^^^^^^ warning[absolute-replace-path]: An absolute path exists on some machines only
        """);
  }

  @Test
  void brokenLinesAreLeftAlone() {
    check(
        ID,
        """
        -- app/go.mod --
        module example.com/app

        replace example.com/lib => /w/lib "
        """);
  }

  @Test
  void pathIsMadeRelative() {
    checkFix(
        ID,
        "Write ../lib instead of /w/lib",
        """
        -- app/go.mod --
        module example.com/app

        // Why.
        replace example.com/lib => /w/lib // where
        -- lib/go.mod --
        module example.com/lib
        """,
        """
        -- app/go.mod --
        module example.com/app

        // Why.
        replace example.com/lib => ../lib // where
        -- lib/go.mod --
        module example.com/lib
        """);
    checkFix(
        ID,
        "Write ./lib instead of /w/app/./lib/",
        """
        -- app/go.mod --
        module example.com/app

        replace (
        \texample.com/a => ./a
        \texample.com/lib v1.0.0 => /w/app/./lib/
        )
        -- app/lib/go.mod --
        module example.com/lib
        """,
        """
        -- app/go.mod --
        module example.com/app

        replace (
        \texample.com/a => ./a
        \texample.com/lib v1.0.0 => ./lib
        )
        -- app/lib/go.mod --
        module example.com/lib
        """);
    checkFix(
        ID,
        "Write ../my lib instead of /w/my lib",
        """
        -- app/go.mod --
        module example.com/app

        replace example.com/lib => "/w/my lib"
        -- my lib/go.mod --
        module example.com/lib
        """,
        """
        -- app/go.mod --
        module example.com/app

        replace example.com/lib => "../my lib"
        -- my lib/go.mod --
        module example.com/lib
        """);
    checkFix(
        ID,
        "Write . instead of /w",
        """
        -- go.work --
        go 1.27

        replace example.com/lib => /w
        -- go.mod --
        module example.com/lib
        """,
        """
        -- go.work --
        go 1.27

        replace example.com/lib => .
        -- go.mod --
        module example.com/lib
        """);
  }

  @Test
  void identicalLinesChangeTogether() {
    checkFix(
        ID,
        "Write ../lib instead of /w/lib",
        """
        -- app/go.mod --
        module example.com/app

        replace (
        \texample.com/lib => /w/lib
        \texample.com/lib => "/w/lib"
        )
        -- lib/go.mod --
        module example.com/lib
        """,
        """
        -- app/go.mod --
        module example.com/app

        replace (
        \texample.com/lib => ../lib
        \texample.com/lib => ../lib
        )
        -- lib/go.mod --
        module example.com/lib
        """);
  }

  @Test
  void pathThroughTheRootIsNoBetter() {
    assertEquals(
        List.of(),
        titles(
            ID,
            """
            -- app/go.mod --
            module example.com/app

            replace example.com/lib => /opt/lib
            """));
  }
}
