package dev.gomodls.gosum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.module.ModuleVersion;
import dev.gomodls.text.Span;
import dev.gomodls.text.Utf8;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class GoSumTest {
  private static final ModuleVersion MODULE = new ModuleVersion("example.com/m", "v1.0.0");

  @Test
  void hashesOfAModuleAreFoundInTheOrderOfTheFile() {
    GoSum sums =
        read(
            """
            example.com/m v1.0.0 h1:one=
            example.com/m v1.0.0/go.mod h1:mod=

            example.com/m v1.0.0 h2:two=
              example.com/m\tv1.0.0   h1:one=
            """);
    assertEquals(List.of("h1:one=", "h2:two=", "h1:one="), sums.hashes(MODULE));
    assertEquals(
        List.of("h1:mod="), sums.hashes(new ModuleVersion("example.com/m", "v1.0.0/go.mod")));
    assertEquals(List.of(), sums.hashes(new ModuleVersion("example.com/m", "v1.0.1")));
    assertEquals(4, sums.entries().size());
    assertTrue(sums.entries().get(1).isGoMod());
    assertFalse(sums.entries().get(0).isGoMod());
    assertEquals(Optional.empty(), sums.malformed());
  }

  @Test
  void onlyAlgorithmsThatGoKnowsCount() {
    assertTrue(read("example.com/m v1.0.0 h2:x\nexample.com/m v1.0.0 h1:x").hasSum(MODULE));
    assertFalse(read("example.com/m v1.0.0 h2:x\n").hasSum(MODULE));
    assertFalse(read("").hasSum(MODULE));
  }

  @Test
  void theHashOfAnEmptyGoModIsIgnored() {
    GoSum sums = read("example.com/m v1.0.0 " + GoSum.EMPTY_GO_MOD_HASH + "\n");
    assertEquals(List.of(), sums.hashes(MODULE));
    assertTrue(sums.entries().getFirst().isIgnored());
  }

  @Test
  void theFirstMalformedLineIsNamedAsGoNamesIt() {
    GoSum sums = read("a v1.0.0 h1:x\r\n\r\na v1.0.0\nb\n");
    GoSum.Malformed malformed = sums.malformed().orElseThrow();
    assertEquals(
        "malformed go.sum:\ngo.sum:3: wrong number of fields 2", malformed.error("go.sum"));
    assertEquals(new Span(17, 25), malformed.span());
    assertEquals(4, sums.lines().size());
    assertEquals("h1:x", sums.entries().getFirst().hash().text());
  }

  @Test
  void fieldsKnowWhereTheyStand() {
    GoSum.Entry entry = read("\u00A0é\u2003v1 \uDCFF\u0085\n").entries().getFirst();
    assertEquals(new Field(new Span(2, 4), "é"), entry.path());
    assertEquals(new Field(new Span(7, 9), "v1"), entry.version());
    assertEquals(new Field(new Span(10, 11), "\uDCFF"), entry.hash());
  }

  @Test
  void anyBytesAreCoveredByLines() {
    byte[] alphabet = Utf8.encode("a v1\n\r\t é\u00A0\uDCFF\uDCC2\0");
    Random random = new Random(9);
    for (int round = 0; round < 5_000; round++) {
      byte[] text = new byte[random.nextInt(40)];
      for (int i = 0; i < text.length; i++) {
        text[i] = alphabet[random.nextInt(alphabet.length)];
      }
      int at = 0;
      int number = 1;
      for (GoSum.Line line : GoSum.read(text).lines()) {
        assertEquals(at, line.span().start());
        assertEquals(number++, line.number());
        at = line.span().end() + 1;
      }
      assertTrue(at == text.length || at == text.length + 1, Utf8.decode(text));
    }
  }

  private static GoSum read(String text) {
    return GoSum.read(Utf8.encode(text));
  }
}
