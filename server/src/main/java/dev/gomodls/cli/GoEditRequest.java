package dev.gomodls.cli;

import dev.gomodls.modfile.Draft;
import dev.gomodls.modfile.DraftJson;
import dev.gomodls.module.GoVersion;
import dev.gomodls.module.ToolchainName;
import dev.gomodls.text.GoResult;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;

/** What {@code go mod edit} or {@code go work edit} is asked to do, as far as both have it. */
final class GoEditRequest {
  private final GoEditArguments.Command command;
  private final List<Edit> edits = new ArrayList<>();
  private String go = "";
  private String toolchain = "";
  private boolean format;
  private boolean json;
  private boolean print;

  /** A request for nothing yet; the flags that both commands have come into {@code flags}. */
  GoEditRequest(GoEditArguments.Command command, GoFlags flags) {
    this.command = command;
    flags.bool("fmt", value -> format = value);
    flags.bool("json", value -> json = value);
    flags.bool("print", value -> print = value);
    flags.string("go", value -> go = value);
    flags.string("toolchain", value -> toolchain = value);
    edit(
        flags,
        "godebug",
        GoEditArguments::godebug,
        (draft, setting) -> draft.godebugs().add(setting.key(), setting.value()));
    edit(flags, "dropgodebug", GoResult::ok, (draft, key) -> draft.godebugs().drop(key));
    edit(
        flags,
        "replace",
        value -> GoEditArguments.replacement(command, value),
        (draft, it) -> draft.replaces().add(it.old(), it.target()));
    edit(
        flags,
        "dropreplace",
        value -> GoEditArguments.replaced(command, value),
        (draft, old) -> draft.replaces().drop(old));
  }

  /**
   * An edit that a flag asks for.
   *
   * @param flag the flag with its value, {@code -tool=path}
   * @param change makes it, and gives the error text if it cannot
   */
  private record Edit(String flag, Function<Draft, Optional<String>> change) {}

  /** Adds a flag that asks for an edit, which always succeeds. */
  <T> void edit(
      GoFlags flags,
      String name,
      Function<String, GoResult<T>> parse,
      BiConsumer<Draft, T> change) {
    checkedEdit(
        flags,
        name,
        parse,
        (draft, value) -> {
          change.accept(draft, value);
          return Optional.empty();
        });
  }

  /** Adds a flag that asks for an edit, which may give an error text. */
  <T> void checkedEdit(
      GoFlags flags,
      String name,
      Function<String, GoResult<T>> parse,
      BiFunction<Draft, T, Optional<String>> change) {
    flags.failing(
        name,
        value -> {
          String flag = "-" + name + "=" + value;
          return switch (parse.apply(value)) {
            case GoResult.Err<T>(String text) ->
                Optional.of(GoFailure.fatal("go: " + flag + ": " + text));
            case GoResult.Ok<T>(T parsed) -> {
              edits.add(new Edit(flag, draft -> change.apply(draft, parsed)));
              yield Optional.empty();
            }
          };
        });
  }

  boolean isEmpty() {
    return go.isEmpty() && toolchain.isEmpty() && !format && !json && !print && edits.isEmpty();
  }

  /** Why the flags do not go together. */
  Optional<GoFailure> conflict() {
    return json && print
        ? Optional.of(GoFailure.fatal("go: cannot use both -json and -print"))
        : Optional.empty();
  }

  /** Why {@code -go} or {@code -toolchain} has a value that it cannot have. */
  Optional<GoFailure> invalidVersion() {
    String group = command == GoEditArguments.Command.MOD ? "go mod" : "go work";
    if (!go.isEmpty() && !go.equals("none") && !GoVersion.isDirective(go)) {
      return Optional.of(invalid(group, "-go", GoCommand.VERSION));
    }
    if (!toolchain.isEmpty()
        && !toolchain.equals("none")
        && !ToolchainName.isDirective(toolchain)) {
      return Optional.of(invalid(group, "-toolchain", "go" + GoCommand.VERSION));
    }
    return Optional.empty();
  }

  private static GoFailure invalid(String group, String flag, String example) {
    return GoFailure.fatal(
        "%s: invalid %s option; expecting something like \"%s %s\""
            .formatted(group, flag, flag, example));
  }

  /** Makes the edits and prints the file. */
  int carryOut(Draft draft, GoProcess process) {
    setVersions(draft);
    for (Edit edit : edits) {
      Optional<String> error = edit.change.apply(draft);
      if (error.isPresent()) {
        return process.fail(GoFailure.fatal("go: " + edit.flag + ": " + error.get()));
      }
    }
    draft.sortBlocks();
    draft.cleanUp();
    if (json) {
      process.print(DraftJson.of(draft) + "\n");
    } else if (print) {
      process.print(draft.format());
    } else {
      return process.fail(
          GoFailure.refused(
              "nothing is ever written to %s; -print or -json shows what it would be"
                  .formatted(draft.kind().fileName())));
    }
    return 0;
  }

  /** Both versions are valid here, so that setting them gives no error. */
  private void setVersions(Draft draft) {
    if (go.equals("none")) {
      draft.versions().dropGo();
    } else if (!go.isEmpty()) {
      draft.versions().setGo(go);
    }
    if (toolchain.equals("none")) {
      draft.versions().dropToolchain();
    } else if (!toolchain.isEmpty()) {
      draft.versions().setToolchain(toolchain);
    }
  }
}
