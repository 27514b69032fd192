package dev.gomodls.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the editor takes for frames, and what it does not let pass. */
final class FramesTest {
  @Test
  void framesAreReadAsTheyAreWritten() throws IOException {
    Frames frames = frames(new String(Frames.frame("{\"é\":1}"), StandardCharsets.UTF_8));
    assertEquals(Optional.of("{\"é\":1}"), frames.next());
    assertEquals(Optional.empty(), frames.next());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "warning: something\n",
        "\r\n",
        "\n",
        "x",
        "Content-Length: 2\n\n{}",
        "content-length: 2\r\n\r\n{}",
        "Content-Length: two\r\n\r\n{}",
        "Content-Type: text/plain\r\n\r\n{}",
        "Content-Length: 3\r\n\r\n{}"
      })
  void anythingElseIsNoise(String noise) {
    assertThrows(IOException.class, () -> frames(noise).next());
  }

  @Test
  void noiseBehindAFrameIsNoise() throws IOException {
    Frames frames = frames("Content-Length: 2\r\n\r\n{}\nContent-Length: 2\r\n\r\n{}");
    assertEquals(Optional.of("{}"), frames.next());
    assertThrows(IOException.class, frames::next);
  }

  private static Frames frames(String text) {
    return new Frames(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }
}
