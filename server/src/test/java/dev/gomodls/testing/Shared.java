package dev.gomodls.testing;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.gomodls.text.Utf8;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;

/**
 * The shared folder of recorded answers and real files, named by the system property {@code
 * gomodls.shared}. Where it is absent a test that asks for it is skipped, in CI it fails.
 */
public final class Shared {
  private Shared() {}

  /** The file or folder at {@code relative} in the shared folder. */
  public static Path path(String relative) {
    String root = System.getProperty("gomodls.shared", "");
    if (root.isEmpty()) {
      throw Wanted.missing("no shared folder: set -Dgomodls.shared=DIR");
    }
    Path path = Path.of(root).resolve(relative);
    if (!Files.exists(path)) {
      throw Wanted.missing("the shared folder lacks " + relative);
    }
    return path;
  }

  /** The rows of a {@code .jsonl.gz} file. */
  public static List<JsonObject> rows(String relative) {
    Path path = path(relative);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
      return lines.lines().map(line -> JsonParser.parseString(line).getAsJsonObject()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The string, in the form of {@link Utf8}, of a recorded Go string: a JSON string, or {@code
   * {"b64": …}} where it is not valid UTF-8.
   */
  public static String goString(JsonElement recorded) {
    return recorded.isJsonObject() ? Utf8.decode(goBytes(recorded)) : recorded.getAsString();
  }

  /** The bytes of a recorded Go string. */
  public static byte[] goBytes(JsonElement recorded) {
    return recorded.isJsonObject()
        ? Base64.getDecoder().decode(recorded.getAsJsonObject().get("b64").getAsString())
        : recorded.getAsString().getBytes(StandardCharsets.UTF_8);
  }
}
