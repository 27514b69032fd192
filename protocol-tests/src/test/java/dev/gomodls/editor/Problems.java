package dev.gomodls.editor;

import com.google.gson.JsonObject;
import java.util.Comparator;
import java.util.List;

/** Shows diagnostics as {@code severity[rule] the flagged text}, in the order of their places. */
final class Problems {
  private static final List<String> SEVERITIES = List.of("?", "error", "warning", "info", "hint");

  private Problems() {}

  static List<String> shown(Buffer buffer, List<JsonObject> diagnostics) {
    return diagnostics.stream()
        .sorted(
            Comparator.<JsonObject>comparingInt(it -> Json.number(it, "range.start.line"))
                .thenComparingInt(it -> Json.number(it, "range.start.character"))
                .thenComparing(it -> Json.text(it, "code")))
        .map(it -> shown(buffer, it))
        .toList();
  }

  private static String shown(Buffer buffer, JsonObject diagnostic) {
    String flagged = "(nothing of this text)";
    if (buffer.holds(diagnostic.get("range"))) {
      Buffer.Stretch stretch = buffer.stretch(diagnostic.get("range"));
      flagged = buffer.text().substring(stretch.start(), stretch.end());
    }
    String severity =
        SEVERITIES.get(Json.at(diagnostic, "severity").map(it -> it.getAsInt()).orElse(0));
    return severity + "[" + Json.text(diagnostic, "code") + "] " + flagged;
  }
}
