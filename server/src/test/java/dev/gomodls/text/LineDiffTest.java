package dev.gomodls.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.text.LineDiff.Hunk;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LineDiffTest {
  /** Each letter is a line; a hunk is shown as what goes and what comes. */
  @ParameterizedTest
  @CsvSource({
    "'', '', ''",
    "abc, abc, ''",
    "'', ab, +ab",
    "ab, '', -ab",
    "abc, axc, -b+x",
    "abc, ac, -b",
    "ac, abc, +b",
    "abcd, dabc, +d -d",
    "aaaa, aa, -aa",
    "axbxc, xaxbx, +x -c",
    "abcdef, abXdeY, -c+X -f+Y",
  })
  void onlyWhatDiffersIsInHunks(String left, String right, String hunks) {
    List<String> shown = new ArrayList<>();
    for (Hunk hunk : LineDiff.hunks(lines(left), lines(right))) {
      String gone = left.substring(hunk.leftStart(), hunk.leftEnd());
      String come = right.substring(hunk.rightStart(), hunk.rightEnd());
      shown.add((gone.isEmpty() ? "" : "-" + gone) + (come.isEmpty() ? "" : "+" + come));
    }
    assertEquals(hunks, String.join(" ", shown));
  }

  @Test
  void hunksLeadFromLeftToRight() {
    Random random = new Random(1);
    for (int i = 0; i < 2000; i++) {
      List<String> left = randomLines(random);
      List<String> right = randomLines(random);
      assertEquals(right, applied(left, right, LineDiff.hunks(left, right)));
    }
  }

  @Test
  void manyDifferentLinesAreOneHunk() {
    List<String> left = IntStream.range(0, 300_000).mapToObj(i -> "left " + i % 1000).toList();
    List<String> right = IntStream.range(0, 300_000).mapToObj(i -> "right " + i % 1000).toList();
    assertEquals(List.of(new Hunk(0, left.size(), 0, right.size())), LineDiff.hunks(left, right));
  }

  @Test
  void reversedLinesKeepOne() {
    List<String> left = IntStream.range(0, 100_000).mapToObj(i -> "line " + i).toList();
    List<Hunk> hunks = LineDiff.hunks(left, left.reversed());
    assertTrue(hunks.size() <= 2);
    assertEquals(left.reversed(), applied(left, left.reversed(), hunks));
  }

  private static List<String> randomLines(Random random) {
    return random
        .ints(random.nextInt(40), 0, 1 + random.nextInt(30))
        .mapToObj(Integer::toString)
        .toList();
  }

  private static List<String> applied(List<String> left, List<String> right, List<Hunk> hunks) {
    List<String> out = new ArrayList<>();
    int done = 0;
    for (Hunk hunk : hunks) {
      out.addAll(left.subList(done, hunk.leftStart()));
      out.addAll(right.subList(hunk.rightStart(), hunk.rightEnd()));
      done = hunk.leftEnd();
    }
    out.addAll(left.subList(done, left.size()));
    return out;
  }

  private static List<String> lines(String letters) {
    return letters.chars().mapToObj(Character::toString).toList();
  }
}
