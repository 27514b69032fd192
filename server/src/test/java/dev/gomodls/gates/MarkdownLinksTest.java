package dev.gomodls.gates;

import static java.util.stream.Collectors.toSet;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links between the documents lead somewhere. */
final class MarkdownLinksTest {
  private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```|`[^`\n]*`");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]*)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

  @Test
  void relativeLinksResolve() {
    Repository.assertNone(
        "nothing is there",
        Repository.filesEndingIn(".md")
            .flatMap(
                page ->
                    LINK.matcher(prose(page))
                        .results()
                        .map(MatchResult::group)
                        .map(link -> link.substring(2, link.length() - 1))
                        .filter(link -> !link.matches("[a-z]+:.*"))
                        .filter(link -> !resolves(page, link))
                        .map(link -> Repository.name(page) + ": " + link)));
  }

  private static boolean resolves(Path page, String link) {
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
    return Files.exists(target)
        && (parts.length == 1 || anchors(target).anyMatch(parts[1]::equals));
  }

  /** Headings as GitHub turns them into anchors. */
  private static Stream<String> anchors(Path page) {
    return HEADING
        .matcher(Repository.read(page))
        .results()
        .map(heading -> heading.group(1).toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\w\\- ]", "").replace(' ', '-'))
        .collect(toSet())
        .stream();
  }

  private static String prose(Path page) {
    return CODE.matcher(Repository.read(page)).replaceAll("");
  }
}
