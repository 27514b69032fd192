package dev.gomodls.cli;

import dev.gomodls.goenv.CommandFlags;
import dev.gomodls.goenv.CommandFlags.Kind;
import dev.gomodls.goenv.GoEnv;
import dev.gomodls.goenv.GoStart;
import dev.gomodls.goenv.GoStart.Failure;
import dev.gomodls.goenv.Host;
import dev.gomodls.goenv.ModuleStart;
import dev.gomodls.goenv.Origin;
import dev.gomodls.goenv.Situation;
import dev.gomodls.goenv.Variables;
import dev.gomodls.goenv.WorkFile;
import dev.gomodls.text.GoJson;
import dev.gomodls.text.GoQuote;
import dev.gomodls.text.GoResult;
import dev.gomodls.text.Utf8;
import dev.gomodls.workspace.Disk;
import dev.gomodls.workspace.FileTree;
import dev.gomodls.workspace.GoEnvReader;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** {@code go env [-json] VAR...}: what {@code envcmd.runEnv} prints of single variables. */
final class GoEnvCommand {
  private static final CommandFlags FLAGS =
      new CommandFlags(
          Map.of(
              "C", Kind.DIRECTORY,
              "json", Kind.TRUTH,
              "u", Kind.TRUTH,
              "w", Kind.TRUTH,
              "changed", Kind.TRUTH,
              "n", Kind.TRUTH,
              "x", Kind.TRUTH));

  private static final String USAGE =
      "usage: go env [-json] [-changed] [-u] [-w] [var ...]\nRun 'go help env' for details.";

  /** Values that depend on the C compiler, or on files that are no part of a build. */
  private static final Set<String> NOT_TOLD =
      Set.of(
          "CGO_CFLAGS",
          "CGO_CPPFLAGS",
          "CGO_CXXFLAGS",
          "CGO_FFLAGS",
          "CGO_LDFLAGS",
          "GCCGO",
          "GOGCCFLAGS",
          "GOTELEMETRY",
          "GOTELEMETRYDIR",
          "PKG_CONFIG");

  private GoEnvCommand() {}

  /**
   * Answers.
   *
   * @param args all that stands behind {@code go}, "env" first
   * @return Go's exit code; 2 and a sentence of our own for what is not supported
   */
  static int run(List<String> args, GoInvocation where) {
    return run(args, where, new Disk());
  }

  /** Answers from another tree than that of the disk. */
  static int run(List<String> args, GoInvocation where, FileTree tree) {
    GoDirectory.Change change = GoDirectory.change(args, where, tree);
    if (change.error() != null) {
      return end(where.err(), new Failure(change.error(), 1));
    }
    Host host = GoEnvReader.host();
    Variables variables = Variables.of(host, where.environment());
    Situation situation = new Situation(host, variables, change.directory(), null);
    GoStart start = GoStart.of(GoEnvReader.read(situation, tree), change.args());
    start.warnings().forEach(line -> say(where.err(), line));
    Failure failure = start.failure();
    if (failure != null) {
      return end(where.err(), failure);
    }
    List<String> behind = change.args().subList(1, change.args().size());
    return switch (FLAGS.parse(start.env(), behind)) {
      case GoResult.Err<CommandFlags.Line>(String text) ->
          end(where.err(), new Failure(text.isEmpty() ? USAGE : text + "\n" + USAGE, 2));
      case GoResult.Ok<CommandFlags.Line>(CommandFlags.Line line) ->
          answer(start.env(), line, where);
    };
  }

  private static int answer(GoEnv env, CommandFlags.Line line, GoInvocation where) {
    PrintStream err = where.err();
    for (String[] pair : new String[][] {{"json", "u"}, {"json", "w"}, {"u", "w"}}) {
      if (line.isSet(pair[0]) && line.isSet(pair[1])) {
        String text = "go: cannot use -" + pair[0] + " with -" + pair[1];
        return end(err, new Failure(text, 1));
      }
    }
    boolean others = line.isSet("u") || line.isSet("w") || line.isSet("changed");
    if (others || line.args().isEmpty()) {
      return end(err, new Failure("gomodls: of go env only go env [-json] VAR... is supported", 2));
    }
    Failure failure = GoStart.buildConfiguration(env);
    if (failure != null) {
      return end(err, failure);
    }
    for (String name : line.args()) {
      if (name.contains("=")) {
        String shown = GoQuote.quote(name);
        String text = "go: invalid variable name " + shown + " (use -w to set variable)";
        return end(err, new Failure(text, 1));
      }
    }
    ModuleStart modules = ModuleStart.of(env, ModuleStart.Request.PLAIN);
    modules.warnings().forEach(warning -> say(err, warning));
    if (modules.error() != null) {
      return end(err, new Failure(modules.error(), 1));
    }
    if (WorkFile.find(env) instanceof WorkFile.Refused(String error, Origin _)) {
      return end(err, new Failure(error, 1));
    }
    for (String name : line.args()) {
      if (NOT_TOLD.contains(name)) {
        String text = "gomodls: go env " + name + " is not supported";
        return end(err, new Failure(text, 2));
      }
    }
    where.out().writeBytes(Utf8.encode(text(env, line)));
    return 0;
  }

  private static String text(GoEnv env, CommandFlags.Line line) {
    if (!line.isSet("json")) {
      StringBuilder out = new StringBuilder();
      line.args().forEach(name -> out.append(env.value(name)).append('\n'));
      return out.toString();
    }
    Map<String, String> values = new TreeMap<>(Utf8::compare);
    line.args().forEach(name -> values.put(name, env.value(name)));
    GoJson json = new GoJson().beginObject();
    values.forEach(json::member);
    return json.end() + "\n";
  }

  private static int end(PrintStream err, Failure failure) {
    say(err, failure.text());
    return failure.exitCode();
  }

  private static void say(PrintStream err, String line) {
    err.writeBytes(Utf8.encode(line + "\n"));
  }
}
