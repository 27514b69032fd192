package dev.gomodls.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonStreamParser;
import dev.gomodls.buildlist.Build;
import dev.gomodls.buildlist.BuildLists.Listed;
import dev.gomodls.buildlist.BuildLists.Outcome;
import dev.gomodls.goenv.Host;
import dev.gomodls.goenv.Situation;
import dev.gomodls.goenv.Variables;
import dev.gomodls.modcache.LocalModules;
import dev.gomodls.report.EffectiveModules;
import dev.gomodls.report.ModulesJson;
import dev.gomodls.testing.RealGo;
import dev.gomodls.testing.Shared;
import dev.gomodls.workspace.Disk;
import dev.gomodls.workspace.GoRunner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The effective modules are those that {@code go list -m -json all} tells. */
final class RecordedListsTest {
  private static final Pattern QUESTIONS = Pattern.compile(" list -m -json all$");
  private static final Host HOST = new Host("linux", "amd64");

  private final List<String> differences = new ArrayList<>();
  private int all;

  @Test
  void modulesAreThoseOfGo(@TempDir Path directory) throws IOException {
    Path goroot = Files.createDirectories(directory.resolve("goroot"));
    Files.writeString(goroot.resolve("VERSION"), RealGo.VERSION + "\n");
    RecordedPacks.Selection selection =
        new RecordedPacks.Selection(
            RecordedPacks::sample,
            words -> QUESTIONS.matcher(words).find(),
            RecordedListsTest::recorded);
    try (RecordedPacks packs = new RecordedPacks(directory.resolve("packs"), goroot.toString())) {
      packs.askStates("cmdgo", selection, RecordedListsTest::list, this::record);
      packs.askCases("random", selection, RecordedListsTest::list, this::record);
      packs.askStates("real", selection, RecordedListsTest::list, this::record);
    }
    Files.writeString(
        Files.createDirectories(Path.of("target")).resolve("recorded-lists.txt"),
        all - differences.size() + "/" + all + "\n");
    assertEquals(List.of(), differences, differences.size() + " of " + all);
  }

  private void record(RecordedPacks.Compared compared) {
    all++;
    if (!compared.same()) {
      differences.add(
          compared.id() + "\n" + compared.wanted().stdout() + "\n" + compared.given().stdout());
    }
  }

  /** Of an answer without modules only that there is none counts. */
  private static RecordedPacks.Answer recorded(JsonObject probe) {
    StringBuilder lines = new StringBuilder();
    String printed = Shared.goString(probe.get("stdout")).strip();
    JsonStreamParser parser = new JsonStreamParser(printed);
    while (!printed.isEmpty() && parser.hasNext()) {
      JsonObject module = parser.next().getAsJsonObject();
      JsonObject replace = module.getAsJsonObject("Replace");
      lines.append(string(module, "Path")).append(' ').append(string(module, "Version"));
      if (replace != null) {
        lines.append(" => ").append(string(replace, "Path"));
        lines.append(' ').append(string(replace, "Version"));
      }
      lines.append(" in ").append(string(module, "Dir")).append('\n');
    }
    return new RecordedPacks.Answer(0, lines.toString(), "");
  }

  private static RecordedPacks.Answer list(
      List<String> args, String directory, Map<String, String> env) {
    Situation situation = new Situation(HOST, Variables.of(HOST, env), "", null);
    GoRunner runner = new GoRunner(situation, it -> new LocalModules(it, Runnable::run, 0));
    Disk disk = new Disk();
    Outcome<Listed> outcome = runner.list(disk, directory);
    Optional<Build> build = runner.over(disk).build(directory);
    boolean fails =
        outcome.failed()
            || outcome.value().map(it -> it.error() != null).orElse(true)
            || outcome.value().orElseThrow().modules().stream()
                .anyMatch(it -> !it.error().isEmpty());
    StringBuilder lines = new StringBuilder();
    if (!fails) {
      String json =
          ModulesJson.render(
              new EffectiveModules(
                  build.orElseThrow(),
                  outcome.value().orElseThrow().modules(),
                  List.of(),
                  it -> it));
      for (JsonElement each :
          JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("modules")) {
        JsonObject module = each.getAsJsonObject();
        lines.append(string(module, "path")).append(' ').append(string(module, "version"));
        if (module.get("replace").isJsonObject()) {
          JsonObject replace = module.getAsJsonObject("replace");
          lines.append(" => ").append(string(replace, "path"));
          lines.append(' ').append(string(replace, "version"));
        }
        lines.append(" in ").append(string(module, "directory")).append('\n');
      }
    }
    return new RecordedPacks.Answer(0, lines.toString(), "");
  }

  private static String string(JsonObject object, String name) {
    return object.has(name) ? object.get(name).getAsString() : "";
  }
}
