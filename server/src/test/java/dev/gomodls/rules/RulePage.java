package dev.gomodls.rules;

import java.util.List;
import java.util.Optional;

/** A page of docs/rules, taken apart. */
record RulePage(List<String> lines) {
  static RulePage parse(String text) {
    return new RulePage(text.lines().toList());
  }

  /** A 1-based line. */
  String line(int number) {
    return number <= lines.size() ? lines.get(number - 1) : "";
  }

  List<String> headings() {
    return lines.stream()
        .filter(line -> line.startsWith("## "))
        .map(line -> line.substring(3))
        .toList();
  }

  String example() {
    return block("## Example").orElseThrow(() -> new AssertionError("no example"));
  }

  Optional<String> afterFix() {
    return block("## After the fix");
  }

  /** The first fenced block behind a heading. */
  private Optional<String> block(String heading) {
    int at = lines.indexOf(heading);
    if (at < 0) {
      return Optional.empty();
    }
    int start = at + lines.subList(at, lines.size()).indexOf("```") + 1;
    int end = start + lines.subList(start, lines.size()).indexOf("```");
    return Optional.of(String.join("\n", lines.subList(start, end)) + "\n");
  }
}
