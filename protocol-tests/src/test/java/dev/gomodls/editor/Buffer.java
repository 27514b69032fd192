package dev.gomodls.editor;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The text of a document, and positions in it as the protocol has them: 0-based lines that end at
 * LF, CRLF or a lone CR.
 */
public record Buffer(String text, Encoding encoding) {
  /** A range of indexes of {@link #text}. */
  public record Stretch(int start, int end) {}

  /** An index as a position. */
  public JsonObject position(int index) {
    int line = 0;
    int start = 0;
    for (int next = lineAfter(0); next >= 0 && next <= index; next = lineAfter(start)) {
      line++;
      start = next;
    }
    return Json.object("line", line, "character", encoding.units(text.substring(start, index)));
  }

  public JsonObject range(Stretch stretch) {
    return Json.object("start", position(stretch.start), "end", position(stretch.end));
  }

  /** Whether a range lies within the text, as that of an older text may not. */
  public boolean holds(JsonElement range) {
    return holdsPosition(range.getAsJsonObject().get("start"))
        && holdsPosition(range.getAsJsonObject().get("end"));
  }

  private boolean holdsPosition(JsonElement position) {
    int start = 0;
    for (int line = Json.number(position, "line"); line > 0 && start >= 0; line--) {
      start = lineAfter(start);
    }
    return start >= 0 && Json.number(position, "character") <= encoding.units(lineAt(start));
  }

  /** A position as an index; it must be one that exists. */
  public int index(JsonElement position) {
    int start = 0;
    for (int line = Json.number(position, "line"); line > 0; line--) {
      start = lineAfter(start);
      if (start < 0) {
        throw new AssertionError("no such line: " + position);
      }
    }
    String line = lineAt(start);
    int units = Json.number(position, "character");
    if (units > encoding.units(line)) {
      throw new AssertionError("outside of its line: " + position + " in " + line);
    }
    return start + encoding.index(line, units);
  }

  public Stretch stretch(JsonElement range) {
    return new Stretch(
        index(range.getAsJsonObject().get("start")), index(range.getAsJsonObject().get("end")));
  }

  /** The place of the only occurrence of a piece of text. */
  public Stretch find(String piece) {
    int at = text.indexOf(piece);
    if (at < 0 || text.indexOf(piece, at + 1) >= 0) {
      throw new AssertionError((at < 0 ? "not there: " : "there twice: ") + piece);
    }
    return new Stretch(at, at + piece.length());
  }

  /** The text after edits of the protocol, which must not overlap. */
  public String after(Iterable<JsonObject> textEdits) {
    List<JsonObject> edits = new ArrayList<>();
    textEdits.forEach(edits::add);
    // Inserts at one place stay in their order: the last is put in first.
    List<JsonObject> backwards = edits.reversed();
    backwards.sort(Comparator.comparingInt(it -> -stretch(it.get("range")).start));
    String result = text;
    int end = text.length();
    for (JsonObject edit : backwards) {
      Stretch stretch = stretch(edit.get("range"));
      if (stretch.end > end || stretch.start > stretch.end) {
        throw new AssertionError("edits overlap: " + edits);
      }
      end = stretch.start;
      result =
          result.substring(0, end) + Json.text(edit, "newText") + result.substring(stretch.end);
    }
    return result;
  }

  /** The line that starts at an index, with what ends it. */
  private String lineAt(int start) {
    int next = lineAfter(start);
    return text.substring(start, next < 0 ? text.length() : next);
  }

  /** The index behind the end of the line that an index is in; -1 in the last line. */
  private int lineAfter(int index) {
    for (int i = index; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        boolean two = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        return i + (two ? 2 : 1);
      }
    }
    return -1;
  }
}
