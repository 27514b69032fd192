package dev.gomodls.cli;

import dev.gomodls.buildlist.BuildLists;
import dev.gomodls.buildlist.BuildLists.Graphed;
import dev.gomodls.buildlist.BuildLists.Outcome;
import dev.gomodls.buildlist.LoadOptions.GoCommandName;
import dev.gomodls.buildlist.ModuleGraph;
import dev.gomodls.module.GoVersion;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.text.GoQuote;
import java.util.List;
import java.util.Optional;

/** {@code go mod graph}; see {@code runGraph} of {@code cmd/go/internal/modcmd}. */
final class GoModGraphCommand {
  private final GoProcess process;
  private final GoFlags flags = new GoFlags("mod graph", "[-go=version] [-x]");
  private final GoSettings settings;
  private String goVersion = "";

  private GoModGraphCommand(GoProcess process) {
    this.process = process;
    settings = new GoSettings(process, flags, List.of("mod", "graph"));
    flags.failing("go", this::setGoVersion);
    flags.bool("x", value -> {});
  }

  /** Runs {@code go mod graph ARGUMENTS}, and answers its exit code. */
  static int run(List<String> arguments, GoProcess process) {
    return new GoModGraphCommand(process).run(arguments);
  }

  /** {@code goVersionFlag.Set}. */
  private Optional<GoFailure> setGoVersion(String value) {
    goVersion = value;
    String local = settings.goVersion();
    String problem =
        !GoVersion.isDirective(value)
            ? "expecting a Go version like " + GoQuote.quote(local)
            : GoVersion.compare(value, local) > 0 ? "maximum supported Go version is " + local : "";
    return value.isEmpty() || problem.isEmpty()
        ? Optional.empty()
        : Optional.of(
            flags.usageError(
                "invalid value " + GoQuote.quote(value) + " for flag -go: " + problem));
  }

  private int run(List<String> arguments) {
    GoFlags.Parsed parsed = settings.parse(arguments);
    if (parsed.failure() != null) {
      return process.fail(parsed.failure());
    }
    if (!parsed.arguments().isEmpty()) {
      return process.fail(GoFailure.fatal("go: 'go mod graph' accepts no arguments"));
    }
    return settings.answer(
        GoCommandName.MOD_GRAPH, situation -> print(BuildLists.graph(situation, goVersion)));
  }

  private int print(Outcome<Graphed> outcome) {
    outcome.messages().forEach(process::warn);
    outcome.value().ifPresent(graphed -> print(graphed.graph()));
    return outcome.failed() ? 1 : 0;
  }

  private void print(ModuleGraph graph) {
    StringBuilder lines = new StringBuilder();
    graph.walkBreadthFirst(
        module -> {
          String start = module + " ";
          for (ModuleVersion requirement : graph.requiredBy(module)) {
            lines.append(start).append(requirement).append('\n');
          }
        });
    process.print(lines.toString());
  }
}
