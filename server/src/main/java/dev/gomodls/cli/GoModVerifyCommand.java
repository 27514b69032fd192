package dev.gomodls.cli;

import dev.gomodls.buildlist.BuildLists;
import dev.gomodls.buildlist.BuildLists.Graphed;
import dev.gomodls.buildlist.BuildLists.Outcome;
import dev.gomodls.buildlist.LoadOptions.GoCommandName;
import dev.gomodls.modcache.CacheVerification;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.workspace.SideBySide;
import java.util.ArrayList;
import java.util.List;

/** {@code go mod verify}; see {@code runVerify} of {@code cmd/go/internal/modcmd}. */
final class GoModVerifyCommand {
  private final GoProcess process;
  private final GoFlags flags = new GoFlags("mod verify", "");
  private final GoSettings settings;

  private GoModVerifyCommand(GoProcess process) {
    this.process = process;
    settings = new GoSettings(process, flags, List.of("mod", "verify"));
  }

  /** Runs {@code go mod verify ARGUMENTS}, and answers its exit code. */
  static int run(List<String> arguments, GoProcess process) {
    return new GoModVerifyCommand(process).run(arguments);
  }

  private int run(List<String> arguments) {
    GoFlags.Parsed parsed = settings.parse(arguments);
    if (parsed.failure() != null) {
      return process.fail(parsed.failure());
    }
    if (!parsed.arguments().isEmpty()) {
      return process.fail(GoFailure.fatal("go: verify takes no arguments"));
    }
    return settings.answer(
        GoCommandName.MOD_VERIFY, situation -> print(BuildLists.graph(situation, "")));
  }

  private int print(Outcome<Graphed> outcome) {
    outcome.messages().forEach(process::warn);
    if (outcome.value().isEmpty()) {
      return 1;
    }
    List<String> problems = problems(outcome.value().get());
    problems.forEach(process::warn);
    if (problems.isEmpty()) {
      process.print("all modules verified\n");
    }
    return outcome.failed() || !problems.isEmpty() ? 1 : 0;
  }

  private List<String> problems(Graphed graphed) {
    CacheVerification verification = new CacheVerification(settings.gomodcache());
    List<ModuleVersion> modules = new ArrayList<>();
    for (ModuleVersion module : BuildLists.buildList(graphed)) {
      String path = module.path();
      boolean own = graphed.mainPaths().contains(path);
      if (!own && !path.equals("go") && !path.equals("toolchain")) {
        modules.add(module);
      }
    }
    List<String> problems = new ArrayList<>();
    SideBySide.map(modules, verification::problems).forEach(problems::addAll);
    return problems;
  }
}
