package dev.gomodls.rules;

import dev.gomodls.module.GoVersion;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.semver.Semver;
import dev.gomodls.text.Utf8;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Joins the sides of a merge conflict where their lines say how. */
final class ConflictMerge {
  private ConflictMerge() {}

  /**
   * A line that can be merged.
   *
   * @param key what it speaks of; a file has one such line
   * @param version what the higher of two lines is told by; empty where there is none
   * @param rest what both lines must agree on
   * @param text the line, and the comments above it, each with LF
   */
  private record Entry(String key, String version, String rest, String text) {
    String verb() {
      int blank = key.indexOf(' ');
      return blank < 0 ? key : key.substring(0, blank);
    }

    boolean sameAs(Entry other) {
      return version.equals(other.version) && rest.equals(other.rest);
    }
  }

  /**
   * The lines of both sides, of two for the same module that with the higher version; what one side
   * removed and the other did not change is gone. Empty where the sides hold anything but lines of
   * one directive each, or contradict each other in more than versions.
   *
   * @param block the verb of the block around the conflict
   */
  static Optional<String> higher(ConflictSides sides, Optional<String> block) {
    Optional<Map<String, Entry>> ours = entries(sides.ours(), block);
    Optional<Map<String, Entry>> theirs = entries(sides.theirs(), block);
    if (ours.isEmpty() || theirs.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Entry> base =
        sides.base().flatMap(lines -> entries(lines, block)).orElseGet(Map::of);
    List<Entry> kept = new ArrayList<>();
    for (Entry our : ours.get().values()) {
      Entry their = theirs.get().get(our.key());
      if (their == null) {
        if (!isUnchanged(our, base)) {
          kept.add(our);
        }
      } else if (!their.rest().equals(our.rest())) {
        return Optional.empty();
      } else {
        kept.add(compare(our, their) >= 0 ? our : their);
      }
    }
    List<Entry> added = new ArrayList<>();
    for (Entry their : theirs.get().values()) {
      if (!ours.get().containsKey(their.key()) && !isUnchanged(their, base)) {
        added.add(their);
      }
    }
    return Optional.of(join(kept, added));
  }

  private static boolean isUnchanged(Entry entry, Map<String, Entry> base) {
    Entry before = base.get(entry.key());
    return before != null && before.sameAs(entry);
  }

  private static int compare(Entry left, Entry right) {
    return switch (left.key()) {
      case "go" -> GoVersion.compare(left.version(), right.version());
      case "toolchain" ->
          ModuleVersion.compareVersions("toolchain", left.version(), right.version());
      default -> Semver.compare(left.version(), right.version());
    };
  }

  /** Puts added lines among the others, in front of the first of their verb that is greater. */
  private static String join(List<Entry> kept, List<Entry> added) {
    StringBuilder out = new StringBuilder();
    int next = 0;
    String verb = "";
    for (Entry entry : kept) {
      while (next < added.size() && comesBefore(added.get(next), entry, verb)) {
        out.append(added.get(next++).text());
      }
      out.append(entry.text());
      verb = entry.verb();
    }
    while (next < added.size()) {
      out.append(added.get(next++).text());
    }
    return out.toString();
  }

  /** Whether a line belongs in front of another which follows a line of {@code verb}. */
  private static boolean comesBefore(Entry entry, Entry other, String verb) {
    return entry.verb().equals(other.verb())
        ? Utf8.compare(entry.key(), other.key()) < 0
        : entry.verb().equals(verb);
  }

  private static Optional<Map<String, Entry>> entries(List<String> lines, Optional<String> block) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    StringBuilder comments = new StringBuilder();
    for (String line : lines) {
      comments.append(line).append('\n');
      int comment = line.indexOf("//");
      List<String> words = ConflictSides.words(comment < 0 ? line : line.substring(0, comment));
      if (words.isEmpty() && comment >= 0) {
        continue;
      }
      Optional<Entry> entry = entry(words, block, comments.toString());
      if (entry.isEmpty() || entries.put(entry.get().key(), entry.get()) != null) {
        return Optional.empty();
      }
      comments.setLength(0);
    }
    return comments.isEmpty() ? Optional.of(entries) : Optional.empty();
  }

  private static Optional<Entry> entry(List<String> words, Optional<String> block, String text) {
    boolean complete = block.isPresent() || words.size() > 1;
    if (!complete || words.isEmpty() || words.contains("(") || words.contains(")")) {
      return Optional.empty();
    }
    String verb = block.orElseGet(words::getFirst);
    List<String> arguments = block.isPresent() ? words : words.subList(1, words.size());
    String first = arguments.getFirst();
    String last = arguments.getLast();
    return switch (verb) {
      case "require" ->
          Optional.of(new Entry("require " + first, last, "", text))
              .filter(_ -> arguments.size() == 2 && Semver.isValid(last));
      case "go" ->
          Optional.of(new Entry("go", first, "", text))
              .filter(_ -> arguments.size() == 1 && GoVersion.isValid(first));
      case "toolchain" ->
          Optional.of(new Entry("toolchain", first, "", text)).filter(_ -> arguments.size() == 1);
      case "replace" -> replace(arguments, text);
      case "exclude", "retract", "tool", "ignore", "use" ->
          Optional.of(new Entry(verb + " " + String.join(" ", arguments), "", "", text));
      default -> Optional.empty();
    };
  }

  private static Optional<Entry> replace(List<String> arguments, String text) {
    int arrow = arguments.indexOf("=>");
    int behind = arguments.size() - arrow - 1;
    if (arrow < 1 || arrow > 2 || behind < 1 || behind > 2) {
      return Optional.empty();
    }
    String key = "replace " + String.join(" ", arguments.subList(0, arrow));
    String version = behind == 2 ? arguments.getLast() : "";
    return Optional.of(new Entry(key, version, arguments.get(arrow + 1), text))
        .filter(_ -> version.isEmpty() || Semver.isValid(version));
  }

  /**
   * The lines of both sides of a go.sum file, sorted, each once. Empty where a line is none of
   * go.sum, or where the sides have different hashes of one thing.
   */
  static Optional<String> union(ConflictSides sides) {
    Map<ModuleVersion, String> lines =
        new TreeMap<>(
            ModuleVersion.ORDER
                .thenComparing(ModuleVersion::path)
                .thenComparing(ModuleVersion::version));
    List<String> all = new ArrayList<>(sides.ours());
    all.addAll(sides.theirs());
    for (String line : all) {
      List<String> words = ConflictSides.words(line);
      if (words.size() != 3) {
        return Optional.empty();
      }
      ModuleVersion module = new ModuleVersion(words.get(0), words.get(1));
      String other = lines.putIfAbsent(module, line);
      if (other != null && !ConflictSides.words(other).equals(words)) {
        return Optional.empty();
      }
    }
    return Optional.of(String.join("", lines.values().stream().map(line -> line + "\n").toList()));
  }
}
