package dev.gomodls.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import dev.gomodls.cli.GoFace;
import dev.gomodls.testing.RealGo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code go list -m}, {@code go mod graph} and {@code go mod verify} answer as recorded. */
final class RecordedModulesTest {
  private static final Pattern QUESTIONS =
      Pattern.compile(" (list (-e |-mod=\\S+ )*-m|mod graph|mod verify) ?");

  /** Its answer turns on files that the question before it made the go command download. */
  private static final String AFTER_DOWNLOAD = "mod_list_update_nolatest/mid/001";

  /** How often a kind of question was answered, and how often rightly. */
  private static final class Count {
    int right;
    int all;
  }

  private final Map<String, Count> counts = new TreeMap<>();
  private final List<RecordedPacks.Compared> differences = new ArrayList<>();

  @Test
  void answersAreThoseOfGo(@TempDir Path directory) throws IOException {
    Path goroot = Files.createDirectories(directory.resolve("goroot"));
    Files.writeString(goroot.resolve("VERSION"), RealGo.VERSION + "\n");
    RecordedPacks.Selection selection =
        new RecordedPacks.Selection(
            RecordedPacks::sample, words -> QUESTIONS.matcher(words).find());
    try (RecordedPacks packs = new RecordedPacks(directory.resolve("packs"), goroot.toString())) {
      packs.askStates("cmdgo", selection, RecordedModulesTest::ask, this::record);
      packs.askCases("random", selection, RecordedModulesTest::ask, this::record);
      packs.askStates("real", selection, RecordedModulesTest::ask, this::record);
    }
    report();
    List<RecordedPacks.Compared> unexplained =
        differences.stream().filter(it -> !it.id().equals(AFTER_DOWNLOAD)).toList();
    assertTrue(unexplained.isEmpty(), () -> unexplained.size() + " differ: " + unexplained);
  }

  private static RecordedPacks.Answer ask(
      List<String> args, String directory, Map<String, String> environment) {
    GoFace.Printed printed = GoFace.run(args, directory, environment);
    return new RecordedPacks.Answer(printed.exitCode(), printed.out(), printed.err());
  }

  private void record(RecordedPacks.Compared compared) {
    List<String> words =
        compared.args().stream().filter(it -> it.startsWith("-") || !it.contains(".")).toList();
    String kind = compared.wanted().exitCode() == 0 ? "answer" : "error";
    String key = compared.pack() + " " + String.join(" ", words) + " " + kind;
    for (String counted : List.of(compared.pack(), key)) {
      Count count = counts.computeIfAbsent(counted, it -> new Count());
      count.all++;
      count.right += compared.same() ? 1 : 0;
    }
    if (!compared.same()) {
      differences.add(compared);
    }
  }

  private void report() throws IOException {
    Path target = Files.createDirectories(Path.of("target"));
    StringBuilder table = new StringBuilder();
    counts.forEach(
        (key, count) -> table.append(String.format("%6d/%-6d %s%n", count.right, count.all, key)));
    Files.writeString(target.resolve("recorded-modules.txt"), table);
    Gson gson = new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
    Files.writeString(
        target.resolve("recorded-modules-differences.json"), gson.toJson(differences));
  }
}
