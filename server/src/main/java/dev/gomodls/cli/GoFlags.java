package dev.gomodls.cli;

import dev.gomodls.goenv.ParsedFlags;
import dev.gomodls.text.GoQuote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The flags of a command of Go, read as Go's package {@code flag} does. */
final class GoFlags {
  private final String usage;
  private final Map<String, Flag> flags = new HashMap<>();

  /**
   * No flags but {@code -C}.
   *
   * @param command its name behind {@code go}
   * @param arguments what its usage line says behind that
   */
  GoFlags(String command, String arguments) {
    String line = ("usage: go " + command + " " + arguments).strip();
    usage = line + "\nRun 'go help " + command + "' for details.";
    // The flag is taken away before if it is the first one.
    failing(
        "C",
        value ->
            Optional.of(
                usageError(
                    "invalid value "
                        + GoQuote.quote(value)
                        + " for flag -C: -C flag must be first flag on command line")));
  }

  private record Flag(boolean isBoolean, Function<String, Optional<GoFailure>> set) {}

  /**
   * What is left of a command line.
   *
   * @param arguments those behind the flags
   * @param failure why reading ended before them, null where it did not
   */
  record Parsed(List<String> arguments, @Nullable GoFailure failure) {}

  /** A flag that needs no value. */
  void bool(String name, Consumer<Boolean> set) {
    flags.put(
        name,
        new Flag(
            true,
            value -> {
              Optional<Boolean> parsed = parseBool(value);
              parsed.ifPresent(set);
              return parsed.isPresent()
                  ? Optional.empty()
                  : Optional.of(
                      usageError(
                          "invalid boolean value "
                              + GoQuote.quote(value)
                              + " for -"
                              + name
                              + ": parse error"));
            }));
  }

  void string(String name, Consumer<String> set) {
    failing(
        name,
        value -> {
          set.accept(value);
          return Optional.empty();
        });
  }

  /** A flag that may stand without value, which then is "true", and takes any other. */
  void optional(String name, Consumer<String> set) {
    flags.put(
        name,
        new Flag(
            true,
            value -> {
              set.accept(value);
              return Optional.empty();
            }));
  }

  /**
   * Sets flags as {@code GOFLAGS} does: what this command has not is passed over.
   *
   * @return why that ends the command, empty where it does not
   */
  Optional<GoFailure> setDefaults(List<ParsedFlags.Flag> defaults) {
    for (ParsedFlags.Flag argument : defaults) {
      Flag flag = flags.get(argument.name());
      if (flag == null) {
        continue;
      }
      String value = argument.value();
      if (value == null && !flag.isBoolean) {
        return Optional.of(fromEnvironment("flag needs an argument: -" + argument.name(), ""));
      }
      Optional<GoFailure> failure = flag.set.apply(value == null ? "true" : value);
      if (failure.isPresent()) {
        return failure.map(
            it -> fromEnvironment(it.text().lines().findFirst().orElse(""), argument.name()));
      }
    }
    return Optional.empty();
  }

  /** What Go says of a flag in GOFLAGS it says with the place in the middle. */
  private GoFailure fromEnvironment(String sentence, String name) {
    String flag = "-" + name;
    int end = name.isEmpty() ? sentence.length() : sentence.indexOf(flag + ":") + flag.length();
    String placed =
        sentence.substring(0, end).replace(" for " + flag, " for flag " + flag)
            + " (from $GOFLAGS)"
            + sentence.substring(end);
    return usageError("go: " + placed.replace("flag flag", "flag"));
  }

  /** A flag whose value may end the command. */
  void failing(String name, Function<String, Optional<GoFailure>> set) {
    flags.put(name, new Flag(false, set));
  }

  /** Reads and sets flags up to the first argument that is none. */
  Parsed parse(List<String> arguments) {
    int at = 0;
    while (at < arguments.size() && isFlag(arguments.get(at))) {
      String argument = arguments.get(at++);
      if (argument.equals("--")) {
        break;
      }
      String written = argument.substring(argument.startsWith("--") ? 2 : 1);
      if (written.startsWith("-") || written.startsWith("=")) {
        return failed(usageError("bad flag syntax: " + argument));
      }
      int equals = written.indexOf('=');
      String name = equals < 0 ? written : written.substring(0, equals);
      Flag flag = flags.get(name);
      if (flag == null) {
        return failed(unknown(name));
      }
      String value;
      if (equals >= 0) {
        value = written.substring(equals + 1);
      } else if (flag.isBoolean) {
        value = "true";
      } else if (at < arguments.size()) {
        value = arguments.get(at++);
      } else {
        return failed(usageError("flag needs an argument: -" + name));
      }
      Optional<GoFailure> failure = flag.set.apply(value);
      if (failure.isPresent()) {
        return failed(failure.get());
      }
    }
    return new Parsed(arguments.subList(at, arguments.size()), null);
  }

  private static boolean isFlag(String argument) {
    return argument.length() > 1 && argument.startsWith("-");
  }

  private GoFailure unknown(String name) {
    boolean help = name.equals("help") || name.equals("h");
    return help ? new GoFailure(2, usage) : usageError("flag provided but not defined: -" + name);
  }

  private static Parsed failed(GoFailure failure) {
    return new Parsed(List.of(), failure);
  }

  /** The end of a command whose flags are wrong. */
  GoFailure usageError(String sentence) {
    return new GoFailure(2, sentence + "\n" + usage);
  }

  /** {@code strconv.ParseBool}. */
  static Optional<Boolean> parseBool(String value) {
    return switch (value) {
      case "1", "t", "T", "true", "TRUE", "True" -> Optional.of(true);
      case "0", "f", "F", "false", "FALSE", "False" -> Optional.of(false);
      default -> Optional.empty();
    };
  }
}
