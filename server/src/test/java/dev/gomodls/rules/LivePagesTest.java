package dev.gomodls.rules;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.testing.Fixture;
import dev.gomodls.testing.FixtureCache;
import dev.gomodls.testing.LiveGo;
import dev.gomodls.testing.LiveGo.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the examples that have an environment to the real {@code go}: where a finding is an error
 * the command fails, and the finding starts with what it says.
 */
final class LivePagesTest {
  private static final Path DOCS = Path.of(System.getProperty("gomodls.root"), "docs");

  /** What fails, where that is not the list of all modules. */
  private static final Map<String, String> COMMANDS = Map.of();

  /** That list fails for these, and the build does not. */
  private static final Set<String> LISTS_NOTHING =
      Set.of("not-in-cache", "unpublished-member-version");

  @TempDir private Path temp;

  static List<String> goSaysWhatThePageSays() {
    return Rules.ALL.stream()
        .map(rule -> rule.info().id())
        .filter(id -> !isOfEnvironment(id) && example(id).world().isKnown())
        .toList();
  }

  @ParameterizedTest
  @MethodSource
  void goSaysWhatThePageSays(String id) throws IOException {
    Fixture fixture = example(id);
    Path root = temp.toRealPath();
    for (var file : fixture.files().entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(requireNonNull(path.getParent()));
      Files.writeString(path, file.getValue());
    }
    List<Finding> errors =
        RuleFixture.findings(fixture, RuleFixture.onlyRule(id)).stream()
            .filter(finding -> finding.severity() == Severity.ERROR)
            .toList();
    String file = errors.isEmpty() ? RuleFixture.ROOT + "/go.mod" : errors.getFirst().file();
    Path directory = requireNonNull(Path.of(RuleFixture.ROOT).relativize(Path.of(file)));
    Path parent = directory.getParent();
    Answer answer =
        LiveGo.find()
            .run(
                List.of(COMMANDS.getOrDefault(id, "list -m all").split(" ")),
                parent == null ? root : root.resolve(parent),
                FixtureCache.environment(fixture, root.toString()));
    if (errors.isEmpty()) {
      assertEquals(LISTS_NOTHING.contains(id) ? 1 : 0, answer.exitCode(), answer::toString);
      return;
    }
    assertEquals(1, answer.exitCode(), answer::toString);
    String said = sentence(answer.err().replace(root.toString(), RuleFixture.ROOT));
    assertTrue(
        errors.stream().anyMatch(error -> error.message().startsWith(said)),
        () -> said + "\n" + errors);
  }

  /** Those fail in commands of their own: {@link LiveEnvironmentPagesTest}. */
  private static boolean isOfEnvironment(String id) {
    return LiveEnvironmentPagesTest.exampleIsWhatGoSays().anyMatch(id::equals);
  }

  private static String sentence(String said) {
    return ("\n" + said.strip()).replace("\ngo: ", "\n").substring(1);
  }

  private static Fixture example(String id) {
    try {
      String page = Files.readString(DOCS.resolve("rules/" + id + ".md"));
      return Fixture.parse(RulePage.parse(page).example());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
