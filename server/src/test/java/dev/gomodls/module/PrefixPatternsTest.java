package dev.gomodls.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.testing.RealGo;
import dev.gomodls.text.Utf8;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PrefixPatternsTest {
  private static final String MATCH_EVERYTHING =
      """
      package main

      import (
      	"bufio"
      	"encoding/base64"
      	"fmt"
      	"os"
      	"path"
      )

      func main() {
      	file, _ := os.Open(os.Args[1])
      	lines := bufio.NewScanner(file)
      	next := func() string {
      		lines.Scan()
      		text, _ := base64.StdEncoding.DecodeString(lines.Text())
      		return string(text)
      	}
      	for lines.Scan() {
      		pattern := next()
      		fmt.Println(path.Match(pattern, next()))
      	}
      }
      """;

  @ParameterizedTest
  @CsvSource({
    "'*.corp.example.com,rsc.io/private', git.corp.example.com/x, true",
    "'*.corp.example.com,rsc.io/private', rsc.io/private/y/z, true",
    "'*.corp.example.com,rsc.io/private', rsc.io/privateer, false",
    "'*.corp.example.com,rsc.io/private', rsc.io, false",
    "'rsc.io/*/', rsc.io/a/b, true",
    "'rsc.io/a//', rsc.io/a, false",
    "',,rsc.io', rsc.io/x, true",
    "' rsc.io', rsc.io/x, false",
    "'[,rsc.io', rsc.io/x, true",
    "'', rsc.io, false",
    "'*', '', true",
    "none, rsc.io, false",
  })
  void aPatternCoversWhatIsBelowIt(String globs, String path, boolean covered) {
    assertEquals(covered, PrefixPatterns.parse(globs).matches(path));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "[]", "[a", "[a-", "[a-]", "[-a]", "[^]", "a\\", "[\\", "[\uDCFF]"})
  void malformedPatternsMatchNothing(String pattern) {
    assertEquals(Optional.empty(), GlobPattern.compile(pattern));
  }

  @Test
  void patternsLookAtBytesExceptForQuestionMarksAndClasses() {
    assertTrue(matches("?", "é"));
    assertTrue(matches("[é-ü]*", "ñx"));
    assertTrue(matches("*\uDCA9", "é"));
    assertTrue(matches("[\uFFFD]", "\uDCFF"));
    assertTrue(matches("[^a]", "/"));
    assertFalse(matches("?", "/"));
    assertFalse(matches("a*b", "a/b"));
  }

  private static boolean matches(String pattern, String name) {
    return GlobPattern.compile(pattern).orElseThrow().matches(name);
  }

  @Test
  void goAgreesOnRandomPatterns(@TempDir Path dir) throws IOException {
    String[] atoms = {
      "*", "?", "[", "]", "^", "-", "\\", "a", "b", "/", "é", "\uDCC3", "\uDCA9", "[a-b]", "[^a]",
      ",",
    };
    Random random = new Random(11);
    List<String> questions = new ArrayList<>();
    List<String> ours = new ArrayList<>();
    for (int round = 0; round < 30_000; round++) {
      String pattern = someOf(atoms, random);
      String name = someOf(atoms, random);
      questions.add("");
      questions.add(base64(pattern));
      questions.add(base64(name));
      ours.add(
          GlobPattern.compile(pattern)
              .map(glob -> glob.matches(name) + " <nil>")
              .orElse("false syntax error in pattern"));
    }
    Path file = Files.write(dir.resolve("in.txt"), questions);
    String answers =
        new String(
            RealGo.runProgram(dir, MATCH_EVERYTHING, file.toString()), StandardCharsets.UTF_8);
    assertEquals(answers.lines().toList(), ours);
  }

  private static String someOf(String[] atoms, Random random) {
    StringBuilder text = new StringBuilder();
    for (int count = random.nextInt(7); count > 0; count--) {
      text.append(atoms[random.nextInt(atoms.length)]);
    }
    return text.toString();
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(Utf8.encode(text));
  }
}
