package dev.gomodls.modfile;

import java.util.List;

/** Versions from {@code low} to {@code high}, both included; a single one is both. */
public record VersionInterval(String low, String high) {
  boolean isSingle() {
    return low.equals(high);
  }

  /** The interval that the words of a retract line name; of no known form: empty bounds. */
  static VersionInterval of(List<String> words) {
    if (words.size() == 1) {
      return new VersionInterval(words.getFirst(), words.getFirst());
    }
    boolean brackets =
        words.size() == 5
            && words.get(0).equals("[")
            && words.get(2).equals(",")
            && words.get(4).equals("]");
    return brackets ? new VersionInterval(words.get(1), words.get(3)) : new VersionInterval("", "");
  }
}
