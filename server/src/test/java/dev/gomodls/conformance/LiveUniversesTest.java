package dev.gomodls.conformance;

import static org.junit.jupiter.api.Assertions.fail;

import dev.gomodls.cli.GoFace;
import dev.gomodls.testing.RealGoRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares the answers about freshly made up worlds with those of the real Go. */
final class LiveUniversesTest {
  private static final int UNIVERSES = Integer.getInteger("gomodls.live.universes", 200);
  private static final long SEED = Long.getLong("gomodls.live.seed", System.nanoTime());

  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("list", "-m", "all"),
          List.of("list", "-m", "-e", "-json", "all"),
          List.of("mod", "graph"),
          List.of("list", "-m", "-mod=mod", "all"),
          List.of("list", "-m", "-json", "a.com/ant"),
          List.of("list", "-m", "a.com/...", "d.io/dog@latest"));

  @TempDir Path temp;

  @Test
  void realGoGivesTheSameAnswers() throws IOException {
    RealGoRun go = RealGoRun.find();
    for (int i = 0; i < UNIVERSES; i++) {
      Random random = new Random(SEED + i);
      SortedMap<String, String> universe = RandomUniverse.of(random);
      List<String> question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
      if (differs(go, universe, question)) {
        SortedMap<String, String> smallest = shrink(go, universe, question);
        fail(
            "-Dgomodls.live.seed="
                + (SEED + i)
                + "\n"
                + question
                + "\n"
                + shown(smallest)
                + "\n"
                + compare(go, smallest, question));
      }
    }
  }

  private static String shown(Map<String, String> universe) {
    StringBuilder text = new StringBuilder();
    universe.forEach(
        (name, content) -> text.append("-- ").append(name).append(" --\n").append(content));
    return text.toString();
  }

  /** Leaves out files and lines as long as both still differ. */
  private SortedMap<String, String> shrink(
      RealGoRun go, SortedMap<String, String> universe, List<String> question) throws IOException {
    SortedMap<String, String> smallest = universe;
    boolean smaller = true;
    while (smaller) {
      smaller = false;
      for (SortedMap<String, String> candidate : candidates(smallest)) {
        if (differs(go, candidate, question)) {
          smallest = candidate;
          smaller = true;
          break;
        }
      }
    }
    return smallest;
  }

  private static List<SortedMap<String, String>> candidates(SortedMap<String, String> universe) {
    List<SortedMap<String, String>> candidates = new ArrayList<>();
    universe.forEach(
        (name, content) -> {
          SortedMap<String, String> without = new TreeMap<>(universe);
          without.remove(name);
          candidates.add(without);
          List<String> lines = content.lines().toList();
          for (int i = 0; i < lines.size(); i++) {
            List<String> fewer = new ArrayList<>(lines);
            fewer.remove(i);
            SortedMap<String, String> shorter = new TreeMap<>(universe);
            shorter.put(name, String.join("", fewer.stream().map(it -> it + "\n").toList()));
            candidates.add(shorter);
          }
        });
    return candidates;
  }

  private boolean differs(RealGoRun go, SortedMap<String, String> universe, List<String> question)
      throws IOException {
    return !compare(go, universe, question).isEmpty();
  }

  /** Both answers, or nothing where they are the same. */
  private String compare(RealGoRun go, SortedMap<String, String> universe, List<String> question)
      throws IOException {
    Path top = temp.toRealPath().resolve("a-root-directory-with-a-long-name");
    Map<String, String> environment = layOut(go, top, universe);
    String work = top.resolve("work").toString();
    GoFace.Printed ours = GoFace.run(question, work, environment);
    GoFace.Printed real = go.run(question, work, environment);
    boolean panics = real.err().contains("panic: ");
    return panics || ours.equals(real) ? "" : "real " + real + "\nours " + ours;
  }

  private static Map<String, String> layOut(
      RealGoRun go, Path top, SortedMap<String, String> universe) throws IOException {
    RecordedPacks.remove(top);
    Files.createDirectories(top.resolve("work"));
    for (Map.Entry<String, String> file : universe.entrySet()) {
      Path path = top.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
      String name = path.getFileName().toString();
      if (file.getKey().startsWith("proxy/")) {
        String version = name.substring(0, name.length() - ".mod".length());
        Files.writeString(
            path.resolveSibling(version + ".info"),
            "{\"Version\":\"" + version + "\",\"Time\":\"2020-01-02T03:04:05Z\"}");
        Path list = path.resolveSibling("list");
        String before = Files.exists(list) ? Files.readString(list) : "";
        Files.writeString(list, before + version + "\n");
      }
    }
    Map<String, String> environment = new LinkedHashMap<>();
    environment.put("HOME", "/no-home");
    environment.put("GOROOT", go.goroot());
    environment.put("GOPATH", top.resolve("gopath").toString());
    environment.put("GOMODCACHE", top.resolve("modcache").toString());
    environment.put("GOCACHE", top.resolve("gocache").toString());
    environment.put("GOPROXY", "file://" + top.resolve("proxy"));
    environment.put("GOSUMDB", "off");
    environment.put("GOENV", "off");
    environment.put("GOTOOLCHAIN", "local");
    environment.put("GOTELEMETRY", "off");
    environment.put("GOFLAGS", "-modcacherw");
    environment.put("PWD", top.resolve("work").toString());
    return environment;
  }
}
