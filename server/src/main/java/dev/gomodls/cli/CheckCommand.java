package dev.gomodls.cli;

import dev.gomodls.mending.Mending;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.report.JsonReport;
import dev.gomodls.report.Paint;
import dev.gomodls.report.Report;
import dev.gomodls.report.Sources;
import dev.gomodls.report.TextReport;
import dev.gomodls.report.UnifiedDiff;
import dev.gomodls.rules.Checker;
import dev.gomodls.rules.Finding;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Utf8;
import dev.gomodls.workspace.Disk;
import dev.gomodls.workspace.FileRole;
import dev.gomodls.workspace.FileTree;
import dev.gomodls.workspace.Following;
import dev.gomodls.workspace.Overlay;
import dev.gomodls.workspace.SafeWriter;
import dev.gomodls.workspace.SideBySide;
import dev.gomodls.workspace.SnapshotReader;
import dev.gomodls.workspace.SnapshotReader.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** {@code gomodls check}: judges module files, and mends them if asked. */
final class CheckCommand {
  static final Command COMMAND =
      new Command(
          "check",
          "[OPTION…] [PATH…]",
          "Judge go.mod and go.work files, with go.sum beside them",
          CheckOptions.ALL,
          """
          A PATH is a module file, or a directory (default: the current one) in which all are
          found. Left out are vendor, testdata, node_modules, names that start with . or _, and
          what Git ignores, unless a use or replace line leads there.

          Exit codes: 0 clean, 1 findings, 2 wrong usage, 3 internal error, 4 nothing to check.

          Examples:
            gomodls check
            gomodls check --fix services/api
            gomodls check --format json:report.json --fail-on error
            gomodls check --stdin-path go.mod - < draft.mod
          """,
          CheckCommand::run);

  private final Call call;
  private final CheckOptions options;

  private CheckCommand(Call call, CheckOptions options) {
    this.call = call;
    this.options = options;
  }

  private static int run(Call call) throws UsageException {
    CheckCommand check = new CheckCommand(call, CheckOptions.read(call));
    return check.run();
  }

  private int run() throws UsageException {
    FileTree disk = new Disk();
    if (options.stdinPath().isPresent()) {
      String path = options.stdinPath().get();
      if (FileRole.of(path) == FileRole.NONE) {
        throw new UsageException("--stdin-path " + path + " is not the name of a module file");
      }
      FileTree tree = new Overlay(disk, Map.of(path, SourceText.of(standardInput())));
      SnapshotReader reader = reader(tree);
      return judge(reader, reader.read(Set.of(path)));
    }
    Targets targets = Targets.of(call, disk, call.arguments().words());
    SnapshotReader reader = reader(disk);
    Snapshot snapshot = Following.read(reader, disk, targets.files(), targets.directories());
    if (targets.files().isEmpty()) {
      call.terminal().complain("there is no go.mod or go.work file to check");
      int written = report(snapshot, List.of());
      return written == ExitCode.CLEAN ? ExitCode.NOTHING_TO_CHECK : written;
    }
    return judge(reader, snapshot);
  }

  private SnapshotReader reader(FileTree tree) {
    return new SnapshotReader(tree, call.assumptions(), Reading.by(call.goRunner()));
  }

  private int judge(SnapshotReader reader, Snapshot before) {
    if (options.fixes().isEmpty()) {
      return tell(before);
    }
    Mending mending = Mending.of(reader, before, options.selection(), options.fixes().get());
    if (!options.write()) {
      Sources sources = new Sources(before, call.directory());
      mending
          .changes()
          .forEach(
              (file, change) ->
                  call.terminal()
                      .print(UnifiedDiff.of(sources.shown(file), change.before(), change.after())));
      // Nothing is written, so what is reported is what is there.
      int told = tell(before);
      return mending.changes().isEmpty() ? told : Math.max(ExitCode.FINDINGS, told);
    }
    int written = write(mending, new Sources(before, call.directory()));
    boolean asPlanned = written == ExitCode.CLEAN;
    return Math.max(
        written, tell(asPlanned ? mending.snapshot() : reader(reader.tree()).read(before.paths())));
  }

  private int write(Mending mending, Sources sources) {
    int code = ExitCode.CLEAN;
    for (Map.Entry<String, Mending.Change> entry : mending.changes().entrySet()) {
      Mending.Change change = entry.getValue();
      Optional<String> problem =
          SafeWriter.replace(entry.getKey(), change.before(), change.after());
      if (problem.isPresent()) {
        String name = sources.shown(entry.getKey());
        call.terminal().complain(name + " was left as it is: " + problem.get());
        code = ExitCode.INTERNAL;
      }
    }
    return code;
  }

  private int tell(Snapshot snapshot) {
    List<Finding> findings = Checker.check(snapshot, options.selection(), SideBySide::map);
    int written = report(snapshot, findings);
    boolean fails =
        options
            .failOn()
            .map(least -> findings.stream().anyMatch(it -> it.severity().compareTo(least) >= 0))
            .orElse(false);
    return Math.max(written, fails ? ExitCode.FINDINGS : ExitCode.CLEAN);
  }

  private int report(Snapshot snapshot, List<Finding> findings) {
    Sources sources = new Sources(snapshot, call.directory());
    int files = snapshot.documents().size() + snapshot.sums().size() + snapshot.unreadable().size();
    Report report = new Report(findings, files, missing(snapshot), sources);
    int code = ExitCode.CLEAN;
    for (CheckOptions.Output output : options.outputs()) {
      boolean toFile = output.file().isPresent();
      String text =
          switch (output.format()) {
            case TEXT -> TextReport.render(report, toFile ? Paint.PLAIN : call.paint());
            case JSON -> JsonReport.render(report);
          };
      if (!toFile) {
        call.terminal().print(text);
      } else if (!write(output.file().get(), text)) {
        code = ExitCode.INTERNAL;
      }
    }
    return code;
  }

  /** What the builds of all files lack, each module once. */
  private static List<ModuleVersion> missing(Snapshot snapshot) {
    return snapshot.documents().stream()
        .flatMap(it -> snapshot.go().build(it.directory()).stream())
        .distinct()
        .flatMap(build -> build.missing().stream())
        .distinct()
        .sorted(ModuleVersion.LOADING_ORDER)
        .toList();
  }

  private boolean write(String file, String text) {
    try {
      Files.write(Path.of(call.absolute(file)), Utf8.encode(text));
      return true;
    } catch (IOException e) {
      call.terminal().complain("the report " + file + " could not be written: " + e.getMessage());
      return false;
    }
  }

  private byte[] standardInput() throws UsageException {
    try {
      byte[] bytes = call.terminal().in().readNBytes(FileTree.LARGEST + 1);
      if (bytes.length > FileTree.LARGEST) {
        throw new UsageException("standard input is larger than 16 MiB");
      }
      return bytes;
    } catch (IOException e) {
      throw new UsageException("standard input could not be read");
    }
  }
}
