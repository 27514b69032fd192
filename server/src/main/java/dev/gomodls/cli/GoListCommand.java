package dev.gomodls.cli;

import dev.gomodls.buildlist.BuildLists;
import dev.gomodls.buildlist.BuildLists.Listed;
import dev.gomodls.buildlist.BuildLists.Outcome;
import dev.gomodls.buildlist.GoError;
import dev.gomodls.buildlist.LoadOptions.GoCommandName;
import dev.gomodls.buildlist.ModuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** {@code go list -m}; see {@code runList} of {@code cmd/go/internal/list}. */
final class GoListCommand {
  private final GoProcess process;
  private final GoFlags flags =
      new GoFlags("list", "[-f format] [-json] [-m] [list flags] [build flags] [packages]");
  private final GoSettings settings;
  private boolean modules;
  private boolean tolerant;
  private boolean json;
  private final Set<String> fields = new TreeSet<>();

  private GoListCommand(GoProcess process) {
    this.process = process;
    settings = new GoSettings(process, flags, List.of("list"));
    settings.addModFlag();
    flags.bool("m", value -> modules = value);
    flags.bool("e", value -> tolerant = value);
    flags.optional("json", this::setJson);
  }

  /** Runs {@code go list ARGUMENTS}, and answers its exit code. */
  static int run(List<String> arguments, GoProcess process) {
    return new GoListCommand(process).run(arguments);
  }

  /** {@code jsonFlag.Set}: yes, no, or the names of the wanted members. */
  private void setJson(String value) {
    switch (GoFlags.parseBool(value).orElse(null)) {
      case Boolean wanted -> json = wanted;
      case null -> {
        json = true;
        fields.addAll(List.of(value.split(",", -1)));
      }
    }
  }

  private int run(List<String> arguments) {
    GoFlags.Parsed parsed = settings.parse(arguments);
    if (parsed.failure() != null) {
      return process.fail(parsed.failure());
    }
    if (!modules) {
      return process.fail(GoFailure.refused("of go list only go list -m is supported"));
    }
    for (String argument : parsed.arguments()) {
      if (argument.isEmpty()) {
        return process.fail(GoFailure.fatal("go: invalid package: \"\""));
      }
    }
    return settings.answer(
        GoCommandName.LIST, situation -> print(BuildLists.list(situation, parsed.arguments())));
  }

  private int print(Outcome<Listed> outcome) {
    outcome.messages().forEach(process::warn);
    if (outcome.value().isEmpty()) {
      return 1;
    }
    Listed listed = outcome.value().get();
    List<String> errors = tolerant ? List.of() : errors(listed);
    errors.forEach(process::warn);
    if (!tolerant && (outcome.failed() || !errors.isEmpty())) {
      return 1;
    }
    StringBuilder text = new StringBuilder();
    for (ModuleInfo module : listed.modules()) {
      text.append(json ? ModuleJson.of(module, fields) : module.line()).append('\n');
    }
    process.print(text.toString());
    return outcome.failed() ? 1 : 0;
  }

  private static List<String> errors(Listed listed) {
    List<String> errors = new ArrayList<>();
    for (ModuleInfo module : listed.modules()) {
      if (!module.error().isEmpty()) {
        errors.add("go: " + module.error());
      }
    }
    GoError error = listed.error();
    if (error != null) {
      errors.add("go: " + error.text());
    }
    return errors;
  }
}
