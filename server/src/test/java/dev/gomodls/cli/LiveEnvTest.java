package dev.gomodls.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.testing.RealGo;
import dev.gomodls.workspace.Disk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
      RealGo.Answer real =
          RealGo.ask(goRoot, question.args(), question.directory(), question.environment());
      // Go itself falls over an empty word in GOFLAGS.
      if (!ours.equals(new GoAnswer(real.code(), real.out(), real.err()))
          && !real.err().startsWith("panic: ")) {
        differences.add(question + "\nreal " + real + "\nours " + ours);
      }
    }
    assertEquals("", String.join("\n\n", differences), () -> "-Dgomodls.live.seed=" + SEED);
  }
}
