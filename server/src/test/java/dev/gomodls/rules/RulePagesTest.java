package dev.gomodls.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.rules.RuleFixture.Mending;
import dev.gomodls.testing.Fixture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the rules to their pages: what a page shows is what the program says. */
final class RulePagesTest {
  private static final Path DOCS = Path.of(System.getProperty("gomodls.root"), "docs");

  @TestFactory
  Stream<DynamicTest> examplesAreWhatTheProgramSays() {
    return Rules.ALL.stream()
        .map(rule -> rule.info().id())
        .map(id -> DynamicTest.dynamicTest(id, () -> RuleFixture.checkAll(page(id).example())));
  }

  @TestFactory
  Stream<DynamicTest> fixesDoWhatThePagesShow() {
    return Rules.ALL.stream()
        .map(rule -> rule.info().id())
        .map(id -> DynamicTest.dynamicTest(id, () -> fixDoesWhatThePageShows(id)));
  }

  private static void fixDoesWhatThePageShows(String id) throws IOException {
    RulePage page = page(id);
    List<Fix> fixes =
        RuleFixture.findings(Fixture.parse(page.example()), Selection.DEFAULT).stream()
            .filter(finding -> finding.rule().equals(id))
            .flatMap(finding -> finding.fixes().stream())
            .toList();
    assertEquals(
        fixes.isEmpty(), page.afterFix().isEmpty(), "After the fix, exactly if there is one");
    if (!fixes.isEmpty()) {
      RuleFixture.checkFix(
          Selection.DEFAULT,
          new Mending(id, fixes.getFirst().title(), page.example(), page.afterFix().orElseThrow()));
    }
  }

  @TestFactory
  Stream<DynamicTest> pagesHaveTheSameShape() {
    return Rules.ALL.stream()
        .map(Rule::info)
        .map(info -> DynamicTest.dynamicTest(info.id(), () -> hasShape(info, page(info.id()))));
  }

  private static void hasShape(RuleInfo info, RulePage page) {
    assertEquals("# " + info.id(), page.line(1));
    assertEquals(info.summary() + ".", page.line(3));
    assertTrue(page.line(5).startsWith("**" + info.severity().word() + "**"), page.line(5));
    assertTrue(page.line(5).contains(" · fix: "), page.line(5));
    assertEquals(page.afterFix().isEmpty(), page.line(5).endsWith("fix: none"), page.line(5));
    List<String> headings = page.headings();
    assertEquals(
        page.afterFix().isEmpty()
            ? List.of("What it reports", "Why", "Example", "When to ignore it")
            : List.of("What it reports", "Why", "Example", "After the fix", "When to ignore it"),
        headings);
  }

  @Test
  void everyPageHasARule() throws IOException {
    try (Stream<Path> pages = Files.list(DOCS.resolve("rules"))) {
      assertEquals(
          Rules.ALL.stream().map(rule -> rule.info().id()).collect(Collectors.toSet()),
          pages
              .map(page -> page.getFileName().toString().replace(".md", ""))
              .collect(Collectors.toSet()));
    }
  }

  @Test
  void idsAreUniqueKebabCaseAndTheNameOfTheClass() {
    for (Rule rule : Rules.ALL) {
      String name = rule.getClass().getSimpleName();
      assertEquals(
          rule.info().id(), name.replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT));
      assertFalse(rule.info().summary().endsWith("."), rule.info().id());
    }
    assertEquals(
        Rules.ALL.size(), Rules.ALL.stream().map(rule -> rule.info().id()).distinct().count());
  }

  private static RulePage page(String id) throws IOException {
    return RulePage.parse(Files.readString(DOCS.resolve("rules/" + id + ".md")));
  }
}
