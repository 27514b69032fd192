package dev.gomodls.goenv;

import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A file of lines {@code KEY=VALUE} as {@code cfg.readEnvFile} reads it: nothing is trimmed or
 * unquoted, the last line of a key counts, and a line is passed over unless it has a {@code =} and
 * starts with a letter from A to Z.
 */
public final class EnvFile {
  private final String path;
  private final SourceText text;
  private final List<Entry> entries;
  private final List<Ignored> ignored;
  private final Map<String, Entry> winners;

  /**
   * A line that counts.
   *
   * @param line 1-based
   * @param valueSpan of the value; {@code span} is the whole line without its LF
   */
  public record Entry(String key, String value, int line, Span span, Span valueSpan) {}

  /**
   * A line that is passed over: a blank one, a comment, or what was meant otherwise.
   *
   * @param line 1-based
   */
  public record Ignored(String text, int line, Span span) {}

  private EnvFile(String path, SourceText text, List<Entry> entries, List<Ignored> ignored) {
    this.path = path;
    this.text = text;
    this.entries = List.copyOf(entries);
    this.ignored = List.copyOf(ignored);
    this.winners = new HashMap<>();
    entries.forEach(entry -> winners.put(entry.key, entry));
  }

  /** A file that is not there; {@code path} is empty where none is looked for. */
  static EnvFile absent(String path) {
    return new EnvFile(path, SourceText.of(""), List.of(), List.of());
  }

  /** Reads the text of the file at {@code path}. */
  public static EnvFile parse(String path, SourceText text) {
    List<Entry> entries = new ArrayList<>();
    List<Ignored> ignored = new ArrayList<>();
    for (int line = 1; line <= text.lineCount(); line++) {
      int start = text.lineStart(line);
      Span span = new Span(start, text.lineEnd(line));
      int equals = start;
      while (equals < span.end() && text.at(equals) != '=') {
        equals++;
      }
      boolean counts = equals < span.end() && 'A' <= text.at(start) && text.at(start) <= 'Z';
      if (counts) {
        Span value = new Span(equals + 1, span.end());
        entries.add(new Entry(text.string(start, equals), text.string(value), line, span, value));
      } else {
        ignored.add(new Ignored(text.string(span), line, span));
      }
    }
    return new EnvFile(path, text, entries, ignored);
  }

  static EnvFile read(String path, FileView files) {
    if (path.isEmpty()) {
      return absent(path);
    }
    return files.read(path) instanceof FileView.Content.Known(SourceText text)
        ? parse(path, text)
        : absent(path);
  }

  /** As it was named; a relative path starts at the current directory. */
  public String path() {
    return path;
  }

  /** What the file says; empty where it is not there. */
  public SourceText text() {
    return text;
  }

  /** All lines that count, in order; those that a later one of the same key hides included. */
  public List<Entry> entries() {
    return entries;
  }

  /** The lines that do not count, in order. */
  public List<Ignored> ignored() {
    return ignored;
  }

  /** The line that gives a key its value; null where there is none. */
  public @Nullable Entry entry(String key) {
    return winners.get(key);
  }
}
