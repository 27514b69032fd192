package dev.gomodls.lsp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads messages as the base protocol frames them. Header names may be spelled in any case; after
 * text that is no frame the next {@code Content-Length} is looked for.
 */
final class FrameReader {
  /** The longest body that is read, in bytes; the largest file, escaped, is shorter. */
  static final int LONGEST = 48 << 20;

  /** More of a line than this tells nothing about a header. */
  private static final int TAIL = 256;

  private static final String LENGTH = "content-length";

  private final InputStream in;

  FrameReader(InputStream in) {
    this.in = in;
  }

  /** What comes next. */
  sealed interface Frame {
    /**
     * A message.
     *
     * @param source gives what is in it, from the first byte to the last, each time it is asked
     * @param isList whether it is several messages in one
     */
    record Body(Supplier<Reader> source, boolean isList) implements Frame {
      Reader json() {
        return source.get();
      }
    }

    record Broken(String reason) implements Frame {}

    record End() implements Frame {}
  }

  Frame next() throws IOException {
    String length = null;
    boolean empty = true;
    for (String line = line(); line != null; line = line()) {
      if (line.isEmpty() && !empty) {
        return length == null ? new Frame.Broken("a header without Content-Length") : body(length);
      }
      empty &= line.isEmpty();
      int colon = line.lastIndexOf(':');
      // What a wrong length left over of the last body stands in front of the name.
      if (colon >= 0
          && line.substring(0, colon).strip().toLowerCase(Locale.ROOT).endsWith(LENGTH)) {
        length = line.substring(colon + 1).strip();
      }
    }
    return new Frame.End();
  }

  private Frame body(String length) throws IOException {
    int bytes;
    try {
      bytes = Integer.parseInt(length);
    } catch (NumberFormatException e) {
      return new Frame.Broken("Content-Length is not a number of bytes: " + length);
    }
    if (bytes < 0 || bytes > LONGEST) {
      return new Frame.Broken("a message of " + bytes + " bytes is not read");
    }
    byte[] json = in.readNBytes(bytes);
    if (json.length < bytes) {
      return new Frame.End();
    }
    return new Frame.Body(
        () -> new InputStreamReader(new ByteArrayInputStream(json), StandardCharsets.UTF_8),
        isList(json));
  }

  private static boolean isList(byte[] json) {
    for (byte b : json) {
      if (b != ' ' && b != '\t' && b != '\r' && b != '\n') {
        return b == '[';
      }
    }
    return false;
  }

  /** The end of the next line without what ends it; null at the end of input. */
  private @Nullable String line() throws IOException {
    byte[] tail = new byte[TAIL];
    int length = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        boolean carriageReturn = length > 0 && tail[length - 1] == '\r';
        return new String(
            tail, 0, carriageReturn ? length - 1 : length, StandardCharsets.ISO_8859_1);
      }
      if (length == TAIL) {
        System.arraycopy(tail, TAIL / 2, tail, 0, TAIL / 2);
        length = TAIL / 2;
      }
      tail[length++] = (byte) b;
    }
    return null;
  }
}
