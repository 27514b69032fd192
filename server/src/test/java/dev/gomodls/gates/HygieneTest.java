package dev.gomodls.gates;

import static dev.gomodls.gates.Repository.assertNone;
import static dev.gomodls.gates.Repository.filesEndingIn;
import static dev.gomodls.gates.Repository.name;
import static dev.gomodls.gates.Repository.read;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Tidiness of every file, so that no review has to speak of it. */
final class HygieneTest {
  private static final int MOST_LINES = 500;

  private static final Pattern NOTE_TO_SELF =
      Pattern.compile("\\b(?:TO" + "DO|FIX" + "ME|XX" + "X)\\b|@Dis" + "abled\\b");

  private static final Pattern MACHINE_PATH =
      Pattern.compile("(?<![\\w.])/(?:root|work|tmp|home)/[\\w.]|\\bC:\\\\+Users\\b");

  private static final Pattern REGISTRY =
      Pattern.compile(
          "(?:proxy|sum|index)\\.golang\\.org|vuln\\.go\\.dev|goproxy\\.(?:io|cn)"
              + "|repo1?\\.maven\\.(?:apache\\.)?org|registry\\.(?:npmjs|yarnpkg)\\.\\w+"
              + "|pypi\\.org|files\\.pythonhosted\\.org");

  @Test
  void theWalkFindsTheRepository() {
    assertTrue(text().map(Repository::name).anyMatch("pom.xml"::equals));
    assertTrue(filesEndingIn(".java").count() > 10);
  }

  @Test
  void noFileIsLong() {
    assertNone(
        "longer than " + MOST_LINES + " lines; split by what changes together",
        source().filter(file -> read(file).lines().count() > MOST_LINES).map(Repository::name));
  }

  @Test
  void noNotesToSelf() {
    assertNone("finish it, or leave it out", lines(source(), NOTE_TO_SELF));
  }

  @Test
  void noPathsOfOneMachine() {
    assertNone("a path that exists on one machine only", lines(text(), MACHINE_PATH));
  }

  @Test
  void noRegistryHosts() {
    assertNone(
        "hosts are composed in goenv from the Go project's domains", lines(text(), REGISTRY));
  }

  @Test
  void noTrailingBlanks() {
    assertNone("blanks at the end of a line", lines(source(), Pattern.compile("[ \\t\\r]$")));
  }

  @Test
  void everyFileEndsWithOneNewline() {
    assertNone(
        "should end with one newline",
        source()
            .filter(file -> !read(file).endsWith("\n") || read(file).endsWith("\n\n"))
            .map(Repository::name));
  }

  @Test
  void everyPackageIsIntroduced() {
    assertNone(
        "package-info.java with a paragraph and @NullMarked is missing in",
        filesEndingIn(".java")
            .map(file -> Objects.requireNonNull(file.getParent()))
            .distinct()
            .filter(folder -> name(folder).contains("/java/dev/"))
            .filter(folder -> !isIntroduced(folder))
            .map(Repository::name));
  }

  /** Tests share the introduction of the package that they test. */
  private static boolean isIntroduced(Path folder) {
    return Stream.of(name(folder), name(folder).replace("/src/test/", "/src/main/"))
        .map(it -> Repository.ROOT.resolve(it).resolve("package-info.java"))
        .filter(Files::exists)
        .map(Repository::read)
        .anyMatch(text -> text.contains("<p>") && text.contains("\n@NullMarked\n"));
  }

  /** What people write: no fixtures, which have to be as odd as the world is, and no lock files. */
  private static Stream<Path> source() {
    return text()
        .filter(file -> !name(file).matches("(?:examples|.*/src/test/resources)/.*"))
        .filter(file -> !file.endsWith("package-lock.json"));
  }

  private static Stream<Path> text() {
    return Repository.files().stream().filter(file -> read(file).indexOf('\0') < 0);
  }

  private static Stream<String> lines(Stream<Path> files, Pattern banned) {
    Predicate<String> isOffender = banned.asPredicate();
    return files.flatMap(
        file -> {
          String[] lines = read(file).split("\n", -1);
          return IntStream.range(0, lines.length)
              .filter(i -> isOffender.test(lines[i]))
              .mapToObj(i -> name(file) + ":" + (i + 1) + ": " + lines[i].strip());
        });
  }
}
