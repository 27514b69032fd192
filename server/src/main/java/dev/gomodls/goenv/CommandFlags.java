package dev.gomodls.goenv;

import dev.gomodls.goenv.ParsedFlags.Flag;
import dev.gomodls.text.GoQuote;
import dev.gomodls.text.GoResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The flags that one command has, and how a command line is read by them: Go's package {@code
 * flag}, and {@code base.SetFromGOFLAGS}. Error texts are lines for standard error; behind them Go
 * shows how the command is used, and exits with 2.
 */
public record CommandFlags(Map<String, Kind> kinds) {
  /** What a flag takes. */
  public enum Kind {
    /** Nothing, or a truth value behind {@code =}. */
    TRUTH,
    /** Any text. */
    TEXT,
    /** Nothing at all: the flag {@code -C} anywhere but in front. */
    DIRECTORY
  }

  /**
   * A command line.
   *
   * @param flags those of GOFLAGS that the command has, then those of the line; truth values are
   *     "true" and "false"
   * @param args what is left
   */
  public record Line(List<Flag> flags, List<String> args) {
    /** Whether the last flag of that name says so. */
    public boolean isSet(String name) {
      boolean last = false;
      for (Flag flag : flags) {
        last = flag.name().equals(name) ? "true".equals(flag.value()) : last;
      }
      return last;
    }
  }

  /**
   * Reads GOFLAGS and then a command line. An error with an empty text is the wish for help, which
   * Go meets with the usage alone.
   *
   * @param args what stands behind the command
   */
  public GoResult<Line> parse(GoEnv env, List<String> args) {
    List<Flag> flags = new ArrayList<>();
    String from = " (from " + env.host().shown("GOFLAGS") + ")";
    for (Flag flag : ParsedFlags.of(env).flags()) {
      if (kinds.containsKey(flag.name())) {
        String problem = set(flags, flag.name(), flag.value(), "flag -" + flag.name() + from);
        if (problem != null) {
          return GoResult.err("go: " + problem);
        }
      }
    }
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      if (arg.length() < 2 || !arg.startsWith("-")) {
        return GoResult.ok(new Line(List.copyOf(flags), List.copyOf(args.subList(i, args.size()))));
      }
      if (arg.equals("--")) {
        return GoResult.ok(
            new Line(List.copyOf(flags), List.copyOf(args.subList(i + 1, args.size()))));
      }
      String bare = arg.substring(arg.startsWith("--") ? 2 : 1);
      if (bare.startsWith("-") || bare.startsWith("=")) {
        return GoResult.err("bad flag syntax: " + arg);
      }
      int equals = bare.indexOf('=');
      String name = equals < 0 ? bare : bare.substring(0, equals);
      String value = equals < 0 ? null : bare.substring(equals + 1);
      Kind kind = kinds.get(name);
      if (kind == null) {
        boolean help = name.equals("help") || name.equals("h");
        return GoResult.err(help ? "" : "flag provided but not defined: -" + name);
      }
      if (kind != Kind.TRUTH && value == null) {
        i++;
        if (i == args.size()) {
          return GoResult.err("flag needs an argument: -" + name);
        }
        value = args.get(i);
      }
      String shown = kind == Kind.TRUTH ? "-" + name : "flag -" + name;
      String problem = set(flags, name, value, shown);
      if (problem != null) {
        return GoResult.err(problem);
      }
    }
    return GoResult.ok(new Line(List.copyOf(flags), List.of()));
  }

  /** Adds a flag, or says why not. */
  private @Nullable String set(
      List<Flag> flags, String name, @Nullable String value, String shown) {
    return switch (kinds.getOrDefault(name, Kind.TEXT)) {
      case TRUTH -> {
        String text = value == null ? "true" : value;
        flags.add(new Flag(name, isTrue(text) ? "true" : "false"));
        yield isTrue(text) || isFalse(text)
            ? null
            : "invalid boolean value " + GoQuote.quote(text) + " for " + shown + ": parse error";
      }
      case TEXT -> {
        flags.add(new Flag(name, value));
        // Only GOFLAGS can bring a flag here that has no value.
        yield value == null ? "flag needs an argument: " + shown.substring(5) : null;
      }
      case DIRECTORY ->
          value == null
              ? "flag needs an argument: " + shown.substring(5)
              : "invalid value "
                  + GoQuote.quote(value)
                  + " for "
                  + shown
                  + ": -C flag must be first flag on command line";
    };
  }

  /** {@code strconv.ParseBool} gives true. */
  static boolean isTrue(String text) {
    return switch (text) {
      case "1", "t", "T", "TRUE", "true", "True" -> true;
      default -> false;
    };
  }

  private static boolean isFalse(String text) {
    return switch (text) {
      case "0", "f", "F", "FALSE", "false", "False" -> true;
      default -> false;
    };
  }
}
