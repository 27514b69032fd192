package dev.gomodls.cli;

import dev.gomodls.text.Nearest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was said behind a command: options with their values, and all other words in order. */
final class Arguments {
  private final Map<String, List<String>> options = new HashMap<>();
  private final List<String> words = new ArrayList<>();

  private Arguments() {}

  /**
   * Reads {@code --name VALUE}, {@code --name=VALUE}, {@code --flag}, and words; behind {@code --}
   * all are words, and so is a lone {@code -}.
   *
   * @throws UsageException if an option is not known, or has no value or one too many
   */
  static Arguments parse(List<String> args, List<Option> known) throws UsageException {
    Arguments arguments = new Arguments();
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      if (arg.equals("--")) {
        arguments.words.addAll(args.subList(i + 1, args.size()));
        break;
      }
      if (!arg.startsWith("-") || arg.equals("-")) {
        arguments.words.add(arg);
        continue;
      }
      int equals = arg.indexOf('=');
      String name = equals < 0 ? arg : arg.substring(0, equals);
      Option option = find(name, known);
      if (!option.hasValue()) {
        if (equals >= 0) {
          throw new UsageException("the option " + name + " has no value");
        }
        arguments.add(name, "");
      } else if (equals >= 0) {
        arguments.add(name, arg.substring(equals + 1));
      } else if (i + 1 < args.size()) {
        arguments.add(name, args.get(++i));
      } else {
        throw new UsageException("the option " + name + " needs a value: " + option.value());
      }
    }
    return arguments;
  }

  private static Option find(String name, List<Option> known) throws UsageException {
    for (Option option : known) {
      if (option.name().equals(name)) {
        return option;
      }
    }
    List<String> names = known.stream().map(Option::name).toList();
    String hint = Nearest.of(name, names).map(near -> "; did you mean " + near + "?").orElse("");
    throw new UsageException("there is no option " + name + hint);
  }

  private void add(String name, String value) {
    options.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
  }

  boolean has(String name) {
    return options.containsKey(name);
  }

  /** All values of an option that may be repeated, in order. */
  List<String> all(String name) {
    return options.getOrDefault(name, List.of());
  }

  /** The last value of an option. */
  Optional<String> last(String name) {
    List<String> values = all(name);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.getLast());
  }

  List<String> words() {
    return words;
  }
}
