package dev.gomodls.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.testing.RealGo;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GoUnicodeTest {
  private static final String CLASSES_OF_ALL_RUNES =
      """
      package main

      import (
      	"os"
      	"unicode"
      )

      func main() {
      	classes := make([]byte, unicode.MaxRune+1)
      	for r := range classes {
      		classes[r] = '0'
      		if unicode.IsPrint(rune(r)) {
      			classes[r] |= 1
      		}
      		if unicode.IsSpace(rune(r)) {
      			classes[r] |= 2
      		}
      		if unicode.IsLetter(rune(r)) {
      			classes[r] |= 4
      		}
      	}
      	os.Stdout.Write(classes)
      }
      """;

  private static final String RUNES_OF_EQUAL_CASE =
      """
      package main

      import (
      	"bufio"
      	"os"
      	"unicode"
      )

      func main() {
      	out := bufio.NewWriter(os.Stdout)
      	defer out.Flush()
      	for r := rune(0); r <= unicode.MaxRune; r++ {
      		orbit := string(r)
      		smallest := true
      		for next := unicode.SimpleFold(r); next != r; next = unicode.SimpleFold(next) {
      			orbit += " " + string(next)
      			smallest = smallest && r < next
      		}
      		if smallest && len(orbit) > len(string(r)) {
      			out.WriteString(orbit)
      			out.WriteByte(10)
      		}
      	}
      }
      """;

  @Test
  void everyRuneHasGosClasses(@TempDir Path dir) {
    byte[] classes = RealGo.runProgram(dir, CLASSES_OF_ALL_RUNES);
    assertEquals(Character.MAX_CODE_POINT + 1, classes.length);
    for (int rune = 0; rune < classes.length; rune++) {
      if (!Utf8.isInvalidByte(rune)) {
        assertEquals(classes[rune], classesOf(rune), Integer.toHexString(rune));
      }
    }
  }

  @Test
  void caseIsIgnoredAsInGo(@TempDir Path dir) {
    String orbits = new String(RealGo.runProgram(dir, RUNES_OF_EQUAL_CASE), UTF_8);
    assertTrue(orbits.contains("K k K"));
    for (String orbit : orbits.lines().toList()) {
      for (String rune : orbit.split(" ", -1)) {
        assertTrue(GoUnicode.equalFold(orbit.substring(0, rune.length()), rune), orbit);
      }
    }
    long classes =
        IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .filter(rune -> Character.getType(rune) != Character.SURROGATE)
            .map(GoUnicode::foldKey)
            .distinct()
            .count();
    long members = orbits.lines().mapToLong(orbit -> orbit.split(" ", -1).length - 1).sum();
    assertEquals(Character.MAX_CODE_POINT + 1 - 2048 - members, classes);
  }

  @Test
  void lengthMattersToEquality() {
    assertTrue(GoUnicode.equalFold("", ""));
    assertTrue(GoUnicode.equalFold("GO\uDCFF", "go\uFFFD"));
    assertFalse(GoUnicode.equalFold("go", "got"));
    assertFalse(GoUnicode.equalFold("go", "g0"));
  }

  private static byte classesOf(int rune) {
    int print = GoUnicode.isPrint(rune) ? 1 : 0;
    int space = GoUnicode.isSpace(rune) ? 2 : 0;
    int letter = GoUnicode.isLetter(rune) ? 4 : 0;
    return (byte) ('0' | print | space | letter);
  }

  @Test
  void anInvalidByteIsJudgedAsTheReplacementCharacter() {
    int rune = Utf8.decode(new byte[] {(byte) 0x80}).codePointAt(0);
    assertTrue(GoUnicode.isPrint(rune));
    assertFalse(GoUnicode.isSpace(rune));
    assertFalse(GoUnicode.isLetter(rune));
  }

  @Test
  void runesThatCameWithUnicode17AreKnown() {
    assertTrue(GoUnicode.isLetter(0x10940));
    assertTrue(GoUnicode.isPrint(0x10959));
    assertTrue(GoUnicode.isPrint(0x20C1));
    assertFalse(GoUnicode.isLetter(0x20C1));
    assertFalse(GoUnicode.isPrint(0x20C2));
    assertFalse(GoUnicode.isLetter(0x1095A));
  }
}
