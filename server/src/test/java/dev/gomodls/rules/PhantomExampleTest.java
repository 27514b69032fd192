package dev.gomodls.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.snapshot.Snapshot.Assumptions;
import dev.gomodls.testing.RealGo;
import dev.gomodls.testing.RealGo.Run;
import dev.gomodls.workspace.Discovery;
import dev.gomodls.workspace.Disk;
import dev.gomodls.workspace.SnapshotReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the example of the main job to what it promises. */
final class PhantomExampleTest {
  private static final Path PHANTOM =
      Path.of(System.getProperty("gomodls.root"), "examples/phantom").toAbsolutePath().normalize();

  @TempDir private Path scratch;

  @Test
  void bothCausesAreFoundOnTheirLines() {
    Snapshot snapshot = snapshot();
    String shown =
        Checker.check(snapshot, Selection.DEFAULT).stream()
            .map(finding -> shown(snapshot, finding))
            .collect(Collectors.joining("\n"));
    assertEquals(
        """
        app/go.mod:7: warning[replace-path-mismatch] at ../my-fork/lib
          related my-fork/lib/go.mod
        tools/go.mod:1: warning[module-not-in-workspace] at example.com/tools
          related go.work\
        """,
        shown);
  }

  private static Snapshot snapshot() {
    Disk disk = new Disk();
    String version = RealGo.VERSION.substring(2);
    Assumptions assumptions =
        new Assumptions(version, LocalDate.parse("2026-11-24"), PathStyle.UNIX);
    List<String> files = Discovery.below(disk, PHANTOM.toString());
    return new SnapshotReader(disk, assumptions).read(files);
  }

  private static String shown(Snapshot snapshot, Finding finding) {
    return snapshot.documents().stream()
        .filter(document -> document.path().equals(finding.file()))
        .map(
            document ->
                "%s:%d: %s[%s] at %s%s"
                    .formatted(
                        below(finding.file()),
                        document.text().lineAt(finding.span().start()),
                        finding.severity().word(),
                        finding.rule(),
                        document.text().string(finding.span()),
                        finding.related().stream()
                            .map(related -> "\n  related " + below(related.file()))
                            .collect(Collectors.joining())))
        .collect(Collectors.joining());
  }

  private static String below(String file) {
    return PHANTOM.relativize(Path.of(file)).toString().replace('\\', '/');
  }

  @Test
  void goSaysWhatThePageShows() throws IOException {
    String page = Files.readString(PHANTOM.resolve("README.md"));
    assertEquals("", go("app", "list -m all").errors());
    assertTrue(page.contains("$ go list -m all\n" + go("app", "list -m all").output()), page);
    assertTrue(page.contains("$ go list -m all\n" + go("tools", "list -m all").output()), page);
    assertTrue(page.contains("$ go build ./...\n" + go("app", "build ./...").errors()), page);
    assertTrue(page.contains("$ go build\n" + go("tools", "build").errors()), page);
    assertEquals(1, go("app", "build ./...").code());
    assertEquals(1, go("tools", "build").code());
  }

  private Run go(String directory, String command) {
    return RealGo.run(PHANTOM.resolve(directory), scratch, List.of(command.split(" ")));
  }
}
