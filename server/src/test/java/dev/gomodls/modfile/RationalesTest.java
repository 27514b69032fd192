package dev.gomodls.modfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.gomodls.modfile.Directive.Retract;
import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.text.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RationalesTest {
  @Test
  void linesWithoutCommentHaveThoseOfTheirBlock() {
    List<Retract> retracts =
        read(
            """
            // One.
            // Two.
            retract (
              v1.0.0
              v1.1.0 // Own.
              v1.2.0
            )
            // Three.
            retract (
              v1.3.0
            )
            retract v1.4.0 // Four.
            retract v1.5.0
            """);
    assertEquals(
        List.of("One.\nTwo.", "Own.", "One.\nTwo.", "Three.", "Four.", ""),
        retracts.stream().map(Retract::rationale).toList());
  }

  @Test
  void textOfABlockIsReadOnce() {
    String comment = "// why\n".repeat(20_000);
    String lines = "v1.0.0\n".repeat(20_000);
    List<Retract> retracts = read(comment + "retract (\n" + lines + ")\n");
    assertEquals(20_000, retracts.size());
    assertSame(retracts.getFirst().rationale(), retracts.getLast().rationale());
  }

  private static List<Retract> read(String text) {
    return DirectiveReader.read(SourceText.of(text), Mode.STRICT).all(Retract.class);
  }
}
