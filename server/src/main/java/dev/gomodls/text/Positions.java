package dev.gomodls.text;

import java.util.Arrays;

/**
 * The places of a text as editors name them: 0-based lines, which end at LF, CRLF or a lone CR, and
 * 0-based characters in units of an encoding. A byte that is not valid UTF-8 is one unit, as the
 * replacement character is that editors show for it.
 *
 * <p>Places that do not exist are moved to the nearest in front of them that does: behind the end
 * of a line to its end, behind the last line to the end of the text, into the middle of a character
 * to its start. See the section "Position" of the Language Server Protocol.
 *
 * <p>Not for several threads at once.
 */
public final class Positions {
  private final SourceText text;
  private final PositionEncoding encoding;
  private final int[] lineStarts;

  // Where the last question ended: places of one long line are often asked for in order.
  private int lastOffset;
  private int lastCharacter;

  private Positions(SourceText text, PositionEncoding encoding, int[] lineStarts) {
    this.text = text;
    this.encoding = encoding;
    this.lineStarts = lineStarts;
  }

  public static Positions of(SourceText text, PositionEncoding encoding) {
    int[] starts = new int[Math.max(16, text.lineCount())];
    int count = 1;
    int length = text.length();
    for (int i = 0; i < length; i++) {
      int b = text.at(i);
      if (b == '\n' || (b == '\r' && (i + 1 == length || text.at(i + 1) != '\n'))) {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
        }
        starts[count++] = i + 1;
      }
    }
    return new Positions(text, encoding, Arrays.copyOf(starts, count));
  }

  /** A place; both numbers are 0-based. */
  public record Position(int line, int character) {}

  public SourceText text() {
    return text;
  }

  /** The place of a byte offset. */
  public Position at(int offset) {
    int line = lineOf(offset);
    boolean goOn = lineStarts[line] <= lastOffset && lastOffset <= offset;
    int character = goOn ? lastCharacter : 0;
    int i = goOn ? lastOffset : lineStarts[line];
    while (i < offset) {
      character += unitsAt(i);
      i += text.widthAt(i);
    }
    lastOffset = i;
    lastCharacter = character;
    return new Position(line, character);
  }

  /** The 0-based line that holds a byte offset. */
  public int lineOf(int offset) {
    int found = Arrays.binarySearch(lineStarts, offset);
    return found >= 0 ? found : -found - 2;
  }

  /** The byte offset of a place. */
  public int offset(int line, int character) {
    if (line < 0) {
      return 0;
    }
    if (line >= lineStarts.length) {
      return text.length();
    }
    int end = contentEnd(line);
    int offset = lineStarts[line];
    int left = character;
    while (offset < end && left > 0) {
      left -= unitsAt(offset);
      if (left < 0) {
        return offset;
      }
      offset += text.widthAt(offset);
    }
    return offset;
  }

  /** The offset behind the last byte of a 0-based line, what ends the line not counted. */
  private int contentEnd(int line) {
    if (line + 1 == lineStarts.length) {
      return text.length();
    }
    int end = lineStarts[line + 1] - 1;
    boolean pair = text.at(end) == '\n' && end > lineStarts[line] && text.at(end - 1) == '\r';
    return pair ? end - 1 : end;
  }

  private int unitsAt(int offset) {
    int b = text.at(offset);
    if (b < 0x80) {
      return 1;
    }
    int width = text.widthAt(offset);
    return width == 1 ? 1 : encoding.units(text.runeAt(offset));
  }
}
