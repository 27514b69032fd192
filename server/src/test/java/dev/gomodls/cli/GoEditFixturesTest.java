package dev.gomodls.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.cli.GoEditFixture.Case;
import dev.gomodls.testing.LiveGo;
import dev.gomodls.testing.LiveGo.Answer;
import dev.gomodls.text.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each flag of {@code go mod edit} and {@code go work edit}, in the words of the fixtures. */
final class GoEditFixturesTest {
  private static final Path FIXTURES = Path.of("src/test/resources/dev/gomodls/cli/go-edit");

  private static final List<String> MOD_FLAGS =
      List.of(
          "module",
          "go",
          "toolchain",
          "godebug",
          "dropgodebug",
          "require",
          "droprequire",
          "exclude",
          "dropexclude",
          "replace",
          "dropreplace",
          "retract",
          "dropretract",
          "tool",
          "droptool",
          "ignore",
          "dropignore",
          "fmt",
          "print",
          "json",
          "C",
          "n",
          "x",
          "modcacherw",
          "modfile",
          "overlay");

  private static final List<String> WORK_FLAGS =
      List.of(
          "go",
          "toolchain",
          "godebug",
          "dropgodebug",
          "use",
          "dropuse",
          "replace",
          "dropreplace",
          "fmt",
          "print",
          "json",
          "C");

  @Test
  void everyQuestionIsAnsweredAsRecorded(@TempDir Path temporary) throws IOException {
    for (Path path : fixtures()) {
      GoEditFixture fixture = GoEditFixture.read(path);
      assertEquals(Files.readString(path), fixture.with(answers(fixture)), path.toString());
      Path work = laidOut(fixture, temporary.resolve(path.getFileName()));
      for (Case question : fixture.cases()) {
        assertEquals(
            shown(question.answer()),
            shown(ours(question, work)),
            path + ": " + question.question());
      }
    }
  }

  @Test
  void goAnswersAsRecorded(@TempDir Path temporary) throws IOException {
    boolean record = Boolean.getBoolean("gomodls.record");
    LiveGo go = LiveGo.find();
    for (Path path : fixtures()) {
      GoEditFixture fixture = GoEditFixture.read(path);
      Path work = laidOut(fixture, temporary.resolve(path.getFileName()));
      List<Answer> answers = new ArrayList<>();
      for (Case question : fixture.cases()) {
        answers.add(live(go, question, work));
      }
      if (record) {
        Files.writeString(path, fixture.with(answers));
      } else {
        assertEquals(Files.readString(path), fixture.with(answers), path.toString());
      }
    }
  }

  @Test
  void everyFlagIsAskedFor() throws IOException {
    List<String> missing = new ArrayList<>();
    List<List<String>> asked = new ArrayList<>();
    for (Path path : fixtures()) {
      GoEditFixture.read(path).cases().forEach(it -> asked.add(it.arguments()));
    }
    addMissing(missing, "mod", MOD_FLAGS, asked);
    addMissing(missing, "work", WORK_FLAGS, asked);
    assertEquals(List.of(), missing);
  }

  private static void addMissing(
      List<String> missing, String group, List<String> flags, List<List<String>> asked) {
    for (String flag : flags) {
      boolean found =
          asked.stream()
              .filter(it -> it.contains(group))
              .flatMap(List::stream)
              .anyMatch(it -> it.equals("-" + flag) || it.startsWith("-" + flag + "="));
      if (!found) {
        missing.add("go " + group + " edit -" + flag);
      }
    }
  }

  private static List<Path> fixtures() throws IOException {
    try (Stream<Path> paths = Files.list(FIXTURES)) {
      List<Path> sorted = paths.sorted().toList();
      assertTrue(sorted.size() > 10);
      return sorted;
    }
  }

  private static List<Answer> answers(GoEditFixture fixture) {
    return fixture.cases().stream().map(Case::answer).toList();
  }

  private static Path laidOut(GoEditFixture fixture, Path work) throws IOException {
    fixture.layOut(work);
    return work.toRealPath();
  }

  private static Answer ours(Case question, Path work) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Path directory = work.resolve(question.directory()).normalize();
    int code =
        GoCommand.run(
            arguments(question, work),
            new GoInvocation(
                directory.toString(),
                environment(question, work, directory),
                new PrintStream(out),
                new PrintStream(err)));
    return new Answer(
        code,
        Utf8.decode(out.toByteArray()),
        withPlaceholder(Utf8.decode(err.toByteArray()), work));
  }

  private static Answer live(LiveGo go, Case question, Path work) {
    Path directory = work.resolve(question.directory()).normalize();
    Answer answer =
        go.run(arguments(question, work), directory, environment(question, work, directory));
    return new Answer(answer.exitCode(), answer.out(), withPlaceholder(answer.err(), work));
  }

  private static List<String> arguments(Case question, Path work) {
    return question.arguments().stream().map(it -> it.replace("$WORK", work.toString())).toList();
  }

  private static Map<String, String> environment(Case question, Path work, Path directory) {
    Map<String, String> environment = new HashMap<>();
    environment.put("PWD", directory.toString());
    environment.put("HOME", work.resolve("no-home").toString());
    environment.put("GOPATH", work.resolve("no-gopath").toString());
    environment.put("GOENV", "off");
    environment.put("GOTOOLCHAIN", "local");
    question.variables().forEach((k, v) -> environment.put(k, v.replace("$WORK", work.toString())));
    return environment;
  }

  private static String withPlaceholder(String text, Path work) {
    return text.replace(work.toString(), "$WORK");
  }

  private static String shown(Answer answer) {
    return "exit " + answer.exitCode() + "\n" + answer.out() + "-- stderr\n" + answer.err();
  }
}
