package dev.gomodls.editor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The frames of the base protocol, written as the server writes them and nothing else. */
final class Frames {
  private static final String LENGTH = "Content-Length: ";

  private final InputStream in;

  Frames(InputStream in) {
    this.in = in;
  }

  /** What is on the stream is no frame. */
  static final class NoFrame extends IOException {
    private static final long serialVersionUID = 1;

    NoFrame(String message) {
      super(message);
    }
  }

  /** A message as it goes over the wire. */
  static byte[] frame(String json) {
    byte[] body = json.getBytes(StandardCharsets.UTF_8);
    byte[] head = (LENGTH + body.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII);
    byte[] frame = new byte[head.length + body.length];
    System.arraycopy(head, 0, frame, 0, head.length);
    System.arraycopy(body, 0, frame, head.length, body.length);
    return frame;
  }

  /** The body of the next frame; empty at the end of the stream between two frames. */
  Optional<String> next() throws IOException {
    int length = -1;
    for (boolean first = true; ; first = false) {
      String header = header();
      if (header.isEmpty() && first && atEnd) {
        return Optional.empty();
      }
      if (header.isEmpty()) {
        break;
      }
      if (header.startsWith(LENGTH)) {
        length = length(header);
      } else if (!header.startsWith("Content-Type: ")) {
        throw new NoFrame("not a header: " + header + rest());
      }
    }
    if (length < 0) {
      throw new NoFrame("headers without a length");
    }
    byte[] body = in.readNBytes(length);
    if (body.length < length) {
      throw new NoFrame("ends within a frame");
    }
    return Optional.of(new String(body, StandardCharsets.UTF_8));
  }

  private boolean atEnd;

  private static int length(String header) throws NoFrame {
    try {
      return Integer.parseInt(header.substring(LENGTH.length()));
    } catch (NumberFormatException e) {
      throw new NoFrame("not a length: " + header);
    }
  }

  /** A line less its CRLF. */
  private String header() throws IOException {
    var line = new ByteArrayOutputStream();
    for (int c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        atEnd = true;
        if (line.size() > 0) {
          throw new NoFrame("ends with: " + line.toString(StandardCharsets.UTF_8));
        }
        return "";
      }
      line.write(c);
    }
    String text = line.toString(StandardCharsets.UTF_8);
    if (!text.endsWith("\r")) {
      throw new NoFrame("not a header: " + text);
    }
    return text.substring(0, text.length() - 1);
  }

  private String rest() throws IOException {
    return "\n" + new String(in.readNBytes(Math.min(in.available(), 500)), StandardCharsets.UTF_8);
  }
}
