package dev.gomodls.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.testing.RealGo;
import java.nio.file.Path;
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
