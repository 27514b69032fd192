package dev.gomodls.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.testing.RealGo;
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
import org.junit.jupiter.params.provider.ValueSource;

final class GoQuoteTest {
  private static final String INVALID = Utf8.decode(new byte[] {(byte) 0xFF});

  /** Per line of base64: Quote, {@code %#q}, Unquote or "!", {@code %#q} of the first rune. */
  private static final String QUOTE_EVERYTHING =
      """
      package main

      import (
      	"bufio"
      	"encoding/base64"
      	"fmt"
      	"os"
      	"strconv"
      	"unicode/utf8"
      )

      func main() {
      	file, _ := os.Open(os.Args[1])
      	out := bufio.NewWriter(os.Stdout)
      	defer out.Flush()
      	print := func(text string) {
      		fmt.Fprintln(out, base64.StdEncoding.EncodeToString([]byte(text)))
      	}
      	lines := bufio.NewScanner(file)
      	for lines.Scan() {
      		data, _ := base64.StdEncoding.DecodeString(lines.Text())
      		text := string(data)
      		print(strconv.Quote(text))
      		print(fmt.Sprintf("%#q", text))
      		value, err := strconv.Unquote(text)
      		if err != nil {
      			value = "!"
      		}
      		print(value)
      		first, _ := utf8.DecodeRuneInString(text)
      		print(fmt.Sprintf("%#q", first))
      	}
      }
      """;

  @Test
  void whatCannotBeShownIsEscaped() {
    assertEquals("\"rsc.io/quote\"", GoQuote.quote("rsc.io/quote"));
    assertEquals(
        "\"\\a\\b\\f\\n\\r\\t\\v\\\\\\\"'\"", GoQuote.quote("\u0007\b\f\n\r\t\u000B\\\"'"));
    assertEquals(
        "\"\\x00\\x7f\\u00a0\\ufeff\\U000e0001\"",
        GoQuote.quote("\0\u007F\u00A0\uFEFF\uDB40\uDC01"));
    assertEquals("\"\\xffé😀\"", GoQuote.quote(INVALID + "é😀"));
  }

  @Test
  void backquotesAreUsedWhereTheyCanBe() {
    assertEquals("`a\t\"b\"`", GoQuote.backquote("a\t\"b\""));
    assertEquals("\"a`b\"", GoQuote.backquote("a`b"));
    assertEquals("\"a\\nb\"", GoQuote.backquote("a\nb"));
    assertEquals("\"\\xff\"", GoQuote.backquote(INVALID));
    assertEquals("\"\\ufeff\"", GoQuote.backquote("\uFEFF"));
  }

  @Test
  void runesAreQuotedSingly() {
    assertEquals("' '", GoQuote.quoteRune(' '));
    assertEquals("'\\''", GoQuote.quoteRune('\''));
    assertEquals("'\"'", GoQuote.quoteRune('"'));
    assertEquals("'\\u00a0'", GoQuote.quoteRune(0xA0));
    assertEquals("'�'", GoQuote.quoteRune(INVALID.charAt(0)));
    assertEquals("'�'", GoQuote.quoteRune(-1));
  }

  @Test
  void literalsGiveTheirValue() {
    assertEquals(Optional.of(""), GoQuote.unquote("\"\""));
    assertEquals(Optional.of(""), GoQuote.unquote("''"));
    assertEquals(Optional.of("\"'\\"), GoQuote.unquote("\"\\\"'\\\\\""));
    assertEquals(Optional.of("é"), GoQuote.unquote("\"\\xc3\\251\""));
    assertEquals(Optional.of("é😀"), GoQuote.unquote("\"\\u00e9\\U0001F600\""));
    assertEquals(Optional.of(INVALID), GoQuote.unquote("'\\xFF'"));
    assertEquals(Optional.of("\uFFFD"), GoQuote.unquote('"' + INVALID + '"'));
    assertEquals(Optional.of(INVALID + "\n\\"), GoQuote.unquote('`' + INVALID + "\r\n\\`"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"",
        "a",
        "abc",
        "\"a",
        "\"a\"b",
        "'ab'",
        "\"\n\"",
        "'\n'",
        "\"\\'\"",
        "'\\\"'",
        "\"\\400\"",
        "\"\\08\"",
        "\"\\x1\"",
        "\"\\x-1\"",
        "\"\\ud800\"",
        "\"\\U00110000\"",
        "\"\\UFFFFFFFF\"",
        "\"\\z\"",
        "\"\\\"",
        "`",
        "`a",
        "`a`b",
        "`a``",
        "\"\\u00é\"",
        "\"\\x٣٣\"",
      })
  void whatIsNoLiteralIsRefused(String literal) {
    assertEquals(Optional.empty(), GoQuote.unquote(literal));
  }

  @Test
  void goAgreesOnRandomStrings(@TempDir Path dir) throws IOException {
    List<byte[]> inputs = randomInputs();
    List<String> lines = inputs.stream().map(Base64.getEncoder()::encodeToString).toList();
    Path file = Files.write(dir.resolve("in.txt"), lines);
    String answers =
        new String(
            RealGo.runProgram(dir, QUOTE_EVERYTHING, file.toString()), StandardCharsets.US_ASCII);
    List<String> expected =
        answers.lines().map(line -> Utf8.decode(Base64.getDecoder().decode(line))).toList();
    List<String> ours = new ArrayList<>();
    for (byte[] input : inputs) {
      String text = Utf8.decode(input);
      ours.add(GoQuote.quote(text));
      ours.add(GoQuote.backquote(text));
      ours.add(GoQuote.unquote(text).orElse("!"));
      ours.add(GoQuote.quoteRune(text.isEmpty() ? Utf8.REPLACEMENT : text.codePointAt(0)));
    }
    assertEquals(expected, ours);
  }

  private static List<byte[]> randomInputs() {
    String[] atoms = {
      "\\", "\\x", "\\u", "\\U", "\\n", "\\7", "0", "41", "00", "1F600", "d800", "a", "é", "😀",
      "\n", "\r", "\t", "\"", "'", "`", "\u00A0", INVALID, "\u2028", "\\'", "\\\"", "\\`", "\\e",
      "\\101",
    };
    String[] quotes = {"\"", "'", "`", ""};
    Random random = new Random(3);
    List<byte[]> inputs = new ArrayList<>();
    for (int round = 0; round < 20_000; round++) {
      String quote = quotes[random.nextInt(quotes.length)];
      StringBuilder text = new StringBuilder(quote);
      for (int atom = random.nextInt(5); atom > 0; atom--) {
        text.append(atoms[random.nextInt(atoms.length)]);
      }
      inputs.add(Utf8.encode(text.append(quote).toString()));
    }
    return inputs;
  }
}
