package dev.gomodls.filepath;

import dev.gomodls.text.Utf8;
import java.util.Arrays;

/** {@code filepath.Clean} of what follows the volume of a path. */
final class Cleaning {
  private final PathStyle style;
  private final byte[] path;
  private final boolean rooted;
  private final byte[] out;
  private int length;

  /** What ".." cannot take away: the root, or ".." elements at the start. */
  private int floor;

  /** Whether a byte was written that does not stand at the same place of the path. */
  private boolean rewritten;

  private Cleaning(PathStyle style, String path) {
    this.style = style;
    this.path = Utf8.encode(path);
    rooted = style.isRooted(path);
    out = new byte[this.path.length];
  }

  /** The clean form of {@code path}, which is not empty. */
  static String clean(PathStyle style, String path, boolean hasVolume) {
    Cleaning cleaning = new Cleaning(style, path);
    cleaning.writeElements();
    boolean unguarded = style == PathStyle.UNIX || hasVolume || !cleaning.rewritten;
    return (unguarded ? "" : cleaning.guard()) + Utf8.decode(cleaning.out, 0, cleaning.length);
  }

  private void writeElements() {
    if (rooted) {
      write(style.separator());
      floor = 1;
    }
    int start = 0;
    while (start < path.length) {
      int end = elementEnd(start);
      if (isDots(start, end, 2)) {
        goUp();
      } else if (end > start && !isDots(start, end, 1)) {
        add(start, end);
      }
      start = end + 1;
    }
    if (length == 0) {
      write('.');
    }
  }

  private int elementEnd(int start) {
    int end = start;
    while (end < path.length && !isSeparator(path[end])) {
      end++;
    }
    return end;
  }

  private boolean isDots(int start, int end, int count) {
    return end - start == count && path[start] == '.' && path[end - 1] == '.';
  }

  private void goUp() {
    if (length > floor) {
      length--;
      while (length > floor && !isSeparator(out[length])) {
        length--;
      }
    } else if (!rooted) {
      writeSeparatorBetween();
      write('.');
      write('.');
      floor = length;
    }
  }

  private void add(int start, int end) {
    writeSeparatorBetween();
    for (int i = start; i < end; i++) {
      write(path[i]);
    }
  }

  private void writeSeparatorBetween() {
    if (length > (rooted ? 1 : 0)) {
      write(style.separator());
    }
  }

  private void write(int character) {
    if (!rewritten && path[length] != character) {
      rewritten = true;
      Arrays.fill(out, length, out.length, (byte) 0);
    }
    out[length++] = (byte) character;
  }

  /**
   * What keeps a relative path from turning into {@code C:} and any path into the device {@code
   * \??\}. Go also sees what ".." took away again behind the end, and so do we.
   */
  private String guard() {
    for (byte character : out) {
      if (isSeparator(character)) {
        break;
      }
      if (character == ':') {
        return ".\\";
      }
    }
    boolean device = out.length >= 3 && isSeparator(out[0]) && out[1] == '?' && out[2] == '?';
    return device ? "\\." : "";
  }

  private boolean isSeparator(byte character) {
    return style.isSeparator((char) character);
  }
}
