package dev.gomodls.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Applies all fixes of the example on each rule's page as a user does. */
final class PageFixesTest {
  private static final Path PAGES = Path.of(System.getProperty("gomodls.root"), "docs/rules");

  @TempDir Path directory;

  @TestFactory
  Stream<DynamicTest> secondRunChangesNothing() {
    return Rules.ALL.stream()
        .map(rule -> rule.info().id())
        .map(id -> DynamicTest.dynamicTest(id, () -> mendTwice(id)));
  }

  private void mendTwice(String id) throws IOException {
    Cli cli = Cli.in(Files.createDirectory(directory.resolve(id)), example(id));
    Map<String, String> before = texts(cli);
    Cli.Result diff = cli.run("check", "--diff", "--unsafe-fixes");
    assertEquals(before, texts(cli), "--diff writes nothing");
    Cli.Result first = cli.run("check", "--fix", "--unsafe-fixes");
    assertTrue(first.code() <= ExitCode.FINDINGS, first.err());
    Map<String, String> after = texts(cli);
    assertEquals(diff.out().isEmpty(), before.equals(after), "--diff shows what --fix does");
    Cli.Result second = cli.run("check", "--fix", "--unsafe-fixes");
    assertEquals(first, second);
    assertEquals(after, texts(cli));
  }

  private static String example(String id) throws IOException {
    String page = Files.readString(PAGES.resolve(id + ".md"));
    int start = page.indexOf("```\n", page.indexOf("## Example")) + 4;
    return page.substring(start, page.indexOf("```\n", start));
  }

  private static Map<String, String> texts(Cli cli) {
    Map<String, String> texts = new LinkedHashMap<>();
    cli.files().forEach(file -> texts.put(file, cli.text(file)));
    return texts;
  }
}
