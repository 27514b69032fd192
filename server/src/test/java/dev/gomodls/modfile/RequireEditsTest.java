package dev.gomodls.modfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.text.SourceText;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

final class RequireEditsTest {
  private static final List<Requirement> WANTED =
      List.of(direct("rsc.io/quote", "v1.5.2"), indirect("rsc.io/sampler", "v1.3.1"));

  @Test
  void linesKeepTheirPlaceAndTheirComments() {
    check(
        RequireEdits::set,
        """
        require rsc.io/pdf v0.1.1

        require (
        	rsc.io/sampler v1.3.0 // why
        	rsc.io/sampler v1.2.0
        )
        """,
        """
        require (
        	rsc.io/quote v1.5.2
        	rsc.io/sampler v1.3.1 // indirect; why
        )
        """);
  }

  @Test
  void oneFlatBlockIsParted() {
    check(
        RequireEdits::setSeparateIndirect,
        """
        require (
        	rsc.io/pdf v0.1.1
        	rsc.io/quote v1.5.1
        	rsc.io/sampler v1.3.0 // indirect
        )
        """,
        """
        require rsc.io/quote v1.5.2

        require rsc.io/sampler v1.3.1 // indirect
        """);
  }

  @Test
  void linesOfCommentedBlocksStay() {
    check(
        RequireEdits::setSeparateIndirect,
        """
        // together
        require (
        	rsc.io/quote v1.5.1
        	rsc.io/sampler v1.3.0
        )
        """,
        """
        // together
        require (
        	rsc.io/quote v1.5.2
        	rsc.io/sampler v1.3.1 // indirect
        )
        """);
  }

  @Test
  void aMarkThatChangesMovesTheLine() {
    check(
        RequireEdits::setSeparateIndirect,
        """
        require (
        	rsc.io/pdf v0.1.1
        	rsc.io/sampler v1.3.0
        )

        require (
        	rsc.io/other v1.0.0 // indirect
        	rsc.io/quote v1.5.1 // indirect
        )
        """,
        """
        require rsc.io/quote v1.5.2

        require rsc.io/sampler v1.3.1 // indirect
        """);
  }

  @Test
  void atMostTwoBlocksStayAndCommentsAreGathered() {
    check(
        RequireEdits::setAtMostTwo,
        """
        // first
        require (
        	rsc.io/quote v1.5.1
        )

        // second
        require (
        	rsc.io/sampler v1.3.0
        )

        // third
        require (
        	rsc.io/sampler v1.2.0
        )
        """,
        """
        // first
        require rsc.io/quote v1.5.2

        // second
        //
        // third
        require rsc.io/sampler v1.3.1 // indirect
        """);
  }

  @Test
  void theMarkIsTakenOffAndTheRestOfTheCommentStays() {
    check(
        (requires, wanted) -> requires.set(List.of(direct("rsc.io/quote", "v1.5.2"))),
        "require rsc.io/quote v1.5.1 // indirect; for the tests\n",
        "require rsc.io/quote v1.5.2 // for the tests\n");
  }

  private static Requirement direct(String path, String version) {
    return new Requirement(new ModuleVersion(path, version), false);
  }

  private static Requirement indirect(String path, String version) {
    return new Requirement(new ModuleVersion(path, version), true);
  }

  private static void check(
      BiConsumer<RequireEdits, List<Requirement>> edit, String before, String after) {
    Draft draft = Draft.of(DirectiveReader.read(SourceText.of(before), Mode.STRICT));
    edit.accept(draft.requires(), WANTED);
    draft.cleanUp();
    assertEquals(after, draft.format());
  }
}
