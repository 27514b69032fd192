package dev.gomodls.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class WildcardTest {
  @ParameterizedTest
  @CsvSource({
    "foo, foo, true",
    "foo, foobar, false",
    "*.mod, go.mod, true",
    "*.mod, a/go.mod, false",
    "*, anything, true",
    "a*c*e, abcde, true",
    "a*c*e, abcd, false",
    "?o.mod, go.mod, true",
    "?, /, false",
    "[a-c]x, bx, true",
    "[!a-c]x, bx, false",
    "[^a-c]x, dx, true",
    "[]]x, ]x, true",
    "[ab, a, false",
    "\\*, *, true",
    "\\*, a, false",
    "**/foo, foo, true",
    "**/foo, a/b/foo, true",
    "**/foo, a/bfoo, false",
    "a/**, a/b/c, true",
    "a/**, a, false",
    "a/**/b, a/b, true",
    "a/**/b, a/x/y/b, true",
    "a/**/b, a/x/y/c, false",
    "a/**/b/*.go, a/b/x/b/c.go, true",
    "a**b, axxb, true",
    "a**b, a/b, false",
  })
  void matchesAsGitDoes(String glob, String subject, boolean expected) {
    assertEquals(expected, Wildcard.matches(glob, subject));
  }

  @ParameterizedTest
  @CsvSource({"*a*a*a*a*a*a*a*a*a*a*a*a*b", "**/a/**/a/**/a/**/a/**/a/**/a/**/b"})
  void manyStarsEndSoon(String glob) {
    assertEquals(false, Wildcard.matches(glob, "a/".repeat(2000) + "a".repeat(2000)));
  }
}
