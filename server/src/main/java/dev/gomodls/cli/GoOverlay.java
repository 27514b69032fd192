package dev.gomodls.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import dev.gomodls.buildlist.Fact;
import dev.gomodls.buildlist.FileSource;
import dev.gomodls.buildlist.GoError;
import dev.gomodls.text.GoResult;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Utf8;
import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The file system as it looks with the files that {@code -overlay} puts in the place of others; see
 * {@code cmd/go/internal/fsys}.
 */
final class GoOverlay {
  private final GoProcess process;

  /** What stands in for each path, both absolute and clean; empty where nothing is to be. */
  private final Map<String, String> replaced = new TreeMap<>(Utf8::compare);

  private GoOverlay(GoProcess process) {
    this.process = process;
  }

  /**
   * The overlay that a JSON file describes, {@code {"Replace": {path: path}}}, or the error text.
   * What is no such JSON is refused in words of our own.
   *
   * @param file its path; empty for no overlay
   */
  static GoResult<GoOverlay> of(GoProcess process, String file) {
    GoOverlay overlay = new GoOverlay(process);
    if (file.isEmpty()) {
      return GoResult.ok(overlay);
    }
    return switch (process.read(file)) {
      case GoResult.Err<SourceText>(String text) -> GoResult.err("reading overlay: " + text);
      case GoResult.Ok<SourceText>(SourceText text) -> overlay.read(text.string());
    };
  }

  private GoResult<GoOverlay> read(String json) {
    Map<String, String> paths = new TreeMap<>(Utf8::compare);
    try {
      JsonReader reader = new JsonReader(new StringReader(json));
      reader.setStrictness(Strictness.STRICT);
      JsonObject root = JsonParser.parseReader(reader).getAsJsonObject();
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        return GoResult.err("parsing overlay JSON: more than one value");
      }
      JsonElement replace = root.get("Replace");
      if (replace != null && !replace.isJsonNull()) {
        replace.getAsJsonObject().asMap().forEach((path, to) -> paths.put(path, to.getAsString()));
      }
    } catch (IOException
        | JsonParseException
        | IllegalStateException
        | UnsupportedOperationException e) {
      return GoResult.err("parsing overlay JSON: not an object with paths under \"Replace\"");
    }
    String problem = add(paths);
    return problem == null ? GoResult.ok(this) : GoResult.err(problem + " in overlay map");
  }

  private @Nullable String add(Map<String, String> paths) {
    Map<String, String> written = new TreeMap<>(Utf8::compare);
    for (Map.Entry<String, String> entry : paths.entrySet()) {
      String from = entry.getKey();
      if (from.isEmpty()) {
        return "empty string key";
      }
      String earlier = written.put(absolute(from), from);
      if (earlier != null) {
        return "duplicate paths " + earlier + " and " + from;
      }
      replaced.put(absolute(from), absolute(entry.getValue()));
    }
    for (String path : replaced.keySet()) {
      String file = fileAbove(path);
      if (file != null && !isDeleted(path)) {
        return "inconsistent files " + file + " and " + path;
      }
    }
    return null;
  }

  private boolean isDeleted(String path) {
    return replaced.getOrDefault(path, "").isEmpty();
  }

  /** The outermost of the directories above a path that the overlay makes a file. */
  private @Nullable String fileAbove(String path) {
    String file = null;
    String above = GoProcess.STYLE.dir(path);
    for (String below = path; !above.equals(below); above = GoProcess.STYLE.dir(above)) {
      file = isDeleted(above) ? file : above;
      below = above;
    }
    return file;
  }

  private String absolute(String path) {
    if (path.isEmpty()) {
      return "";
    }
    return GoProcess.STYLE.isAbs(path)
        ? GoProcess.STYLE.clean(path)
        : GoProcess.STYLE.join(process.workingDirectory(), path);
  }

  /** Files as they are with this overlay over them. */
  FileSource over(FileSource files) {
    return replaced.isEmpty() ? files : new Overlaid(files);
  }

  /** Files that lie under the overlay. */
  private final class Overlaid implements FileSource {
    private final FileSource files;

    Overlaid(FileSource files) {
      this.files = files;
    }

    @Override
    public Fact<byte[]> read(String path) {
      String to = replaced.get(absolute(path));
      if (to == null) {
        return files.read(path);
      }
      return to.isEmpty()
          ? Fact.unavailable(new GoError.OfFile("open", path, "no such file or directory", true))
          : files.read(to);
    }

    @Override
    public Kind kind(String path) {
      String to = replaced.get(absolute(path));
      if (to != null) {
        return to.isEmpty() ? Kind.NOTHING : files.kind(to);
      }
      boolean above = replaced.keySet().stream().anyMatch(it -> isBelow(it, path));
      return above && files.kind(path) == Kind.NOTHING ? Kind.DIRECTORY : files.kind(path);
    }

    @Override
    public boolean same(String directory, String relative, String path) {
      return files.same(directory, relative, path);
    }
  }

  /** Whether there is a file, which is no directory, at an absolute path. */
  boolean isFile(String path) {
    String to = replaced.get(path);
    if (to != null) {
      return !to.isEmpty() && process.isFile(to);
    }
    return !isTouched(path) && process.isFile(path);
  }

  /** Whether a path is made a directory by what the overlay has below it, or hidden from above. */
  private boolean isTouched(String path) {
    return replaced.keySet().stream().anyMatch(it -> isBelow(it, path) || isBelow(path, it));
  }

  private static boolean isBelow(String path, String directory) {
    return path.startsWith(directory + "/") || path.startsWith(directory + "\\");
  }
}
