package dev.gomodls.modfile;

import dev.gomodls.module.GoVersion;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.module.ModuleVersions;
import dev.gomodls.text.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads the bytes of a {@link DependencyFile} once, line by line, and makes nothing of them but
 * what is asked for.
 */
final class DependencyScan {
  /** How many words of a line are of interest. */
  private static final int WORDS = 3;

  /** What a byte is outside of comments. */
  private static final byte[] CLASSES = new byte[256];

  private static final byte OF_WORDS = 1;
  private static final byte BLANK = 2;

  static {
    for (char c = '!'; c <= '~'; c++) {
      CLASSES[c] = "\"'`()[]{},".indexOf(c) < 0 ? OF_WORDS : 0;
    }
    CLASSES[' '] = BLANK;
    CLASSES['\t'] = BLANK;
    CLASSES['\r'] = BLANK;
  }

  private final byte[] text;
  private final ModuleVersions known;
  private final List<ModuleVersion> requirements = new ArrayList<>();
  private @Nullable String path;
  private @Nullable String goVersion;
  private boolean inBlock;
  private boolean blockRequires;
  private int at;

  /** The number of words in the line so far, and where the first of them are. */
  private int count;

  private final int[] starts = new int[WORDS];
  private final int[] ends = new int[WORDS];
  private final int[] hashes = new int[WORDS];

  DependencyScan(byte[] text, ModuleVersions known) {
    this.text = text;
    this.known = known;
  }

  Optional<DependencyFile> read() {
    while (at < text.length) {
      readWords();
      if (!statement()) {
        return Optional.empty();
      }
    }
    return inBlock
        ? Optional.empty()
        : Optional.of(
            new DependencyFile(
                path == null ? "" : path,
                goVersion == null ? "" : goVersion,
                List.copyOf(requirements)));
  }

  /** Reads words and a comment up to a line feed, the end, or a byte that is in neither. */
  private void readWords() {
    count = 0;
    while (at < text.length) {
      int c = text[at] & 0xFF;
      if (CLASSES[c] == BLANK) {
        at++;
      } else if (CLASSES[c] != OF_WORDS) {
        return;
      } else if (c == '/' && isNext('/')) {
        skipLine();
        return;
      } else if (!word()) {
        return;
      }
    }
  }

  private boolean isNext(char wanted) {
    return at + 1 < text.length && text[at + 1] == wanted;
  }

  private void skipLine() {
    while (at < text.length && text[at] != '\n') {
      at++;
    }
  }

  /** Reads a word; false at a comment in it that Go refuses. */
  private boolean word() {
    int start = at;
    int hash = 0;
    while (at < text.length) {
      int c = text[at] & 0xFF;
      if (CLASSES[c] != OF_WORDS || (c == '/' && isNext('/'))) {
        break;
      }
      if (c == '/' && isNext('*')) {
        return false;
      }
      hash = 31 * hash + c;
      at++;
    }
    if (count < WORDS) {
      starts[count] = start;
      ends[count] = at;
      hashes[count] = hash;
    }
    count++;
    return true;
  }

  /** Takes in what has been read; false where it is unusual. */
  private boolean statement() {
    int end = at < text.length ? text[at++] : '\n';
    return switch (end) {
      case '\n' -> count == 0 || (inBlock ? !blockRequires || require(0) : line());
      case '(' -> !inBlock && count == 1 && open() && isLineEnd();
      case ')' -> inBlock && count == 0 && close() && isLineEnd();
      default -> false;
    };
  }

  private boolean isLineEnd() {
    readWords();
    return count == 0 && (at == text.length || text[at++] == '\n');
  }

  private boolean open() {
    inBlock = true;
    String verb = wordAt(0);
    blockRequires = verb.equals("require");
    return switch (verb) {
      case "module", "go", "retract", "ignore" -> false;
      default -> true;
    };
  }

  private boolean close() {
    inBlock = false;
    return true;
  }

  private boolean line() {
    return switch (wordAt(0)) {
      case "module" -> module();
      case "go" -> go();
      case "require" -> require(1);
      case "retract", "ignore" -> false;
      default -> true;
    };
  }

  private boolean module() {
    if (path != null || count != 2) {
      return false;
    }
    path = wordAt(1);
    return true;
  }

  private boolean go() {
    if (goVersion != null || count != 2) {
      return false;
    }
    goVersion = wordAt(1);
    return GoVersion.isDirective(goVersion);
  }

  private boolean require(int first) {
    if (count != first + 2) {
      return false;
    }
    int hash = 31 * hashes[first] + hashes[first + 1];
    ModuleVersion module =
        known.of(text, starts[first], ends[first], starts[first + 1], ends[first + 1], hash);
    return module != null && requirements.add(module);
  }

  private String wordAt(int index) {
    return Utf8.decode(text, starts[index], ends[index]);
  }
}
