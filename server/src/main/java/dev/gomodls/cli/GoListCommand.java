package dev.gomodls.cli;

import dev.gomodls.buildlist.BuildLists;
import dev.gomodls.buildlist.BuildLists.Detail;
import dev.gomodls.buildlist.BuildLists.Listed;
import dev.gomodls.buildlist.BuildLists.Outcome;
import dev.gomodls.buildlist.GoError;
import dev.gomodls.buildlist.LoadOptions.GoCommandName;
import dev.gomodls.buildlist.ModuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** {@code go list -m}; see {@code runList} of {@code cmd/go/internal/list}. */
final class GoListCommand {
  /** Flags of building, which make no difference to lists of modules. */
  private static final List<String> IDLE =
      List.of(
          "a", "n", "x", "v", "race", "msan", "asan", "cover", "linkshared", "trimpath", "work");

  private static final List<String> IDLE_WITH_VALUE =
      List.of(
          "p",
          "asmflags",
          "buildmode",
          "buildvcs",
          "compiler",
          "covermode",
          "coverpkg",
          "gccgoflags",
          "gcflags",
          "installsuffix",
          "ldflags",
          "pgo",
          "pkgdir",
          "tags",
          "toolexec");

  /** Flags that Go itself refuses together with -m, in the order in which it looks for them. */
  private static final List<String> OF_PACKAGES =
      List.of("compiled", "deps", "export", "find", "test");

  private static final List<String> NOT_SUPPORTED = List.of("u", "versions", "retracted");
  private static final List<String> NOT_SUPPORTED_WITH_VALUE = List.of("f", "reuse");

  private final GoProcess process;
  private final Set<String> given = new TreeSet<>();
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
    IDLE.forEach(name -> flags.bool(name, value -> {}));
    IDLE_WITH_VALUE.forEach(name -> flags.string(name, value -> {}));
    OF_PACKAGES.forEach(name -> flags.bool(name, value -> note(name, value)));
    NOT_SUPPORTED.forEach(name -> flags.bool(name, value -> note(name, value)));
    NOT_SUPPORTED_WITH_VALUE.forEach(
        name -> flags.string(name, value -> note(name, !value.isEmpty())));
  }

  private void note(String name, boolean wanted) {
    if (wanted) {
      given.add(name);
    } else {
      given.remove(name);
    }
  }

  /** Why flags stand in the way, null where they do not. */
  private @Nullable GoFailure refusal() {
    if (!modules) {
      return GoFailure.refused("of go list only go list -m is supported");
    }
    for (String name : NOT_SUPPORTED) {
      if (given.contains(name)) {
        return notSupported(name);
      }
    }
    for (String name : NOT_SUPPORTED_WITH_VALUE) {
      if (given.contains(name)) {
        return notSupported(name);
      }
    }
    return null;
  }

  private static GoFailure notSupported(String name) {
    return GoFailure.refused(
        "go list -"
            + name
            + " is not supported; with go list -m supported are -e, -json, -mod and -modfile");
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
    GoFailure refusal = refusal();
    if (refusal != null) {
      return process.fail(refusal);
    }
    for (String argument : parsed.arguments()) {
      if (argument.isEmpty()) {
        return process.fail(GoFailure.fatal("go: invalid package: \"\""));
      }
    }
    return settings.answer(
        GoCommandName.LIST,
        situation -> {
          List<String> packages = OF_PACKAGES.stream().filter(given::contains).toList();
          return print(
              BuildLists.list(
                  situation, parsed.arguments(), packages, json ? Detail.ALL : Detail.LINE));
        });
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
