package dev.gomodls.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.environment.Fault.Kind;
import dev.gomodls.testing.Fixture;
import dev.gomodls.testing.FixtureCache;
import dev.gomodls.testing.RealGo;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the examples of rules about the environment to the real {@code go}. */
final class LiveEnvironmentPagesTest {
  private static final Path RULES = Path.of(System.getProperty("gomodls.root"), "docs/rules");

  @TempDir private Path temp;

  static Stream<String> exampleIsWhatGoSays() {
    return Stream.of(Kind.values())
        .filter(kind -> kind != Kind.OTHER && kind != Kind.LINE_WITHOUT_EFFECT)
        .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }

  @ParameterizedTest
  @MethodSource
  void exampleIsWhatGoSays(String rule) throws IOException {
    Fixture fixture =
        Fixture.parse(RulePage.parse(Files.readString(RULES.resolve(rule + ".md"))).example());
    List<Finding> findings = RuleFixture.findings(fixture, RuleFixture.onlyRule(rule));
    assertEquals(1, findings.size(), findings::toString);
    Finding finding = findings.getFirst();
    RealGo.Answer answer = ask(rule, fixture);
    if (finding.severity() != Severity.ERROR) {
      assertEquals(0, answer.code(), answer::toString);
      return;
    }
    String sentence = answer.err().strip();
    while (sentence.startsWith("go: ")) {
      sentence = sentence.substring("go: ".length());
    }
    assertTrue(answer.code() != 0, answer::toString);
    assertTrue(finding.message().startsWith(sentence), finding.message() + "\n" + answer.err());
  }

  private RealGo.Answer ask(String rule, Fixture fixture) throws IOException {
    Path goRoot = RealGo.goRoot(temp);
    Path root = Files.createDirectory(temp.resolve("tree"));
    for (var file : fixture.files().entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(Objects.requireNonNull(path.getParent()));
      Files.writeString(path, file.getValue());
    }
    Map<String, String> variables =
        new HashMap<>(FixtureCache.environment(fixture, root.toString()));
    return RealGo.ask(goRoot, command(rule), root.toString(), variables);
  }

  /** A command that comes to need what is wrong. */
  private static List<String> command(String rule) {
    return switch (rule) {
      case "modules-disabled" -> List.of("mod", "graph");
      case "invalid-goproxy" -> List.of("list", "-m", "-versions", "example.com/x");
      default -> List.of("list", "-m");
    };
  }
}
