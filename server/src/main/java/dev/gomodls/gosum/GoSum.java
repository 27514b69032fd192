package dev.gomodls.gosum;

import dev.gomodls.module.ModuleVersion;
import dev.gomodls.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A go.sum or go.work.sum file: {@code readGoSum} of {@code cmd/go/internal/modfetch}. */
public final class GoSum {
  /**
   * The hash of an empty go.mod. Go once wrote it for what has no go.mod at all and now passes over
   * it.
   */
  public static final String EMPTY_GO_MOD_HASH = "h1:G7mAYYxgmS0lVkHyy2hEOLQCFB0DlQFTMLWggykrydY=";

  private final List<Line> lines;
  private final Map<ModuleVersion, List<String>> hashes;

  private GoSum(List<Line> lines, Map<ModuleVersion, List<String>> hashes) {
    this.lines = lines;
    this.hashes = hashes;
  }

  /** A line; its number is 1-based, its span has no line feed. */
  public sealed interface Line {
    int number();

    Span span();
  }

  /** White space, which Go passes over. */
  public record Blank(int number, Span span) implements Line {}

  /**
   * A line that is no entry; Go refuses the file.
   *
   * @param content from its first to its last word
   * @param count the number of its words
   */
  public record Malformed(int number, Span span, Span content, int count) implements Line {
    /** The text with which the go command ends; {@code file} as Go names it. */
    public String error(String file) {
      return "malformed go.sum:\n" + file + ":" + number + ": wrong number of fields " + count;
    }
  }

  /**
   * A hash of a module or of its go.mod.
   *
   * @param version a version, with "/go.mod" behind it where the hash is that of go.mod alone
   */
  public record Entry(int number, Span span, Field path, Field version, Field hash)
      implements Line {
    /** Path and version as they stand there, "/go.mod" included. */
    public ModuleVersion module() {
      return new ModuleVersion(path.text(), version.text());
    }

    /** Whether the hash is that of the go.mod file alone. */
    public boolean isGoMod() {
      return version.text().endsWith("/go.mod");
    }

    /** Whether Go passes over this entry. */
    public boolean isIgnored() {
      return hash.text().equals(EMPTY_GO_MOD_HASH);
    }
  }

  /** Reads the bytes of a file. */
  public static GoSum read(byte[] text) {
    List<Line> lines = new ArrayList<>();
    Map<ModuleVersion, List<String>> hashes = new HashMap<>();
    int start = 0;
    while (start < text.length) {
      int end = start;
      while (end < text.length && text[end] != '\n') {
        end++;
      }
      Line line = lineOf(lines.size() + 1, new Span(start, end), Field.split(text, start, end, 3));
      lines.add(line);
      if (line instanceof Entry entry && !entry.isIgnored()) {
        hashes
            .computeIfAbsent(entry.module(), module -> new ArrayList<>(1))
            .add(entry.hash().text());
      }
      start = end + 1;
    }
    return new GoSum(List.copyOf(lines), hashes);
  }

  private static Line lineOf(int number, Span span, Field.Words words) {
    List<Field> fields = words.fields();
    return switch (words.count()) {
      case 0 -> new Blank(number, span);
      case 3 -> new Entry(number, span, fields.get(0), fields.get(1), fields.get(2));
      default -> new Malformed(number, span, words.span(), words.count());
    };
  }

  /** All lines in the order of the file. */
  public List<Line> lines() {
    return lines;
  }

  /** All entries in the order of the file, duplicates and ignored ones too. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>(lines.size());
    for (Line line : lines) {
      if (line instanceof Entry entry) {
        entries.add(entry);
      }
    }
    return entries;
  }

  /** The first malformed line, for which Go refuses the file. */
  public Optional<Malformed> malformed() {
    for (Line line : lines) {
      if (line instanceof Malformed malformed) {
        return Optional.of(malformed);
      }
    }
    return Optional.empty();
  }

  /**
   * The hashes of a module, or of its go.mod where the version ends in "/go.mod", of all algorithms
   * and in the order of the file, ignored ones left out.
   */
  public List<String> hashes(ModuleVersion module) {
    return Collections.unmodifiableList(hashes.getOrDefault(module, List.of()));
  }

  /** {@code modfetch.HaveSum}: whether there is a hash of an algorithm that Go knows. */
  public boolean hasSum(ModuleVersion module) {
    for (String hash : hashes.getOrDefault(module, List.of())) {
      if (hash.startsWith("h1:")) {
        return true;
      }
    }
    return false;
  }
}
