package dev.gomodls.testing;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/** Recorded questions to the {@code go} command, each over the files of its state, in memory. */
public final class RecordedStates {
  /** Go shortens paths in its texts, so the recorded states lay below a long name. */
  private static final String ROOT = "/a-root-directory-with-a-name-that-is-long-enough";

  /** Placeholder to path; the longer name first where one starts with another. */
  private static final List<Map.Entry<String, String>> PLACES =
      List.of(
          Map.entry("$COLDCACHE", ROOT + "/coldcache"),
          Map.entry("$MODCACHE", ROOT + "/modcache"),
          Map.entry("$GOCACHE", ROOT + "/gocache"),
          Map.entry("$GOROOT", "/goroot"),
          Map.entry("$PROXY", ROOT + "/proxy"),
          Map.entry("$WORK", ROOT + "/work"));

  /** The name of a file that makes a directory exist. */
  private static final String HOLDER = ".holder";

  private RecordedStates() {}

  /**
   * A question and its recorded answer.
   *
   * @param id of the state
   * @param args behind {@code go}
   * @param environment all variables of the process
   */
  public record Question(
      String id,
      List<String> args,
      String directory,
      Map<String, String> environment,
      Answer answer) {}

  /** What was recorded, with placeholders. */
  public record Answer(int code, String stdout, String stderr) {}

  /**
   * Hands on the questions of a pack that start with certain words.
   *
   * @param pack "cmdgo" or "real"
   */
  public static void ask(String pack, List<String> words, Consumer<Asked> consumer) {
    String folder = "conformance/" + pack + "/";
    String start = "\"argv\": [\"" + String.join("\", \"", words) + "\"";
    List<JsonObject> rows = rows(folder + "states.jsonl.gz", start);
    Map<String, JsonObject> trees = new HashMap<>();
    if (!rows.isEmpty()) {
      for (JsonObject row : rows(folder + "trees.jsonl.gz", "")) {
        trees.put(row.get("tree").getAsString(), row.getAsJsonObject("files"));
      }
    }
    for (JsonObject row : rows) {
      JsonObject files = Objects.requireNonNull(trees.get(row.get("tree").getAsString()));
      MemoryTree tree = tree(files, real(row.get("cwd").getAsString()));
      questions(row, words).forEach(question -> consumer.accept(new Asked(question, tree)));
    }
  }

  /** A question over the files of its state. */
  public record Asked(Question question, MemoryTree tree) {
    /** A text of ours as it would have been recorded. */
    public String recorded(String text) {
      String out = text;
      for (var place : PLACES) {
        out = out.replace(place.getValue(), place.getKey());
      }
      return out;
    }
  }

  private static List<JsonObject> rows(String relative, String part) {
    Path path = Shared.path(relative);
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(path)), StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> line.contains(part))
          .map(line -> JsonParser.parseString(line).getAsJsonObject())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Question> questions(JsonObject row, List<String> words) {
    List<Question> questions = new ArrayList<>();
    String directory = real(row.get("cwd").getAsString());
    for (JsonElement element : row.getAsJsonArray("probes")) {
      JsonObject probe = element.getAsJsonObject();
      List<String> args = new ArrayList<>();
      probe.getAsJsonArray("argv").forEach(arg -> args.add(real(arg.getAsString())));
      if (args.size() >= words.size() && args.subList(0, words.size()).equals(words)) {
        Map<String, String> environment = base(directory);
        putAll(environment, row.getAsJsonObject("env"));
        putAll(environment, probe.getAsJsonObject("env"));
        Answer answer =
            new Answer(
                probe.get("rc").getAsInt(),
                Shared.goString(probe.get("stdout")),
                Shared.goString(probe.get("stderr")));
        String id = row.get("id").getAsString();
        questions.add(new Question(id, args, directory, environment, answer));
      }
    }
    return questions;
  }

  private static void putAll(Map<String, String> environment, @Nullable JsonObject more) {
    if (more != null) {
      more.entrySet().forEach(e -> environment.put(e.getKey(), real(e.getValue().getAsString())));
    }
  }

  private static Map<String, String> base(String directory) {
    Map<String, String> base = new TreeMap<>();
    base.put("PATH", "/usr/bin:/bin");
    base.put("HOME", "/no-home");
    base.put("GOROOT", real("$GOROOT"));
    base.put("GOPATH", real("$WORK/gopath"));
    base.put("GOMODCACHE", real("$MODCACHE"));
    base.put("GOCACHE", real("$GOCACHE"));
    base.put("GOPROXY", real("file://$PROXY"));
    base.put("GOSUMDB", "off");
    base.put("GOENV", "off");
    base.put("GOTOOLCHAIN", "local");
    base.put("GOTELEMETRY", "off");
    base.put("CGO_ENABLED", "0");
    base.put("GOOS", "linux");
    base.put("GOARCH", "amd64");
    base.put("TMPDIR", real("$WORK/tmp"));
    base.put("PWD", directory);
    return base;
  }

  private static String real(String text) {
    String out = text;
    for (var place : PLACES) {
      out = out.replace(place.getKey(), place.getValue());
    }
    return out;
  }

  private static MemoryTree tree(JsonObject files, String directory) {
    Map<String, String> all = new HashMap<>();
    for (var file : files.entrySet()) {
      put(all, real("$WORK").substring(1) + "/" + file.getKey(), file.getValue());
    }
    for (String empty : List.of(directory, real("$WORK/tmp"), real("$WORK/gopath/src"))) {
      all.put(empty.substring(1) + "/" + HOLDER, "");
    }
    all.put("goroot/VERSION", RealGo.VERSION + "\n");
    return new MemoryTree("", all);
  }

  private static void put(Map<String, String> all, String path, JsonElement value) {
    if (value.isJsonPrimitive()) {
      all.put(path, value.getAsString());
      return;
    }
    JsonObject object = value.getAsJsonObject();
    if (object.has("tmpl")) {
      all.put(path, real(object.get("tmpl").getAsString()));
    } else if (object.has("b64")) {
      all.put(path, Shared.goString(value));
    } else if (object.has("symlink")) {
      String target = real(object.get("symlink").getAsString());
      String parent = path.substring(0, path.lastIndexOf('/') + 1);
      String absolute =
          target.startsWith("/") ? target : Path.of("/" + parent, target).normalize().toString();
      all.put(path, "@link " + absolute);
    } else {
      all.put(path + "/" + HOLDER, "");
    }
  }
}
