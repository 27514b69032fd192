package dev.gomodls.rules;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.snapshot.Snapshot.Assumptions;
import dev.gomodls.testing.Fixture;
import dev.gomodls.testing.RealGo;
import dev.gomodls.testing.RealGo.Run;
import dev.gomodls.workspace.Discovery;
import dev.gomodls.workspace.Disk;
import dev.gomodls.workspace.SnapshotReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the sentences of rules that look at directories to those of the real {@code go}. */
final class GoSentencesTest {
  @TempDir private Path temp;

  /**
   * A tree in which a command fails.
   *
   * @param directory in which the command runs
   */
  record Failing(String rule, String directory, String command, Fixture tree) {
    /** Reads {@code rule | directory | command} and the tree below it. */
    static Failing parse(String text) {
      int end = text.indexOf('\n');
      String[] words = text.substring(0, end).split(" \\| ", -1);
      return new Failing(words[0], words[1], words[2], Fixture.parse(text.substring(end + 1)));
    }

    @Override
    public String toString() {
      return rule + " " + tree.files().keySet();
    }
  }

  static Stream<Failing> findingSaysWhatGoSays() throws IOException {
    try (InputStream in = GoSentencesTest.class.getResourceAsStream("go-sentences.txt")) {
      String text = new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(text.split("(?m)^=== ")).skip(1).map(Failing::parse);
    }
  }

  @ParameterizedTest
  @MethodSource
  void findingSaysWhatGoSays(Failing failing) throws IOException {
    Path root = Files.createDirectory(temp.resolve("tree"));
    Path scratch = Files.createDirectory(temp.resolve("scratch"));
    write(root, failing.tree());
    List<String> command = List.of(failing.command().split(" "));
    Run run = RealGo.run(root.resolve(failing.directory()), scratch, command);
    assertEquals(1, run.code(), run::toString);
    List<Finding> findings = findings(root, failing.rule());
    assertEquals(1, findings.size(), findings::toString);
    String wanted = sentence(run.errors());
    String message = findings.getFirst().message();
    assertEquals(wanted, message.substring(0, Math.min(wanted.length(), message.length())));
  }

  /** A symbolic link is a file with the text {@code @link TARGET}. */
  private static void write(Path root, Fixture fixture) throws IOException {
    for (var file : fixture.files().entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(requireNonNull(path.getParent()));
      if (file.getValue().startsWith("@link ")) {
        Files.createSymbolicLink(path, Path.of(file.getValue().substring(6).strip()));
      } else {
        Files.writeString(path, file.getValue());
      }
    }
  }

  private static List<Finding> findings(Path root, String rule) {
    Disk disk = new Disk();
    String version = RealGo.VERSION.substring(2);
    Assumptions assumptions =
        new Assumptions(version, LocalDate.parse("2026-11-24"), PathStyle.UNIX);
    SnapshotReader reader = new SnapshotReader(disk, assumptions);
    return Checker.check(
        reader.read(Discovery.below(disk, root.toString())), RuleFixture.onlyRule(rule));
  }

  /** Go's text less what is no part of the sentence; what Go says several times counts once. */
  private static String sentence(String said) {
    String text =
        said.lines()
            .filter(line -> !line.startsWith("go: error loading "))
            .distinct()
            .collect(Collectors.joining("\n"));
    String start = text.startsWith("go: ") ? text.substring(4) : text;
    int colon = start.indexOf(": ");
    String place = colon < 0 ? "" : start.substring(0, colon);
    return place.matches("[\\w./]+:\\d+(:\\d+)?") ? start.substring(colon + 2) : start;
  }
}
