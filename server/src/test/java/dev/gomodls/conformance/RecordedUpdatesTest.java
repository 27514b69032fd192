package dev.gomodls.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import dev.gomodls.buildlist.FileUpdate;
import dev.gomodls.goenv.Host;
import dev.gomodls.goenv.Situation;
import dev.gomodls.goenv.Variables;
import dev.gomodls.modcache.LocalModules;
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
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An update leaves the files that {@code go list -m -mod=mod all} left. */
final class RecordedUpdatesTest {
  private static final Pattern QUESTIONS = Pattern.compile(" list (-m -mod=mod|-mod=mod -m) all$");

  private static final Host HOST = new Host("linux", "amd64");

  private final Map<String, int[]> counts = new TreeMap<>();
  private final List<String> differences = new ArrayList<>();

  @Test
  void filesAreThoseOfGo(@TempDir Path directory) throws IOException {
    Path goroot = Files.createDirectories(directory.resolve("goroot"));
    Files.writeString(goroot.resolve("VERSION"), RealGo.VERSION + "\n");
    RecordedPacks.Selection states =
        new RecordedPacks.Selection(
            RecordedPacks::sample,
            words -> QUESTIONS.matcher(words).find(),
            probe -> recorded(probe.get("after"), false));
    RecordedPacks.Selection cases =
        new RecordedPacks.Selection(
            RecordedPacks::sample,
            words -> QUESTIONS.matcher(words).find(),
            probe -> recorded(probe.get("changed"), true));
    try (RecordedPacks packs = new RecordedPacks(directory.resolve("packs"), goroot.toString())) {
      packs.askStates("cmdgo", states, (_, in, env) -> update(in, env, false), this::record);
      packs.askCases("random", cases, (_, in, env) -> update(in, env, true), this::record);
      packs.askStates("real", states, (_, in, env) -> update(in, env, false), this::record);
    }
    StringBuilder table = new StringBuilder();
    counts.forEach((pack, of) -> table.append(of[0] + "/" + of[1] + " " + pack + "\n"));
    Files.writeString(
        Files.createDirectories(Path.of("target")).resolve("recorded-updates.txt"), table);
    assertEquals(List.of(), differences, table.toString());
  }

  private void record(RecordedPacks.Compared compared) {
    int[] count = counts.computeIfAbsent(compared.pack(), _ -> new int[2]);
    count[1]++;
    if (compared.same()) {
      count[0]++;
    } else {
      differences.add(
          compared.id()
              + "\nwanted "
              + compared.wanted().stdout()
              + "\ngiven "
              + compared.given().stdout()
              + compared.given().stderr());
    }
  }

  private static RecordedPacks.Answer recorded(JsonElement after, boolean withoutSums) {
    Map<String, String> files = new TreeMap<>();
    if (after != null && after.isJsonObject()) {
      after
          .getAsJsonObject()
          .asMap()
          .forEach(
              (path, text) -> {
                if (!withoutSums || !path.endsWith(".sum")) {
                  files.put("$WORK/" + path, text.isJsonNull() ? "gone" : Shared.goString(text));
                }
              });
    }
    return new RecordedPacks.Answer(0, files.toString(), "");
  }

  private static RecordedPacks.Answer update(
      String directory, Map<String, String> env, boolean withoutSums) {
    Situation situation = new Situation(HOST, Variables.of(HOST, env), "", null);
    GoRunner runner = new GoRunner(situation, it -> new LocalModules(it, Runnable::run, 0));
    Map<String, String> files = new TreeMap<>();
    for (FileUpdate update : runner.updates(new Disk(), directory).value().orElse(List.of())) {
      String path = Path.of(directory).resolve(update.path()).normalize().toString();
      if (!withoutSums || !path.endsWith(".sum")) {
        files.put(path, update.text().string());
      }
    }
    return new RecordedPacks.Answer(0, files.toString(), "");
  }
}
