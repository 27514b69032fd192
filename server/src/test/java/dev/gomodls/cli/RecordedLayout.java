package dev.gomodls.cli;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.gomodls.testing.RealGo;
import dev.gomodls.testing.Shared;
import dev.gomodls.text.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** The directories of recorded files, and the placeholders that stand for them. */
final class RecordedLayout {
  private final Path root;

  RecordedLayout(Path root) {
    this.root = root;
  }

  private Path of(String placeholder) {
    return root.resolve(placeholder.toLowerCase(Locale.ROOT));
  }

  private static final List<String> PLACEHOLDERS =
      List.of("COLDCACHE", "MODCACHE", "GOCACHE", "GOROOT", "GOPATH", "PROXY", "WORK", "ROOT");

  String real(String text) {
    String real = text;
    for (String placeholder : PLACEHOLDERS) {
      Path path = placeholder.equals("ROOT") ? root : of(placeholder);
      real = real.replace("$" + placeholder, path.toString());
    }
    return real;
  }

  String placeholders(ByteArrayOutputStream stream) {
    String text = Utf8.decode(stream.toByteArray());
    for (String placeholder : PLACEHOLDERS) {
      Path path = placeholder.equals("ROOT") ? root : of(placeholder);
      text = text.replace(path.toString(), "$" + placeholder);
    }
    return text;
  }

  private void clear() throws IOException {
    if (Files.exists(of("WORK"))) {
      try (Stream<Path> files = Files.walk(of("WORK"))) {
        for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
    Files.createDirectories(of("WORK"));
    Files.createDirectories(of("GOROOT"));
    Files.writeString(of("GOROOT").resolve("VERSION"), RealGo.VERSION + "\n");
  }

  /** The path that a recorded one stands for. */
  Path path(String recorded) {
    return Path.of(real(recorded)).normalize();
  }

  /**
   * Writes files as the packs describe them, in the place of all that were there, but only those
   * that may be looked at, which without links can be told: there are many. The working directory
   * exists afterwards.
   *
   * @param template whether there are placeholders in all texts
   */
  void write(JsonObject files, boolean template, Map<String, String> environment)
      throws IOException {
    clear();
    boolean all =
        files.asMap().values().stream().anyMatch(RecordedLayout::isLink)
            || !environment.getOrDefault("GOFLAGS", "").isEmpty()
            || !environment.getOrDefault("GOENV", "").equals("off")
            || !environment.getOrDefault("GOROOT", "").equals(of("GOROOT").toString());
    for (Map.Entry<String, JsonElement> entry : files.entrySet()) {
      Path path = of("WORK").resolve(entry.getKey());
      if (!all && !isLookedAt(path, environment)) {
        continue;
      }
      Files.createDirectories(path.getParent());
      JsonElement value = entry.getValue();
      if (value.isJsonPrimitive()) {
        Files.writeString(path, template ? real(value.getAsString()) : value.getAsString());
      } else if (value.getAsJsonObject().has("tmpl")) {
        Files.writeString(path, real(value.getAsJsonObject().get("tmpl").getAsString()));
      } else if (value.getAsJsonObject().has("b64")) {
        Files.write(path, Shared.goBytes(value));
      } else if (isLink(value)) {
        String target = real(value.getAsJsonObject().get("symlink").getAsString());
        Files.createSymbolicLink(path, Path.of(target));
      } else {
        Files.createDirectories(path);
      }
    }
    Files.createDirectories(Path.of(environment.getOrDefault("PWD", "")));
  }

  private static boolean isLink(JsonElement file) {
    return file.isJsonObject() && file.getAsJsonObject().has("symlink");
  }

  private static boolean isLookedAt(Path path, Map<String, String> environment) {
    boolean repository = path.endsWith(".git/config");
    boolean named = repository || path.endsWith("go.mod") || path.endsWith("go.work");
    Path around = path.resolve(repository ? "../.." : "..").normalize();
    return (named && Path.of(environment.getOrDefault("PWD", "")).startsWith(around))
        || path.toString().equals(environment.get("GOWORK"))
        || path.toString().equals(environment.get("GOPATH") + "/go.mod");
  }

  Map<String, String> environment(Path directory, JsonObject row, JsonObject probe) {
    Map<String, String> environment = new HashMap<>();
    environment.put("HOME", "/no-home");
    environment.put("GOROOT", "$GOROOT");
    environment.put("GOPATH", row.has("cwd") ? "$WORK/gopath" : "$GOPATH");
    environment.put("GOENV", "off");
    environment.put("GOPROXY", "file://$PROXY");
    environment.put("GOSUMDB", "off");
    environment.put("GOTOOLCHAIN", "local");
    environment.put("PWD", directory.toString());
    if (row.has("cwd")) {
      environment.put("TMPDIR", "$WORK/tmp");
    }
    for (JsonObject source : List.of(row, probe)) {
      if (source.has("env")) {
        source
            .getAsJsonObject("env")
            .asMap()
            .forEach((k, v) -> environment.put(k, v.getAsString()));
      }
    }
    environment.replaceAll((_, value) -> real(value));
    return environment;
  }
}
