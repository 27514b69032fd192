package dev.gomodls.rules;

import static dev.gomodls.rules.RuleFixture.check;
import static dev.gomodls.rules.RuleFixture.checkFix;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.testing.Fixture;
import dev.gomodls.text.Utf8;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ByteOrderMarkTest {
  private static final String RULE = "byte-order-mark";

  @Test
  void markIsTheOnlyFindingAndIsRemoved() {
    check(
        "byte-order-mark",
        """
        \ufeffmodule example.com/app
        ^ error[byte-order-mark]: unexpected input character '\\ufeff'. The file starts with a byte order mark, which Go takes for a character

        go 1.27
        -- go.work --
        \ufeff// The workspace.
        ^ error[byte-order-mark]: unexpected input character '\\ufeff'. The file starts with a byte order mark, which Go takes for a character
        go 1.27

        use .
        """);
    checkFix(
        RULE,
        "Remove the byte order mark",
        """
        \ufeffmodule example.com/app
        """,
        """
        module example.com/app
        """);
  }

  @Test
  void markElsewhereIsNoneOfThisRule() {
    check(
        RULE,
        """
        module example.com/app
        \ufeffgo 1.27
        """);
  }

  @Test
  void utf16IsTheOnlyFindingAndIsConverted() {
    String text = "module example.com/app\r\n\r\ngo 1.27\r\n\r\n// Größe 😀\r\n";
    for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
      String marked = Utf8.decode(("\ufeff" + text).getBytes(charset));
      Fixture fixture = new Fixture(Map.of("go.mod", marked), Map.of());
      List<Finding> findings = RuleFixture.findings(fixture, Selection.DEFAULT);
      assertEquals(List.of(RULE), findings.stream().map(Finding::rule).toList());
      Fix fix = findings.getFirst().fixes().getFirst();
      assertEquals("Convert the file from UTF-16 to UTF-8", fix.title());
      assertEquals(Map.of("go.mod", text), RuleFixture.apply(fixture, fix).files());
    }
  }

  @Test
  void halfAFileOfUtf16IsNotConverted() {
    String odd = Utf8.decode(new byte[] {(byte) 0xFF, (byte) 0xFE, 'm', 0, 'o'});
    List<Finding> findings =
        RuleFixture.findings(
            new Fixture(Map.of("go.mod", odd), Map.of()), RuleFixture.onlyRule(RULE));
    assertEquals(1, findings.size());
    assertEquals(List.of(), findings.getFirst().fixes());
  }
}
