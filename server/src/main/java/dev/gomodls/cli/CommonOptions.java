package dev.gomodls.cli;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.module.GoVersion;
import dev.gomodls.report.Paint;
import dev.gomodls.snapshot.Snapshot.Assumptions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The options that every command takes. */
final class CommonOptions {
  /** The Go that is assumed where nothing says which one is used. */
  static final String NEWEST_GO = GoCommand.VERSION;

  static final List<Option> ALL =
      List.of(
          new Option("-C", "DIR", "run as if started in DIR"),
          new Option(
              "--env",
              "K=V",
              "a variable of the Go environment, laid over that of the process (repeatable)"),
          new Option("--go-version", "1.N.M", "the local Go to assume (default " + NEWEST_GO + ")"),
          new Option("--color", "WHEN", "auto (default), always or never"),
          Option.flag("--help", "tell more about the command"));

  private CommonOptions() {}

  /** Puts together what a command needs to know besides its own options. */
  static Call call(Terminal terminal, Arguments arguments) throws UsageException {
    Map<String, String> environment = environment(arguments);
    return new Call(
        terminal,
        arguments,
        directory(arguments),
        environment,
        assumptions(arguments),
        paint(arguments, environment));
  }

  private static Assumptions assumptions(Arguments arguments) throws UsageException {
    String go = arguments.last("--go-version").orElse(NEWEST_GO);
    if (!GoVersion.isValid(go)) {
      throw new UsageException("--go-version " + go + " is no Go version such as 1.27 or 1.27.3");
    }
    PathStyle style = File.separatorChar == '\\' ? PathStyle.WINDOWS : PathStyle.UNIX;
    // A language version alone sorts in front of its releases: it stands for the first of them.
    String release = GoVersion.isLang(go) && GoVersion.compare(go, "1.21") >= 0 ? go + ".0" : go;
    return new Assumptions(release, LocalDate.now(ZoneId.systemDefault()), style);
  }

  /** The directory that relative paths are relative to; each further -C starts at the last. */
  private static String directory(Arguments arguments) throws UsageException {
    Path directory = Path.of("").toAbsolutePath();
    for (String step : arguments.all("-C")) {
      try {
        directory = directory.resolve(step);
      } catch (InvalidPathException e) {
        throw new UsageException("-C " + step + ": this is no path");
      }
      if (!Files.isDirectory(directory)) {
        throw new UsageException("-C " + step + ": there is no such directory");
      }
    }
    return directory.normalize().toString();
  }

  private static Map<String, String> environment(Arguments arguments) throws UsageException {
    Map<String, String> variables = new HashMap<>(System.getenv());
    for (String setting : arguments.all("--env")) {
      int equals = setting.indexOf('=');
      if (equals < 1) {
        throw new UsageException("--env " + setting + " is not of the form NAME=VALUE");
      }
      variables.put(setting.substring(0, equals), setting.substring(equals + 1));
    }
    return variables;
  }

  /** Colours where the user wants them, or where a terminal shows them and NO_COLOR is not set. */
  private static Paint paint(Arguments arguments, Map<String, String> environment)
      throws UsageException {
    String when = arguments.last("--color").orElse("auto");
    return switch (when) {
      case "always" -> Paint.COLOURED;
      case "never" -> Paint.PLAIN;
      case "auto" -> {
        boolean wanted = environment.getOrDefault("NO_COLOR", "").isEmpty();
        boolean able = !environment.getOrDefault("TERM", "dumb").equals("dumb");
        yield wanted && able && Terminal.isShown() ? Paint.COLOURED : Paint.PLAIN;
      }
      default -> throw new UsageException("--color " + when + " is not auto, always or never");
    };
  }
}
