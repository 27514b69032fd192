package dev.gomodls.filepath;

import static dev.gomodls.filepath.PathStyle.UNIX;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.testing.RealGo;
import dev.gomodls.text.GoResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UnixPathTest {
  private static final String ANSWER_EVERYTHING =
      """
      package main

      import (
      	"bufio"
      	"fmt"
      	"os"
      	"path/filepath"
      	"strings"
      )

      func main() {
      	file, _ := os.Open(os.Args[1])
      	lines := bufio.NewScanner(file)
      	for lines.Scan() {
      		p := strings.Split(lines.Text(), ",")
      		a, b := p[0], p[1]
      		rel, err := filepath.Rel(a, b)
      		if err != nil {
      			rel = err.Error()
      		}
      		fmt.Println(strings.Join([]string{filepath.Clean(a), fmt.Sprint(filepath.IsAbs(a)),
      			filepath.Dir(a), filepath.Base(a), filepath.VolumeName(a), filepath.ToSlash(a),
      			filepath.FromSlash(a), filepath.Join(p...), rel}, ","))
      	}
      }
      """;

  @ParameterizedTest
  @CsvSource({
    "'', ., ., .",
    "a/b, a/b, a, b",
    "a//b/, a/b, a/b, b",
    "./a/../b, b, ., b",
    "../../a, ../../a, ../.., a",
    "a/../.., .., ., ..",
    "/../a, /a, /, a",
    "/, /, /, /",
    "//a, /a, /, a",
    "a\\b, a\\b, ., a\\b",
    "C:/x, C:/x, C:, x",
  })
  void pathsAreTakenApart(String path, String clean, String dir, String base) {
    assertEquals(clean, UNIX.clean(path));
    assertEquals(dir, UNIX.dir(path));
    assertEquals(base, UNIX.base(path));
    assertEquals("", UNIX.volumeName(path));
    assertEquals(path.startsWith("/"), UNIX.isAbs(path));
  }

  @Test
  void invalidBytesStay() {
    assertEquals("\uDCFF/\uDC80", UNIX.clean("./\uDCFF//\uDC80/"));
  }

  @Test
  void dotDotOfTheBaseLeadsWhoKnowsWhere() {
    assertEquals(GoResult.ok("../b"), UNIX.rel("a", "b"));
    assertEquals(GoResult.err("Rel: can't make b relative to ../a"), UNIX.rel("../a", "b"));
    assertEquals(GoResult.err("Rel: can't make /b relative to a"), UNIX.rel("a", "/b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".", "..", "./x", "../x", ".\\x", "..\\x", "/", "/x", "\\", "\\x", "C:", "c:x", "z:\\x",
      })
  void directoriesOfBothStylesAreRecognized(String path) {
    assertTrue(PathStyle.isDirectoryPath(path));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "x", "...", ".x", "..x", "...\\x", "example.com/m", "1:", "é:", "x/../y"})
  void otherPathsAreModulePaths(String path) {
    assertFalse(PathStyle.isDirectoryPath(path));
  }

  @Test
  void goAgreesOnRandomPaths(@TempDir Path dir) throws IOException {
    String[] atoms = {"/", "/", "..", ".", "a", "b", "\\", "C:", "é"};
    Random random = new Random(2);
    List<String> questions = new ArrayList<>();
    List<String> ours = new ArrayList<>();
    for (int round = 0; round < 30_000; round++) {
      String first = someOf(atoms, random);
      String second = random.nextBoolean() ? first + someOf(atoms, random) : someOf(atoms, random);
      String third = someOf(atoms, random);
      questions.add(String.join(",", first, second, third));
      GoResult<String> rel = UNIX.rel(first, second);
      ours.add(
          String.join(
              ",",
              UNIX.clean(first),
              String.valueOf(UNIX.isAbs(first)),
              UNIX.dir(first),
              UNIX.base(first),
              UNIX.volumeName(first),
              UNIX.toSlash(first),
              UNIX.fromSlash(first),
              UNIX.join(first, second, third),
              rel.toOptional().orElse(String.valueOf(rel.errorText()))));
    }
    Path file = Files.write(dir.resolve("in.txt"), questions);
    String answers =
        new String(
            RealGo.runProgram(dir, ANSWER_EVERYTHING, file.toString()), StandardCharsets.UTF_8);
    assertEquals(answers.lines().toList(), ours);
  }

  private static String someOf(String[] atoms, Random random) {
    StringBuilder text = new StringBuilder();
    for (int count = random.nextInt(8); count > 0; count--) {
      text.append(atoms[random.nextInt(atoms.length)]);
    }
    return text.toString();
  }
}
