package dev.gomodls.conformance;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.gomodls.testing.Shared;
import dev.gomodls.text.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Packs of questions to the go command with its recorded answers: lays out the files of each
 * situation as they lay when the answer was recorded, and asks somebody else.
 *
 * <p>Go prints whichever of the absolute and the relative path is shorter, so directories keep the
 * layout, and the root a length, of the recording.
 */
final class RecordedPacks implements AutoCloseable {
  private static final String STATES_ROOT = "a-root-directory-with-a-name-that-is-long-enough";
  private static final String CASES_ROOT = "a-root-directory-with-a-long-name";

  private final Path top;
  private final String goroot;

  /**
   * Packs that are laid out below a fresh directory.
   *
   * @param goroot what {@code $GOROOT} stands for
   */
  RecordedPacks(Path top, String goroot) {
    this.top = top;
    this.goroot = goroot;
  }

  /** What a program answered. */
  record Answer(int exitCode, String stdout, String stderr) {}

  /** Who is asked. */
  interface Answerer {
    Answer answer(List<String> args, String directory, Map<String, String> environment);
  }

  /**
   * A question and both answers.
   *
   * @param environment all variables
   */
  record Compared(
      String pack,
      String id,
      List<String> args,
      Map<String, String> environment,
      Answer wanted,
      Answer given,
      boolean same) {}

  /** Takes the comparisons. */
  interface Recorder {
    void record(Compared compared);
  }

  private static final long SEED = 1;
  private static final int SAMPLE = 150;

  /** Some of the situations of a pack, always the same; all where that is asked for. */
  static List<JsonObject> sample(List<JsonObject> rows) {
    if (System.getProperty("gomodls.conformance", "").equals("all")) {
      return rows;
    }
    List<JsonObject> shuffled = new ArrayList<>(rows);
    Collections.shuffle(shuffled, new Random(SEED));
    return shuffled.subList(0, Math.min(SAMPLE, shuffled.size()));
  }

  /** Chooses among the situations of a pack: all of them, or a sample. */
  interface Choice {
    List<JsonObject> of(List<JsonObject> rows);
  }

  /**
   * Which questions to ask: id and arguments, joined by spaces, decide.
   *
   * @param answer what of a recorded question counts as its answer
   */
  record Selection(Choice choice, Predicate<String> wanted, Function<JsonObject, Answer> answer) {
    Selection(Choice choice, Predicate<String> wanted) {
      this(choice, wanted, RecordedPacks::wanted);
    }
  }

  /** Asks the questions of the packs "cmdgo" and "real". */
  void askStates(String pack, Selection selection, Answerer answerer, Recorder recorder)
      throws IOException {
    Path root = top.resolve(STATES_ROOT).resolve(pack).resolve("0");
    Files.createDirectories(root);
    unzip(pack, "proxy.zip", root);
    unzip(pack, "modcache.zip", root);
    Placeholders places = new Placeholders(goroot);
    for (String name : List.of("WORK", "MODCACHE", "COLDCACHE", "PROXY", "GOCACHE")) {
      places.put(name, root.resolve(name.toLowerCase(Locale.ROOT)).toString());
    }
    Map<String, JsonObject> trees = new HashMap<>();
    for (JsonObject row : Shared.rows("conformance/" + pack + "/trees.jsonl.gz")) {
      trees.put(row.get("tree").getAsString(), row.getAsJsonObject("files"));
    }
    List<JsonObject> states = Shared.rows("conformance/" + pack + "/states.jsonl.gz");
    for (JsonObject state : selection.choice.of(states)) {
      List<JsonObject> probes = probes(state, "argv", selection.wanted);
      if (probes.isEmpty()) {
        continue;
      }
      Path work = root.resolve("work");
      remove(work);
      Files.createDirectories(work.resolve("tmp"));
      Files.createDirectories(work.resolve("gopath/src"));
      JsonObject tree = trees.get(state.get("tree").getAsString());
      if (tree != null) {
        new Tree(places, false).write(work, tree);
      }
      String cwd = places.real(state.get("cwd").getAsString());
      Files.createDirectories(Path.of(cwd));
      for (JsonObject probe : probes) {
        Map<String, String> own = strings(probe.get("env"));
        Map<String, String> environment = base();
        environment.put("GOPATH", "$WORK/gopath");
        environment.put("GOMODCACHE", "$MODCACHE");
        environment.put("GOCACHE", "$GOCACHE");
        environment.put("TMPDIR", "$WORK/tmp");
        boolean proxy = Files.isDirectory(root.resolve("proxy"));
        environment.put("GOPROXY", proxy ? "file://$PROXY" : "off");
        environment.put("PWD", cwd);
        environment.putAll(strings(state.get("env")));
        environment.putAll(own);
        environment.replaceAll((name, value) -> places.real(value));
        List<String> args = list(probe.get("argv"));
        Answer given =
            places.hide(
                answerer.answer(args.stream().map(places::real).toList(), cwd, environment));
        Answer wanted = selection.answer.apply(probe);
        recorder.record(
            new Compared(
                pack,
                state.get("id").getAsString(),
                args,
                environment,
                wanted,
                given,
                same(wanted, given, probe)));
      }
    }
    remove(root);
  }

  /** Asks the questions of the pack "random". */
  void askCases(String pack, Selection selection, Answerer answerer, Recorder recorder)
      throws IOException {
    Path root = top.resolve(CASES_ROOT).resolve(pack).resolve("0");
    Placeholders places = new Placeholders(goroot);
    places.put("ROOT", root.toString());
    for (String name : List.of("WORK", "PROXY", "MODCACHE", "GOPATH")) {
      places.put(name, root.resolve(name.toLowerCase(Locale.ROOT)).toString());
    }
    places.put("GOCACHE", top.resolve("gocache").toString());
    List<JsonObject> cases = Shared.rows("conformance/" + pack + "/cases.jsonl.gz");
    for (JsonObject row : selection.choice.of(cases)) {
      List<JsonObject> probes = probes(row, "args", selection.wanted);
      if (probes.isEmpty()) {
        continue;
      }
      remove(root);
      Path work = root.resolve("work");
      Files.createDirectories(work);
      new Tree(places, false).write(root.resolve("proxy"), row.getAsJsonObject("proxy"));
      new Tree(places, true).write(work, row.getAsJsonObject("files"));
      if (row.has("cache") && row.get("cache").isJsonObject()) {
        new Tree(places, false).write(root.resolve("modcache"), row.getAsJsonObject("cache"));
      }
      for (JsonElement probe : row.getAsJsonArray("probes")) {
        Files.createDirectories(directory(work, probe.getAsJsonObject()));
      }
      for (JsonObject probe : probes) {
        String cwd = directory(work, probe).toString();
        Map<String, String> environment = base();
        environment.put("GOPROXY", "file://$PROXY");
        environment.put("GOMODCACHE", "$MODCACHE");
        environment.put("GOPATH", "$GOPATH");
        environment.put("GOCACHE", "$GOCACHE");
        environment.put("PWD", cwd);
        environment.putAll(strings(row.get("env")));
        environment.replaceAll((name, value) -> places.real(value));
        List<String> args = list(probe.get("args"));
        Answer given =
            places.hide(
                answerer.answer(args.stream().map(places::real).toList(), cwd, environment));
        Answer wanted = selection.answer.apply(probe);
        recorder.record(
            new Compared(
                pack,
                row.get("id").getAsString(),
                args,
                environment,
                wanted,
                given,
                wanted.equals(given)));
      }
    }
    remove(root);
  }

  private static Path directory(Path work, JsonObject probe) {
    return work.resolve(probe.get("dir").getAsString()).normalize();
  }

  private static List<JsonObject> probes(JsonObject row, String args, Predicate<String> wanted) {
    List<JsonObject> probes = new ArrayList<>();
    for (JsonElement element : row.getAsJsonArray("probes")) {
      JsonObject probe = element.getAsJsonObject();
      String words = String.join(" ", list(probe.get(args)));
      if (wanted.test(row.get("id").getAsString() + " " + words)) {
        probes.add(probe);
      }
    }
    return probes;
  }

  private Map<String, String> base() {
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put("HOME", "/no-home");
    environment.put("GOROOT", goroot);
    environment.put("GOSUMDB", "off");
    environment.put("GOENV", "off");
    environment.put("GOTOOLCHAIN", "local");
    environment.put("GOTELEMETRY", "off");
    environment.put("CGO_ENABLED", "0");
    environment.put("GOOS", "linux");
    environment.put("GOARCH", "amd64");
    environment.put("PATH", "/usr/bin:/bin");
    return environment;
  }

  private static Answer wanted(JsonObject probe) {
    return new Answer(
        probe.get("rc").getAsInt(),
        Shared.goString(probe.get("stdout")),
        Shared.goString(probe.get("stderr")));
  }

  private static boolean same(Answer wanted, Answer given, JsonObject probe) {
    if (wanted.exitCode != given.exitCode) {
      return false;
    }
    if (probe.has("unstable") && !probe.get("unstable").toString().equals("false")) {
      return true;
    }
    boolean unordered = probe.has("unordered");
    return sameText(wanted.stdout, given.stdout, unordered)
        && sameText(wanted.stderr, given.stderr, unordered);
  }

  private static boolean sameText(String wanted, String given, boolean unordered) {
    return wanted.equals(given) || (unordered && sorted(wanted).equals(sorted(given)));
  }

  private static List<String> sorted(String text) {
    return List.of(text.split("\n", -1)).stream().sorted().toList();
  }

  private static Map<String, String> strings(@Nullable JsonElement object) {
    Map<String, String> strings = new LinkedHashMap<>();
    if (object != null && object.isJsonObject()) {
      object
          .getAsJsonObject()
          .asMap()
          .forEach((name, value) -> strings.put(name, value.getAsString()));
    }
    return strings;
  }

  private static List<String> list(JsonElement array) {
    return array.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList();
  }

  private static void unzip(String pack, String name, Path root) throws IOException {
    Path file = Shared.path("conformance/" + pack).resolve(name);
    if (!Files.exists(file)) {
      return;
    }
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path path = root.resolve(entry.getName());
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else {
          Files.createDirectories(path.getParent());
          copy(zip, path);
        }
      }
    }
  }

  private static void copy(InputStream in, Path path) throws IOException {
    Files.write(path, in.readAllBytes());
  }

  /** Removes a directory and all that is in it. */
  static void remove(Path path) throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    List<Path> all;
    try (var walk = Files.walk(path)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path each : all) {
      Files.delete(each);
    }
  }

  @Override
  public void close() throws IOException {
    remove(top);
  }

  /** The directories that placeholders stand for. */
  static final class Placeholders {
    private final Map<String, String> places = new HashMap<>();

    Placeholders(String goroot) {
      places.put("GOROOT", goroot);
    }

    void put(String name, String path) {
      places.put(name, path);
    }

    String real(String text) {
      String real = text;
      for (String name :
          places.keySet().stream()
              .sorted(Comparator.comparingInt(String::length).reversed())
              .toList()) {
        real = real.replace("$" + name, places.getOrDefault(name, ""));
      }
      return real;
    }

    Answer hide(Answer answer) {
      return new Answer(answer.exitCode, hide(answer.stdout), hide(answer.stderr));
    }

    private String hide(String text) {
      String hidden = text;
      for (Map.Entry<String, String> place :
          places.entrySet().stream()
              .sorted(Comparator.comparingInt(it -> -it.getValue().length()))
              .toList()) {
        hidden = hidden.replace(place.getValue(), "$" + place.getKey());
      }
      return hidden;
    }
  }

  /** Writes files as a pack describes them. */
  private record Tree(Placeholders places, boolean templates) {
    void write(Path root, JsonObject files) throws IOException {
      for (Map.Entry<String, JsonElement> entry : files.entrySet()) {
        Path path = root.resolve(entry.getKey());
        Files.createDirectories(path.getParent());
        write(path, entry.getValue());
      }
    }

    private void write(Path path, JsonElement value) throws IOException {
      if (!value.isJsonObject()) {
        String text = value.getAsString();
        Files.write(path, Utf8.encode(templates ? places.real(text) : text));
        return;
      }
      JsonObject object = value.getAsJsonObject();
      if (object.has("tmpl")) {
        Files.write(path, Utf8.encode(places.real(object.get("tmpl").getAsString())));
      } else if (object.has("b64")) {
        Files.write(path, Shared.goBytes(object));
      } else if (object.has("symlink")) {
        Files.createSymbolicLink(path, Path.of(places.real(object.get("symlink").getAsString())));
      } else {
        Files.createDirectories(path);
      }
    }
  }
}
