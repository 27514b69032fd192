package dev.gomodls.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.testing.Fixture;
import dev.gomodls.testing.RealGo;
import dev.gomodls.text.Utf8;
import dev.gomodls.workspace.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares {@code go env} with that of the real Go, over generated environments. */
final class LiveEnvTest {
  private static final int CASES = Integer.getInteger("gomodls.live.cases", 240);

  private static final long SEED = Long.getLong("gomodls.live.seed", System.nanoTime());

  @TempDir Path temp;

  @Test
  void realGoGivesTheSameAnswers() throws IOException {
    Path goRoot = RealGo.goRoot(temp);
    Path top = Files.createDirectories(temp.toRealPath().resolve("top"));
    EnvWorld world = EnvWorld.layOut(top, goRoot);
    Random random = new Random(SEED);
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < CASES; i++) {
      EnvWorld.Question question = world.question(random, i);
      GoAnswer ours =
          GoAnswer.of(question.args(), question.directory(), question.environment(), new Disk());
      GoAnswer real = real(goRoot, question);
      // Go itself falls over an empty word in GOFLAGS.
      if (!ours.equals(real) && !real.err().startsWith("panic: ")) {
        differences.add(question + "\nreal " + real + "\nours " + ours);
      }
    }
    assertEquals("", String.join("\n\n", differences), () -> "-Dgomodls.live.seed=" + SEED);
  }

  private static GoAnswer real(Path goRoot, EnvWorld.Question question) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(goRoot.resolve("bin/go").toString());
    command.addAll(question.args());
    Path out = Files.createTempFile("out", null);
    Path err = Files.createTempFile("err", null);
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.directory(Path.of(question.directory()).toFile());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    Map<String, String> environment = builder.environment();
    environment.clear();
    environment.putAll(new TreeMap<>(question.environment()));
    int code;
    try {
      code = builder.start().waitFor();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    String stderr = withoutDownloads(Utf8.decode(Files.readAllBytes(err)));
    GoAnswer answer = new GoAnswer(code, Utf8.decode(Files.readAllBytes(out)), stderr);
    Files.delete(out);
    Files.delete(err);
    return answer;
  }

  private static String withoutDownloads(String text) {
    StringBuilder out = new StringBuilder();
    Fixture.lines(text).stream()
        .filter(line -> !line.startsWith("go: downloading "))
        .forEach(out::append);
    return out.toString();
  }
}
