package dev.gomodls.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class UnifiedDiffTest {
  @TempDir Path directory;

  @Test
  void changesThatLieNearShareASection() {
    check(
        "a\nb\nc\nd\ne\nf\ng\nh\ni\nj\n",
        "a\nB\nc\nd\ne\nf\ng\nh\nI\nj\n",
        """
        @@ -1,10 +1,10 @@
         a
        -b
        +B
         c
         d
         e
         f
         g
         h
        -i
        +I
         j
        """);
  }

  @Test
  void missingLineEndIsSaid() {
    check(
        "a\nb",
        "a\nb\n",
        """
        @@ -1,2 +1,2 @@
         a
        -b
        \\ No newline at end of file
        +b
        """);
  }

  @Test
  void emptyFileIsTheRangeInFrontOfTheFirstLine() {
    check("", "a\n", "@@ -0,0 +1 @@\n+a\n");
    check("a\n", "", "@@ -1 +0,0 @@\n-a\n");
    assertEquals("", diff("a\n", "a\n"));
  }

  @Test
  void patchMakesTheNewTextOfTheOld() throws IOException, InterruptedException {
    long seed = 5;
    Random random = new Random(seed);
    for (int round = 0; round < 40; round++) {
      String before = lines(random, 30);
      String after = lines(random, 30);
      if (before.equals(after)) {
        continue;
      }
      Path file = directory.resolve("f");
      Path patch = directory.resolve("patch");
      Files.writeString(file, before);
      Files.writeString(patch, diff(before, after));
      int code =
          new ProcessBuilder("git", "apply", "--unidiff-zero", "patch")
              .directory(directory.toFile())
              .inheritIO()
              .start()
              .waitFor();
      assertEquals(0, code, "seed " + seed);
      assertEquals(after, Files.readString(file), "seed " + seed);
    }
  }

  private static String lines(Random random, int most) {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(most) + 1; i > 0; i--) {
      out.append("line ").append(random.nextInt(8)).append('\n');
    }
    if (random.nextInt(4) == 0) {
      out.setLength(out.length() - 1);
    }
    return out.toString();
  }

  private static void check(String before, String after, String sections) {
    assertEquals("--- a/f\n+++ b/f\n" + sections, diff(before, after));
  }

  private static String diff(String before, String after) {
    return UnifiedDiff.of("f", SourceText.of(before), SourceText.of(after));
  }
}
