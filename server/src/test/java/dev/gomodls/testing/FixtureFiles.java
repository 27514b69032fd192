package dev.gomodls.testing;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.gomodls.text.Utf8;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The fixtures of the rules' tests as data, for tests that run the program on real files. Each run
 * of the former leaves them in the folder that the system property {@code gomodls.fixtures} names.
 */
public final class FixtureFiles {
  private static final String FOLDER = System.getProperty("gomodls.fixtures", "");

  private FixtureFiles() {}

  /** Leaves a fixture, if there is a folder for it. */
  public static void leave(Fixture fixture) {
    if (FOLDER.isEmpty()) {
      return;
    }
    JsonObject files = new JsonObject();
    fixture
        .files()
        .forEach(
            (name, text) ->
                files.addProperty(name, Base64.getEncoder().encodeToString(Utf8.encode(text))));
    String json = files.toString();
    try {
      Path folder = Files.createDirectories(Path.of(FOLDER));
      String name = String.format("%08x-%d.json", json.hashCode(), json.length());
      Files.writeString(folder.resolve(name), json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The fixtures that were left in a folder, each as bytes by name; none if it is not there. */
  public static List<Map<String, byte[]>> in(Path folder) {
    List<Map<String, byte[]>> fixtures = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      return fixtures;
    }
    try (Stream<Path> paths = Files.list(folder)) {
      for (Path path : paths.sorted().toList()) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        JsonParser.parseString(Files.readString(path))
            .getAsJsonObject()
            .asMap()
            .forEach((name, it) -> files.put(name, Base64.getDecoder().decode(it.getAsString())));
        fixtures.add(files);
      }
      return fixtures;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
