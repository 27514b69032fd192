package dev.gomodls.cli;

import dev.gomodls.buildlist.Build;
import dev.gomodls.buildlist.BuildLists.Listed;
import dev.gomodls.buildlist.BuildLists.Outcome;
import dev.gomodls.report.EffectiveModules;
import dev.gomodls.report.ModulesJson;
import dev.gomodls.report.ModulesText;
import dev.gomodls.workspace.Disk;
import dev.gomodls.workspace.FileTree;
import dev.gomodls.workspace.GoRunner;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code gomodls modules}: the modules that a build uses, made for reading. */
final class ModulesCommand {
  static final Command COMMAND =
      new Command(
          "modules",
          "[--explain] [--json] [--mod MODE] [DIR]",
          "List the modules that a build uses, and what stands in for them",
          List.of(
              Option.flag("--explain", "tell who asks for each version, and where the files are"),
              Option.flag("--json", "print one JSON object"),
              new Option("--mod", "MODE", "readonly, mod or vendor, as if GOFLAGS said -mod=MODE")),
          """
          Selected versions, replacements with the line that says so, and what the module cache and
          go.sum have of them. What is not at hand is listed; nothing is fetched.

          Exit codes: 0 all is known, 1 Go would fail, or the answer is partial, 2 wrong usage.

          Examples:
            gomodls modules
            gomodls modules --explain services/api
            gomodls modules --json --mod mod
          """,
          ModulesCommand::run);

  private ModulesCommand() {}

  private static int run(Call call) throws UsageException {
    String directory = WorkingDirectory.of(call, "modules");
    FileTree tree = new Disk();
    GoRunner runner = call.goRunner(flags(call, tree, directory), null);
    Outcome<Listed> outcome = runner.list(tree, directory);
    Optional<Build> build = runner.over(tree).build(directory);
    List<String> messages = new ArrayList<>(outcome.messages());
    outcome.value().map(Listed::error).ifPresent(error -> messages.add("go: " + error.text()));
    boolean fails = outcome.failed() || messages.size() > outcome.messages().size();
    if (build.isEmpty()) {
      messages.forEach(call.terminal()::quote);
      return ExitCode.FINDINGS;
    }
    EffectiveModules modules =
        new EffectiveModules(
            build.get(),
            outcome.value().map(Listed::modules).orElse(List.of()),
            messages,
            call::shown);
    messages.forEach(call.terminal()::quote);
    call.terminal().print(text(call, modules));
    return fails || modules.isPartial() ? ExitCode.FINDINGS : ExitCode.CLEAN;
  }

  private static String text(Call call, EffectiveModules modules) {
    return call.arguments().has("--json")
        ? ModulesJson.render(modules)
        : ModulesText.render(
            modules, call.paint(), Terminal.columns(), call.arguments().has("--explain"));
  }

  /** GOFLAGS as it is, with one flag more: the last of several counts. */
  private static Map<String, String> flags(Call call, FileTree tree, String directory)
      throws UsageException {
    Optional<String> mod = call.arguments().last("--mod");
    if (mod.isEmpty()) {
      return Map.of();
    }
    if (!List.of("readonly", "mod", "vendor").contains(mod.get())) {
      throw new UsageException("--mod " + mod.get() + " is not readonly, mod or vendor");
    }
    String before =
        call.goRunner().over(tree).in(directory).map(run -> run.env().value("GOFLAGS")).orElse("");
    return Map.of("GOFLAGS", (before + " -mod=" + mod.get()).strip());
  }
}
