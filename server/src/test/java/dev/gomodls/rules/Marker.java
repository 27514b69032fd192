package dev.gomodls.rules;

import dev.gomodls.testing.Fixture;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A line that shows what is reported of the line above it. */
record Marker(Span span, String text) {
  /** Puts marker lines into a fixture that has none. */
  static String insert(String fixture, Map<String, List<Marker>> markers) {
    StringBuilder out = new StringBuilder();
    String path = "go.mod";
    List<String> lines = new ArrayList<>();
    for (String line : Fixture.lines(fixture)) {
      String header = line.strip();
      if (header.startsWith("-- ") && header.endsWith(" --")) {
        out.append(file(lines, markers.getOrDefault(path, List.of())));
        lines.clear();
        path = header.substring(3, header.length() - 3).strip();
        out.append(line);
      } else if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return out.append(file(lines, markers.getOrDefault(path, List.of()))).toString();
  }

  private static String file(List<String> lines, List<Marker> markers) {
    SourceText text = SourceText.of(String.join("", lines));
    List<Marker> sorted =
        markers.stream()
            .sorted(
                Comparator.comparingInt((Marker it) -> it.span.start()).thenComparing(Marker::text))
            .toList();
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < Math.max(1, lines.size()); i++) {
      out.append(i < lines.size() ? lines.get(i) : "");
      for (Marker marker : sorted) {
        if (Math.min(text.lineAt(marker.span.start()), Math.max(1, lines.size())) == i + 1) {
          out.append(marker.line(text));
        }
      }
    }
    return out.toString();
  }

  private String line(SourceText source) {
    int line = source.lineAt(span.start());
    String before = source.string(source.lineStart(line), span.start());
    int end = Math.max(span.start(), Math.min(span.end(), source.lineEnd(line)));
    String marked = source.string(span.start(), end);
    return blank(before)
        + "^".repeat(Math.max(1, marked.codePointCount(0, marked.length())))
        + " "
        + text.replace("\n", "\\n")
        + "\n";
  }

  /** Blanks as wide as the text: tabs stay, so that columns agree. */
  private static String blank(String text) {
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> out.append(c == '\t' ? '\t' : ' '));
    return out.toString();
  }
}
