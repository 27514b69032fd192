package dev.gomodls.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The one form of test data: files in a text block, parted by lines {@code -- path --}.
 *
 * <p>Text in front of the first such line is go.mod. A line whose first character behind blanks is
 * {@code ^} belongs to no file: it says what is reported of the line above it. Some are no files:
 *
 * <ul>
 *   <li>{@code assume}: {@code go 1.25.1} is the local Go, {@code today 2026-01-31} the day;
 *   <li>{@code env}: variables, {@code NAME=VALUE}, in which {@code {root}} is the fixture's
 *       directory; a file {@code goenv} is what GOENV names;
 *   <li>{@code modcache/PATH@VERSION/FILE}: files of modules in the module cache. A go.sum, or
 *       go.work.sum, with the hashes of all of them is there where the fixture has none.
 * </ul>
 *
 * <p>Only where there is an {@code env}, a {@code goenv} or a module cache is anything known of how
 * the go command would run.
 *
 * @param files path below the fixture's directory to text, in order
 * @param assumptions word to value
 * @param world what lies around the files
 */
public record Fixture(Map<String, String> files, Map<String, String> assumptions, World world) {
  private static final String ASSUME = "assume";
  private static final String ENV = "env";
  private static final String USER_FILE = "goenv";
  private static final String CACHE = "modcache/";

  public Fixture(Map<String, String> files, Map<String, String> assumptions) {
    this(files, assumptions, World.NONE);
  }

  /**
   * What lies around the files.
   *
   * @param isKnown whether anything is known of it
   * @param env variables by name
   * @param modules text by {@code PATH@VERSION/FILE}
   */
  public record World(boolean isKnown, Map<String, String> env, Map<String, String> modules) {
    static final World NONE = new World(false, Map.of(), Map.of());
  }

  /** Reads a fixture and drops its marker lines. */
  public static Fixture parse(String text) {
    Map<String, List<String>> content = new LinkedHashMap<>();
    String path = "go.mod";
    for (String line : lines(text)) {
      String header = line.strip();
      if (header.startsWith("-- ") && header.endsWith(" --")) {
        path = header.substring(3, header.length() - 3).strip();
        content.putIfAbsent(path, new ArrayList<>());
      } else if (!line.stripLeading().startsWith("^") && !line.isEmpty()) {
        content.computeIfAbsent(path, _ -> new ArrayList<>()).add(line);
      }
    }
    Map<String, String> assumptions = new LinkedHashMap<>();
    for (String line : content.getOrDefault(ASSUME, List.of())) {
      String assumption = line.strip();
      int blank = assumption.indexOf(' ');
      assumptions.put(assumption.substring(0, blank), assumption.substring(blank + 1));
    }
    Map<String, String> files = new LinkedHashMap<>();
    Map<String, String> modules = new LinkedHashMap<>();
    content.forEach(
        (name, own) -> {
          String joined = String.join("", own);
          if (name.startsWith(CACHE)) {
            modules.put(name.substring(CACHE.length()), joined);
          } else {
            files.put(name, joined);
          }
        });
    files.remove(ASSUME);
    files.remove(ENV);
    boolean known =
        content.containsKey(ENV) || content.containsKey(USER_FILE) || !modules.isEmpty();
    World world = new World(known, variables(content.getOrDefault(ENV, List.of())), modules);
    return new Fixture(withSums(files, modules), assumptions, world);
  }

  private static Map<String, String> variables(List<String> lines) {
    Map<String, String> variables = new LinkedHashMap<>();
    for (String line : lines) {
      String setting = line.strip();
      int equals = setting.indexOf('=');
      variables.put(setting.substring(0, equals), setting.substring(equals + 1));
    }
    return variables;
  }

  private static Map<String, String> withSums(
      Map<String, String> files, Map<String, String> modules) {
    String name = files.containsKey("go.work") ? "go.work.sum" : "go.sum";
    if (!modules.isEmpty() && !files.containsKey(name)) {
      files.put(name, FixtureCache.sums(modules));
    }
    return files;
  }

  /** The same files with what lies around another fixture, where they do not say it themselves. */
  public Fixture inWorldOf(Fixture other) {
    return world.isKnown()
        ? this
        : new Fixture(
            withSums(new LinkedHashMap<>(files), other.world.modules()), assumptions, other.world);
  }

  /** The text of a fixture less its marker lines. */
  public static String withoutMarkers(String text) {
    StringBuilder out = new StringBuilder();
    for (String line : lines(text)) {
      if (!line.stripLeading().startsWith("^")) {
        out.append(line);
      }
    }
    return out.toString();
  }

  /** The lines of a text, each with its LF. */
  public static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start) + 1;
      lines.add(text.substring(start, end == 0 ? text.length() : end));
      start += lines.getLast().length();
    }
    return lines;
  }

  /** The same fixture with CRLF at the end of each line. */
  public Fixture withCrlf() {
    Map<String, String> crlf = new LinkedHashMap<>();
    files.forEach((path, text) -> crlf.put(path, text.replace("\n", "\r\n")));
    return new Fixture(crlf, assumptions, world);
  }
}
