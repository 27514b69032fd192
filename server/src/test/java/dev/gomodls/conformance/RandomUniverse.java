package dev.gomodls.conformance;

import dev.gomodls.gosum.DirHash;
import dev.gomodls.text.Utf8;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes up small worlds of modules: a main module or a workspace, and a proxy. */
final class RandomUniverse {
  private static final List<String> PATHS =
      List.of(
          "a.com/ant", "a.com/ant/sub", "b.org/Bee", "c.net/cat/v2", "d.io/dog", "gopkg.in/eel.v1");
  private static final List<String> GO_LINES =
      List.of("", "1.13", "1.16", "1.17", "1.20", "1.21", "1.21rc2", "1.22.3", "1.24", "1.27.3");

  private final Random random;
  private final List<String> modules = new ArrayList<>();
  private final SortedMap<String, String> files = new TreeMap<>();

  private RandomUniverse(Random random) {
    this.random = random;
  }

  /**
   * A world as texts by file name: {@code work/} holds the user's files, {@code proxy/} the go.mod
   * files of modules.
   */
  static SortedMap<String, String> of(Random random) {
    RandomUniverse universe = new RandomUniverse(random);
    universe.fill();
    return universe.files;
  }

  private boolean oneIn(int count) {
    return random.nextInt(count) == 0;
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private void fill() {
    for (String path : PATHS) {
      int versions = 1 + random.nextInt(3);
      for (int i = 0; i < versions; i++) {
        modules.add(path + " " + version(path));
      }
    }
    for (String module : new LinkedHashSet<>(modules)) {
      if (!oneIn(25)) {
        files.put(proxyFile(module), goMod(path(module), 3));
      }
    }
    if (oneIn(3)) {
      workspace();
    } else {
      files.put("work/go.mod", mainMod("example.com/main"));
      if (!oneIn(5)) {
        files.put("work/go.sum", sums());
      }
    }
    files.put("work/r/go.mod", goMod("r.example/other", 2));
  }

  private void workspace() {
    StringBuilder text = new StringBuilder();
    if (oneIn(4)) {
      appendGo(text);
    } else {
      text.append("go 1.27.3\n");
    }
    int members = 1 + random.nextInt(3);
    for (int i = 0; i < members; i++) {
      text.append("use ./m").append(i).append('\n');
      files.put("work/m" + i + "/go.mod", mainMod("example.com/m" + (oneIn(15) ? 0 : i)));
    }
    if (oneIn(4)) {
      text.append("replace ").append(replacement()).append('\n');
    }
    files.put("work/go.work", text.toString());
  }

  private String version(String path) {
    String major =
        path.endsWith("/v2") ? "v2" : path.endsWith(".v1") ? "v1" : "v" + random.nextInt(2);
    String version = major + "." + random.nextInt(3) + "." + random.nextInt(11);
    return oneIn(6) ? version + "-rc." + random.nextInt(3) : version;
  }

  private static String path(String module) {
    return module.substring(0, module.indexOf(' '));
  }

  static String proxyFile(String module) {
    StringBuilder escaped = new StringBuilder("proxy/");
    for (char letter : path(module).toCharArray()) {
      boolean capital = 'A' <= letter && letter <= 'Z';
      escaped.append(capital ? "!" + (char) (letter - 'A' + 'a') : String.valueOf(letter));
    }
    return escaped + "/@v/" + module.substring(module.indexOf(' ') + 1) + ".mod";
  }

  private void appendGo(StringBuilder text) {
    String line = any(GO_LINES);
    if (!line.isEmpty()) {
      text.append("go ").append(line).append('\n');
    }
  }

  private String goMod(String path, int mostRequires) {
    StringBuilder text = new StringBuilder();
    if (!oneIn(40)) {
      text.append("module ").append(oneIn(40) ? "other.example/x" : path).append('\n');
    }
    appendGo(text);
    int requires = random.nextInt(mostRequires + 1);
    for (int i = 0; i < requires; i++) {
      text.append("require ").append(any(modules)).append('\n');
    }
    return text.toString();
  }

  private String mainMod(String path) {
    StringBuilder text = new StringBuilder("module " + path + "\n");
    appendGo(text);
    if (oneIn(8)) {
      text.append("toolchain go1.").append(20 + random.nextInt(8)).append(".1\n");
    }
    Set<String> required = new LinkedHashSet<>();
    int requires = random.nextInt(5);
    for (int i = 0; i < requires; i++) {
      required.add(any(modules));
    }
    for (String module : required) {
      String mark = oneIn(2) ? " // indirect" : "";
      text.append("require ").append(module).append(mark).append('\n');
    }
    if (oneIn(4)) {
      text.append("exclude ").append(any(modules)).append('\n');
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      text.append("replace ").append(replacement()).append('\n');
    }
    return text.toString();
  }

  private String replacement() {
    String old = any(modules);
    String left = oneIn(2) ? path(old) : old;
    String right =
        switch (random.nextInt(4)) {
          case 0 -> "./r";
          case 1 -> "../r";
          case 2 -> "./gone";
          default -> any(modules);
        };
    return left + " => " + right;
  }

  /** What go.sum would be, at times with a line missing or wrong. */
  private String sums() {
    StringBuilder text = new StringBuilder();
    for (String module : new LinkedHashSet<>(modules)) {
      String goMod = files.get(proxyFile(module));
      if (goMod != null && !oneIn(60)) {
        String hash = DirHash.goModHash(Utf8.encode(oneIn(150) ? goMod + " " : goMod));
        text.append(module).append("/go.mod ").append(hash).append('\n');
      }
    }
    return text.toString();
  }
}
