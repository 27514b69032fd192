package dev.gomodls.report;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.text.GoResult;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import java.util.Map;

/** The texts that findings point into, and how places in them are named. */
public final class Sources {
  private static final SourceText EMPTY = SourceText.of("");

  private final Map<String, SourceText> texts;
  private final String directory;
  private final PathStyle style;

  /**
   * The texts of a snapshot.
   *
   * @param directory the absolute path that shown paths are relative to
   */
  public Sources(Snapshot snapshot, String directory) {
    this.directory = directory;
    this.style = snapshot.assumptions().style();
    this.texts = snapshot.texts();
  }

  /** The text of a file by absolute path; empty where it could not be read. */
  public SourceText text(String file) {
    return texts.getOrDefault(file, EMPTY);
  }

  /** The path of a file relative to the directory, with {@code /}. */
  public String shown(String file) {
    return switch (style.rel(style.fromSlash(directory), style.fromSlash(file))) {
      case GoResult.Ok<String>(String relative) -> style.toSlash(relative);
      case GoResult.Err<String> _ -> file;
    };
  }

  /** The start of a span, as lines and columns are shown. */
  public Position start(String file, Span span) {
    return position(file, span.start());
  }

  /** The end of a span, exclusive. */
  public Position end(String file, Span span) {
    return position(file, span.end());
  }

  private Position position(String file, int offset) {
    SourceText text = text(file);
    int inside = Math.min(offset, text.length());
    return new Position(text.lineAt(inside), text.columnAt(inside));
  }

  /** A place in a text: 1-based line and column, the column in code points. */
  public record Position(int line, int column) {}
}
