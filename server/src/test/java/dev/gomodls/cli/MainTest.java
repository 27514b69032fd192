package dev.gomodls.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class MainTest {
  private static final String HINT = " (gomodls help tells more)\n";

  @Test
  void unknownCommandIsAUsageErrorOnStandardError() {
    check(2, "", "gomodls: there is no command chekc; did you mean check?" + HINT, "chekc");
  }

  @Test
  void versionIsAnOptionToo() {
    check(0, "gomodls " + Version.NUMBER + "\n", "", "--version");
  }

  @Test
  void noCommandIsTheServerWhichEndsWithItsInput() {
    check(1, "", "");
  }

  @Test
  void lostOutputIsNoticed() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("No space left on device");
          }
        };
    Terminal terminal =
        new Terminal(InputStream.nullInputStream(), new PrintStream(full), new PrintStream(full));
    terminal.print("answer\n");
    assertFalse(terminal.flush());
  }

  @Test
  void invalidBytesAreWrittenAsTheyWere() {
    var out = new ByteArrayOutputStream();
    Terminal terminal = terminal(out, new ByteArrayOutputStream());
    terminal.print("a\uDCFFb");
    assertEquals("a\u00FFb", out.toString(StandardCharsets.ISO_8859_1));
  }

  private static void check(int code, String answer, String complaint, String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    assertEquals(code, Main.run(args, terminal(out, err)));
    assertEquals(answer, out.toString(StandardCharsets.UTF_8));
    assertEquals(complaint, err.toString(StandardCharsets.UTF_8));
  }

  private static Terminal terminal(OutputStream out, OutputStream err) {
    return new Terminal(
        InputStream.nullInputStream(), new PrintStream(out, true), new PrintStream(err, true));
  }
}
