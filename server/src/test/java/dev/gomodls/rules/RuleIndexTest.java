package dev.gomodls.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Holds docs/rules.md to the rules. */
final class RuleIndexTest {
  private static final Path DOCS = Path.of(System.getProperty("gomodls.root"), "docs");
  private static final String MEND =
      "docs/rules.md is not current: mvn -q -pl server test -Dtest=RuleIndexTest"
          + " -Dgomodls.docs=write";

  @Test
  void indexListsEveryRule() throws IOException {
    StringBuilder index = new StringBuilder();
    index.append(
        "# Rules\n\n"
            + "The severity is the usual one: where the page says so, a finding has another. ");
    index.append(
        "Safe fixes are what\n`gomodls check --fix` applies, unsafe ones need `--unsafe-fixes` ");
    index.append(
        "or a person who chooses.\n\n| rule | severity | fix | reports |\n|---|---|---|---|\n");
    for (Rule rule : Rules.ALL) {
      index.append(row(rule.info()));
    }
    Path file = DOCS.resolve("rules.md");
    if (System.getProperty("gomodls.docs", "").equals("write")) {
      Files.writeString(file, index);
    }
    assertEquals(index.toString(), Files.readString(file), MEND);
  }

  private static String row(RuleInfo info) throws IOException {
    RulePage page = RulePage.parse(Files.readString(DOCS.resolve("rules/" + info.id() + ".md")));
    String fix = page.line(5).substring(page.line(5).indexOf("fix: ") + 5);
    String link = "[" + info.id() + "](rules/" + info.id() + ".md)";
    return "| "
        + link
        + " | "
        + info.severity().word()
        + " | "
        + fix
        + " | "
        + info.summary()
        + " |\n";
  }
}
