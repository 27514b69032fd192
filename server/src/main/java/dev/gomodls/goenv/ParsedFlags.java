package dev.gomodls.goenv;

import dev.gomodls.text.GoQuote;
import dev.gomodls.text.GoResult;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Flags in the order in which they are obeyed: those of GOFLAGS ({@code base.InitGOFLAGS}), then
 * those of a command line.
 *
 * @param problems what Go says of GOFLAGS; it stops at the first one, except in {@code go env}
 */
public record ParsedFlags(List<Flag> flags, List<String> problems) {
  /**
   * A flag.
   *
   * @param name without minus signs
   * @param value null where no {@code =} follows the name
   */
  public record Flag(String name, @Nullable String value) {}

  /** Reads GOFLAGS. */
  public static ParsedFlags of(GoEnv env) {
    return parse(env.value("GOFLAGS"));
  }

  static ParsedFlags parse(String text) {
    String start = "go: parsing $GOFLAGS: ";
    List<Flag> flags = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    switch (QuotedWords.split(text)) {
      case GoResult.Err<List<String>>(String error) -> problems.add(start + error);
      case GoResult.Ok<List<String>>(List<String> words) -> {
        for (String word : words) {
          if (!looksLikeFlag(word)) {
            problems.add(start + "non-flag " + GoQuote.quote(word));
          }
          Flag flag = flag(word);
          flags.add(flag);
          if (looksLikeFlag(word) && !KnownFlags.isKnown(flag.name)) {
            problems.add(start + "unknown flag -" + flag.name);
          }
        }
      }
    }
    return new ParsedFlags(List.copyOf(flags), List.copyOf(problems));
  }

  private static boolean looksLikeFlag(String word) {
    return word.startsWith("-")
        && !word.equals("-")
        && !word.equals("--")
        && !word.startsWith("---")
        && !word.startsWith("-=")
        && !word.startsWith("--=");
  }

  /** {@code go env}, which goes on after any problem, drops the first character unseen. */
  private static Flag flag(String word) {
    String bare = word.substring(Math.min(word.length(), word.startsWith("--") ? 2 : 1));
    int equals = word.startsWith("=") ? 0 : bare.indexOf('=');
    return equals < 0
        ? new Flag(bare, null)
        : new Flag(bare.substring(0, equals), bare.substring(equals + 1));
  }

  /** These flags and then those of a command line, which win. */
  public ParsedFlags then(List<Flag> commandLine) {
    List<Flag> all = new ArrayList<>(flags);
    all.addAll(commandLine);
    return new ParsedFlags(List.copyOf(all), problems);
  }

  public boolean has(String name) {
    return flags.stream().anyMatch(flag -> flag.name.equals(name));
  }

  /** The last value of a flag; empty without one. */
  public String value(String name) {
    String last = "";
    for (Flag flag : flags) {
      if (flag.name.equals(name)) {
        last = flag.value == null ? "" : flag.value;
      }
    }
    return last;
  }

  /** {@code -mod}; a value that is not empty is an explicit one, from wherever it comes. */
  public String mod() {
    return value("mod");
  }

  public String modFile() {
    return value("modfile");
  }

  public String overlay() {
    return value("overlay");
  }

  /** {@code -modcacherw}. */
  public boolean leavesCacheWritable() {
    boolean last = false;
    for (Flag flag : flags) {
      if (flag.name.equals("modcacherw")) {
        last = flag.value == null || CommandFlags.isTrue(flag.value);
      }
    }
    return last;
  }

  /** The elements of {@code -tags}: parted by commas, or by blanks as was once the rule. */
  public List<String> tags() {
    String value = value("tags");
    boolean old = value.indexOf(' ') >= 0 || value.indexOf('\'') >= 0;
    List<String> tags =
        old
            ? QuotedWords.split(value).toOptional().orElse(List.of())
            : List.of(value.split(",", -1));
    return tags.stream().filter(tag -> !tag.isEmpty()).toList();
  }

  /** What {@code work.BuildInit} says of the value of {@code -mod}; null where it takes it. */
  public @Nullable String modProblem() {
    return switch (mod()) {
      case "", "readonly", "vendor", "mod" -> null;
      default -> "-mod=" + mod() + " not supported (can be '', 'mod', 'readonly', or 'vendor')";
    };
  }
}
