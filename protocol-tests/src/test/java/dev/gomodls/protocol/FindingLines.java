package dev.gomodls.protocol;

import java.util.ArrayList;
import java.util.List;

/** A finding with its fixes as text, whichever way it came. */
final class FindingLines {
  private final String head;
  private final List<String> related = new ArrayList<>();
  private final List<String> fixes = new ArrayList<>();

  FindingLines(String severity, String rule, String place, String message) {
    head = severity + "[" + rule + "] " + place + ": " + message;
  }

  void related(String place, String message) {
    related.add("\n  see " + place + ": " + message);
  }

  void fix(String title, boolean preferred, List<String> edits) {
    List<String> sorted = edits.stream().sorted().toList();
    fixes.add("\n  fix" + (preferred ? " (preferred)" : "") + ": " + title + " " + sorted);
  }

  static String edit(String place, String newText) {
    return place + " becomes \"" + newText + "\"";
  }

  @Override
  public String toString() {
    return head + String.join("", related) + String.join("", fixes);
  }
}
