package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkFix;
import static dev.gomodls.rules.RuleFixture.titles;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

final class UnknownGodebugTest {
  private static final String RULE = "unknown-godebug";

  @Test
  void unknownKeysAreReported() {
    check(
        RULE,
        """
        module example.com/app

        go 1.27

        godebug (
        	panicnli=1
        	^^^^^^^^ error[unknown-godebug]: unknown godebug "panicnli". Did you mean panicnil?
        	nonsense=1 // why
        	^^^^^^^^ error[unknown-godebug]: unknown godebug "nonsense". Go up to 1.27 has no such setting
        	panicnil=1
        )

        godebug =1
                ^^ error[unknown-godebug]: unknown godebug "". Go up to 1.27 has no such setting
        """);
  }

  @Test
  void oldValuesOfRemovedKeysAreReported() {
    check(
        RULE,
        """
        module example.com/app

        godebug (
        	x509sha1=1
        	^^^^^^^^^^ error[unknown-godebug]: removed GODEBUG "x509sha1" set to old value "1" (https://go.dev/doc/godebug#go-124). The old behavior is gone
        	x509sha1=0
        	asynctimerchan=2
        	^^^^^^^^^^^^^^^^ error[unknown-godebug]: removed GODEBUG "asynctimerchan" set to old value "2" (https://go.dev/doc/godebug#go-127). The old behavior is gone
        	asynctimerchan=0
        	asynctimerchan=3
        	gotypesalias=0
        	^^^^^^^^^^^^^^ error[unknown-godebug]: removed GODEBUG "gotypesalias" set to old value "0" (https://go.dev/doc/godebug#go-127). The old behavior is gone
        )
        """);
  }

  @Test
  void defaultIsAVersionOfThisGoOrAnOlderOne() {
    check(
        RULE,
        """
        module example.com/app

        godebug (
        	default=go1.21
        	default=go1.27.3
        	default=go1
        	default=1.21
        	        ^^^^ error[unknown-godebug]: value for default= must be goVERSION. go1.21 would be valid
        	default=
        	^^^^^^^^ error[unknown-godebug]: value for default= must be goVERSION. go1.27 would be valid
        	default=go1.21-custom
        	        ^^^^^^^^^^^^^ error[unknown-godebug]: value for default= must be goVERSION. go1.21 would be valid
        	default=go1.27.4
        	        ^^^^^^^^ error[unknown-godebug]: default=go1.27.4 too new (toolchain is go1.27.3). No Go knows the settings of its successors
        	default=go1.28rc1
        	        ^^^^^^^^^ error[unknown-godebug]: default=go1.28rc1 too new (toolchain is go1.27.3). No Go knows the settings of its successors
        )
        """);
  }

  @Test
  void languageVersionMayBeAnyOfItsReleases() {
    check(
        RULE,
        """
        module example.com/app

        godebug default=go1.27.4

        godebug default=go1.28
                        ^^^^^^ error[unknown-godebug]: default=go1.28 too new (toolchain is go1.27). No Go knows the settings of its successors
        -- assume --
        go 1.27
        """);
  }

  @Test
  void otherReleasesHaveOtherKeys() {
    check(
        RULE,
        """
        module example.com/app

        godebug (
        	x509sha1=0
        	^^^^^^^^ error[unknown-godebug]: Go 1.24 took away the setting x509sha1
        	tls3des=1
        	nonsense=1
        	^^^^^^^^ error[unknown-godebug]: unknown godebug "nonsense". Go up to 1.27 has no such setting
        )
        -- assume --
        go 1.26.8
        """);
    check(
        RULE,
        """
        module example.com/app

        godebug (
        	nonsense=1
        	tls3des=1
        	^^^^^^^^^ error[unknown-godebug]: removed GODEBUG "tls3des" set to old value "1" (https://go.dev/doc/godebug#go-127). The old behavior is gone
        )
        -- assume --
        go 1.28.0
        """);
    check(
        RULE,
        """
        module example.com/app

        godebug nonsense=1
        -- assume --
        go 1.22.0
        """);
  }

  @Test
  void workspaceOnlyReadsTheLinesOfGoWork() {
    check(
        RULE,
        """
        -- go.work --
        go 1.27

        godebug nonsense=1
                ^^^^^^^^ error[unknown-godebug]: unknown godebug "nonsense". Go up to 1.27 has no such setting

        use ./app
        -- app/go.mod --
        module example.com/app

        go 1.27

        godebug default=1.21
                        ^^^^ warning[unknown-godebug]: value for default= must be goVERSION. go1.21 would be valid; in this workspace only the godebug lines of go.work count

        godebug panicnli=1
                ^^^^^^^^ warning[unknown-godebug]: unknown godebug "panicnli". Did you mean panicnil? In this workspace only the godebug lines of go.work count.
        -- tools/go.mod --
        module example.com/tools

        go 1.27

        godebug nonsense=1
                ^^^^^^^^ error[unknown-godebug]: unknown godebug "nonsense". Go up to 1.27 has no such setting
        """);
  }

  @Test
  void linesThatCannotBeReadAreLeftAlone() {
    check(
        RULE,
        """
        module example.com/app

        godebug nonsense
        godebug "nonsense=1"
        godebug nonsense = 1
        godebug nonsense=1,2
        godebug nonsense=1 /* why */
        """);
  }

  @Test
  void keyIsChanged() {
    checkFix(
        RULE,
        "Change panicnli to panicnil",
        """
        module example.com/app

        godebug panicnli=1 // why
        """,
        """
        module example.com/app

        godebug panicnil=1 // why
        """);
    checkFix(
        RULE,
        "Change 1.21 to go1.21",
        """
        module example.com/app

        godebug default=1.21
        """,
        """
        module example.com/app

        godebug default=go1.21
        """);
  }

  @Test
  void lineIsRemoved() {
    checkFix(
        RULE,
        "Remove godebug x509sha1=1",
        """
        module example.com/app

        godebug (
        	// why
        	x509sha1=1 // how
        	panicnil=1
        )
        """,
        """
        module example.com/app

        godebug (
        	panicnil=1
        )
        """);
  }

  @Test
  void betterKeyComesFirst() {
    assertEquals(
        List.of(
            "UNSAFE: Change panicnli to panicnil",
            "UNSAFE: Remove godebug panicnli=1",
            "UNSAFE: Remove godebug nonsense=1",
            "UNSAFE: Remove godebug default=go1.99"),
        titles(
            RULE,
            """
            module example.com/app

            godebug panicnli=1
            godebug nonsense=1
            godebug default=go1.99
            """));
  }
}
