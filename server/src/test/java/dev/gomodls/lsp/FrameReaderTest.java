package dev.gomodls.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.lsp.FrameReader.Frame;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FrameReaderTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Content-Length: 2\r\n\r\n{}",
        "content-length:2\r\n\r\n{}",
        "CONTENT-LENGTH:   2  \r\n\r\n{}",
        "Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: 2\r\n\r\n{}",
        "Content-Length: 2\r\nX-Other: 7\r\n\r\n{}",
        "Content-Length: 2\n\n{}",
        "\r\n\r\nContent-Length: 2\r\n\r\n{}",
      })
  void headersMayBeSpelledInManyWays(String input) {
    check(input, "{}");
  }

  @Test
  void lengthsAreBytes() {
    check("Content-Length: 4\r\n\r\n\"é\"Content-Length: 2\r\n\r\n{}", "\"é\"", "{}");
  }

  @Test
  void wrongHeadersAreToldAndTheNextFrameIsRead() {
    check("Content-Length: x\r\n\r\nContent-Length: 2\r\n\r\n{}", "! x", "{}");
    check("Content-Length: -1\r\n\r\nContent-Length: 2\r\n\r\n{}", "! -1", "{}");
    check("Content-Length: 99999999999\r\n\r\nContent-Length: 2\r\n\r\n{}", "! 99999999999", "{}");
    check("X: 1\r\n\r\nContent-Length: 2\r\n\r\n{}", "! Content-Length", "{}");
  }

  @Test
  void tooShortALengthLosesOneMessageOnly() {
    check("Content-Length: 3\r\n\r\n{\"a\":1}Content-Length: 2\r\n\r\n{}", "{\"a", "{}");
  }

  @Test
  void messageThatIsTooLongIsPassedOver() {
    String huge = "x".repeat(100_000);
    check(
        "Content-Length: 2000000000\r\n\r\n" + huge + "Content-Length: 2\r\n\r\n{}",
        "! 2000000000",
        "{}");
  }

  @Test
  void inputThatEndsWithinAFrameIsTheEnd() {
    check("Content-Length: 9\r\n\r\n{}");
    check("Content-Le");
    check("");
  }

  @Test
  void listsAreTold() throws IOException {
    String input = "Content-Length: 4\r\n\r\n \n[]";
    assertTrue(((Frame.Body) reader(input).next()).isList());
  }

  @Test
  void noInputMakesItHangOrThrow() {
    Random random = new Random(6);
    String[] pieces = {"Content-Length: ", "2", "\r\n", "\n", "{}", ":", "999", "é", "x: y"};
    for (int round = 0; round < 2000; round++) {
      StringBuilder input = new StringBuilder();
      for (int i = random.nextInt(12); i > 0; i--) {
        input.append(pieces[random.nextInt(pieces.length)]);
      }
      frames(input.toString());
    }
  }

  /** Compares the bodies in order; of what is broken the words behind the mark must be told. */
  private static void check(String input, String... expected) {
    List<String> frames = frames(input);
    assertEquals(expected.length, frames.size(), frames::toString);
    for (int i = 0; i < expected.length; i++) {
      if (expected[i].startsWith("! ")) {
        String words = expected[i].substring(2);
        assertTrue(frames.get(i).startsWith("! "), frames.get(i));
        assertTrue(frames.get(i).contains(words), frames.get(i));
      } else {
        assertEquals(expected[i], frames.get(i));
      }
    }
  }

  private static List<String> frames(String input) {
    List<String> frames = new ArrayList<>();
    FrameReader reader = reader(input);
    try {
      for (Frame frame = reader.next(); !(frame instanceof Frame.End); frame = reader.next()) {
        frames.add(
            switch (frame) {
              case Frame.Body body -> text(body);
              case Frame.Broken(String reason) -> "! " + reason;
              case Frame.End _ -> "";
            });
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return frames;
  }

  private static String text(Frame.Body body) throws IOException {
    StringWriter text = new StringWriter();
    body.json().transferTo(text);
    return text.toString();
  }

  private static FrameReader reader(String input) {
    InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
    return new FrameReader(in);
  }
}
