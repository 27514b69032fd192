package dev.gomodls.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The one form of test data: files in a text block, parted by lines {@code -- path --}.
 *
 * <p>Text in front of the first such line is go.mod. A line whose first character behind blanks is
 * {@code ^} belongs to no file: it says what is reported of the line above it. The lines of a file
 * called {@code assume} are no file either: {@code go 1.25.1} is the local Go, {@code today
 * 2026-01-31} the day.
 *
 * @param files path below the fixture's directory to text, in order
 * @param assumptions word to value
 */
public record Fixture(Map<String, String> files, Map<String, String> assumptions) {
  private static final String ASSUME = "assume";

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
    content.forEach((name, own) -> files.put(name, String.join("", own)));
    files.remove(ASSUME);
    return new Fixture(files, assumptions);
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
    return new Fixture(crlf, assumptions);
  }
}
