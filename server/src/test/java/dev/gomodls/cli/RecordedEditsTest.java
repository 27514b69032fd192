package dev.gomodls.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.gomodls.testing.Shared;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All recorded answers of {@code go mod edit} and {@code go work edit}. */
final class RecordedEditsTest {
  private final List<String> wrong = new ArrayList<>();
  private int asked;

  @Test
  void editsAreAnsweredAsGoDid(@TempDir Path temporary) throws IOException {
    // Go shows a path relative to the working directory where that is shorter.
    Path root = temporary.resolve("a-root-directory-with-a-name-that-is-long-enough");
    states(root.resolve("cmdgo"), "conformance/cmdgo");
    states(root.resolve("real"), "conformance/real");
    cases(root.resolve("random"));
    assertTrue(asked > 6000, "asked " + asked);
    assertEquals(List.of(), wrong.stream().limit(5).toList(), wrong.size() + " of " + asked);
  }

  private void states(Path root, String pack) throws IOException {
    Map<String, JsonObject> trees = new HashMap<>();
    for (JsonObject tree : Shared.rows(pack + "/trees.jsonl.gz")) {
      trees.put(tree.get("tree").getAsString(), tree.getAsJsonObject("files"));
    }
    RecordedLayout layout = new RecordedLayout(root);
    for (JsonObject state : Shared.rows(pack + "/states.jsonl.gz")) {
      JsonObject tree = trees.getOrDefault(state.get("tree").getAsString(), new JsonObject());
      Path directory = layout.path(state.get("cwd").getAsString());
      boolean laidOut = false;
      for (JsonObject probe : probes(state, "argv")) {
        Map<String, String> environment = layout.environment(directory, state, probe);
        if (!laidOut) {
          layout.write(tree, false, environment);
          laidOut = true;
        }
        ask(state, probe, "argv", environment, layout);
      }
    }
  }

  private void cases(Path root) throws IOException {
    RecordedLayout layout = new RecordedLayout(root);
    for (JsonObject row : Shared.rows("conformance/random/cases.jsonl.gz")) {
      for (JsonObject probe : probes(row, "args")) {
        Path directory = layout.path("$WORK/" + probe.get("dir").getAsString());
        Map<String, String> environment = layout.environment(directory, row, probe);
        layout.write(row.getAsJsonObject("files"), true, environment);
        ask(row, probe, "args", environment, layout);
      }
    }
  }

  private static List<JsonObject> probes(JsonObject row, String key) {
    return row.getAsJsonArray("probes").asList().stream()
        .map(JsonElement::getAsJsonObject)
        .filter(probe -> probe.getAsJsonArray(key).get(1).getAsString().equals("edit"))
        .toList();
  }

  private void ask(
      JsonObject row,
      JsonObject probe,
      String key,
      Map<String, String> environment,
      RecordedLayout layout) {
    List<String> arguments =
        probe.getAsJsonArray(key).asList().stream()
            .map(it -> layout.real(it.getAsString()))
            .toList();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        GoCommand.run(
            arguments,
            new GoInvocation(
                environment.getOrDefault("PWD", ""),
                environment,
                new PrintStream(out),
                new PrintStream(err)));
    String got = shown(code, layout.placeholders(out), layout.placeholders(err));
    String expected =
        shown(
            probe.get("rc").getAsInt(),
            Shared.goString(probe.get("stdout")),
            Shared.goString(probe.get("stderr")));
    asked++;
    if (got.equals(expected)) {
      return;
    }
    String name = row.get("id").getAsString() + " " + String.join(" ", arguments);
    wrong.add(name + "\nexpected " + expected + "\ngot " + got);
  }

  private static String shown(int code, String out, String err) {
    return "exit " + code + "\n-- stdout\n" + out + "-- stderr\n" + err;
  }
}
