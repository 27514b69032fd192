package dev.gomodls.modfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.text.SourceText;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

final class DraftTest {
  @Test
  void printingLaysOutAndKeepsBlocks() {
    check(
        """
        // A module.
        module  "example.com/app"   // the app



        require (   // needed

          rsc.io/quote v1.5 //indirect
          // the last one
          )
        retract  [ v1.0.0 ,v1.1.0 ]
        // the end
        """,
        draft -> {},
        """
        // A module.
        module example.com/app // the app

        require ( // needed
        	rsc.io/quote v1.5.0 //indirect
        // the last one
        )

        retract [v1.0.0, v1.1.0]

        // the end
        """);
  }

  @Test
  void aBlockOfOneLineBecomesALine() {
    check(
        """
        module example.com/app
        // of the block
        require (
        	// of the line
        	rsc.io/quote v1.5.2 // why
        )
        exclude ()
        """,
        Draft::cleanUp,
        """
        module example.com/app

        // of the block
        // of the line
        require rsc.io/quote v1.5.2 // why
        """);
  }

  @Test
  void repeatedLinesAreTakenOutBeforeBlocksAreSorted() {
    check(
        """
        module example.com/app
        go 1.21
        exclude (
        	rsc.io/quote v1.10.0
        	rsc.io/quote v1.9.0
        	rsc.io/quote v1.10.0 // again
        )
        replace rsc.io/quote => ./first
        replace rsc.io/quote => ./last
        retract (
        	v1.0.0
        	[v1.1.0, v1.2.0]
        	v1.1.0
        )
        """,
        Draft::sortBlocks,
        """
        module example.com/app

        go 1.21

        exclude (
        	rsc.io/quote v1.9.0
        	rsc.io/quote v1.10.0
        )

        replace rsc.io/quote => ./last

        retract (
        	[v1.1.0, v1.2.0]
        	v1.1.0
        	v1.0.0
        )
        """);
  }

  @Test
  void beforeGoOnePointTwentyOneExcludesAreSortedByLetters() {
    check(
        """
        module example.com/app

        go 1.20

        exclude (
        	rsc.io/quote v1.9.0
        	rsc.io/quote v1.10.0
        )
        """,
        Draft::sortBlocks,
        """
        module example.com/app

        go 1.20

        exclude (
        	rsc.io/quote v1.10.0
        	rsc.io/quote v1.9.0
        )
        """);
  }

  @Test
  void aRemovedLineKeepsTheCommentsAboveItUntilTheCleanUp() {
    String input =
        """
        module example.com/app

        require (
        	// why
        	rsc.io/quote v1.5.2 // gone
        	rsc.io/sampler v1.3.0
        	rsc.io/pdf v0.1.1
        )
        """;
    check(
        input,
        draft -> draft.requires().drop("rsc.io/quote"),
        """
        module example.com/app

        require (
        	// why

        	rsc.io/sampler v1.3.0
        	rsc.io/pdf v0.1.1
        )
        """);
    check(
        input,
        draft -> {
          draft.requires().drop("rsc.io/quote");
          draft.cleanUp();
        },
        """
        module example.com/app

        require (
        	rsc.io/sampler v1.3.0
        	rsc.io/pdf v0.1.1
        )
        """);
  }

  @Test
  void aReplacementComesBehindTheLastOfItsPath() {
    check(
        """
        module example.com/app

        replace rsc.io/quote v1.0.0 => ./quote

        replace rsc.io/pdf => ./pdf
        """,
        draft ->
            draft
                .replaces()
                .add(new ModuleVersion("rsc.io/quote", "v2.0.0"), ModuleVersion.of("../my quote")),
        """
        module example.com/app

        replace (
        	rsc.io/quote v1.0.0 => ./quote
        	rsc.io/quote v2.0.0 => "../my quote"
        )

        replace rsc.io/pdf => ./pdf
        """);
  }

  @Test
  void goAndToolchainStandBehindTheModule() {
    check(
        """
        module example.com/app

        require rsc.io/quote v1.5.2
        """,
        draft -> {
          assertEquals(Optional.empty(), draft.versions().setToolchain("go1.27.3"));
          assertEquals(Optional.empty(), draft.versions().setGo("1.27"));
        },
        """
        module example.com/app

        go 1.27

        toolchain go1.27.3

        require rsc.io/quote v1.5.2
        """);
  }

  @Test
  void whatIsNoVersionIsRefused() {
    check(
        "module example.com/app/v2\n",
        draft -> {
          assertEquals(Optional.of("invalid language version \"1\""), draft.versions().setGo("1"));
          assertEquals(
              Optional.of("version \"v1\" invalid: must be of the form v2.2.3"),
              draft.retracts().add(new VersionInterval("v2.0.0", "v1"), ""));
          assertEquals(
              Optional.of(
                  "version \"v2.0.0\" invalid: should be v2.0.0+incompatible"
                      + " (or module rsc.io/quote/v2)"),
              draft.excludes().add("rsc.io/quote", "v2.0.0"));
        },
        "module example.com/app/v2\n");
  }

  private static void check(String input, Consumer<Draft> edit, String output) {
    ModFile file = DirectiveReader.read(SourceText.of(input), Mode.STRICT);
    assertEquals("", file.goErrors("go.mod"));
    Draft draft = Draft.of(file);
    edit.accept(draft);
    assertEquals(output, draft.format());
  }
}
