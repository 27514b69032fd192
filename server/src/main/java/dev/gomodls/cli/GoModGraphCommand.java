package dev.gomodls.cli;

import dev.gomodls.buildlist.BuildLists;
import dev.gomodls.buildlist.BuildLists.Graphed;
import dev.gomodls.buildlist.BuildLists.Outcome;
import dev.gomodls.buildlist.LoadOptions.GoCommandName;
import dev.gomodls.buildlist.ModuleGraph;
import dev.gomodls.module.GoVersion;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.text.ByteBuilder;
import dev.gomodls.text.GoQuote;
import dev.gomodls.text.Utf8;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** {@code go mod graph}; see {@code runGraph} of {@code cmd/go/internal/modcmd}. */
final class GoModGraphCommand {
  private static final int CHUNK = 1 << 16;

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

  /** There may be a hundred thousand lines with the same few thousand names. */
  private void print(ModuleGraph graph) {
    IdentityHashMap<ModuleVersion, byte[]> names = new IdentityHashMap<>();
    ByteBuilder lines = new ByteBuilder(2 * CHUNK);
    graph.forEachRequirement(
        (module, requirement) -> {
          lines.append(name(names, module)).append((byte) ' ');
          lines.append(name(names, requirement)).append((byte) '\n');
          if (lines.length() > CHUNK) {
            process.print(lines.toBytes());
            lines.truncate(0);
          }
        });
    process.print(lines.toBytes());
  }

  private static byte[] name(IdentityHashMap<ModuleVersion, byte[]> names, ModuleVersion module) {
    byte[] known = names.get(module);
    if (known != null) {
      return known;
    }
    byte[] name = Utf8.encode(module.toString());
    names.put(module, name);
    return name;
  }
}
