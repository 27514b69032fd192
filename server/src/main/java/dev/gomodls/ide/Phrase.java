package dev.gomodls.ide;

import dev.gomodls.text.GoQuote;
import dev.gomodls.text.GoUnicode;
import dev.gomodls.text.ShortMessage;
import dev.gomodls.text.Utf8;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of ours in which words of files stand.
 *
 * <p>The two are kept apart because the second are hostile now and then: they are shown as code, in
 * which no Markdown, no link and no HTML has a meaning to anybody, and what is not printable in
 * them is written as Go's escapes.
 */
public record Phrase(List<Piece> pieces) {
  private static final int MOST_RUNES = 300;
  private static final String ARGUMENT = "{}";

  public Phrase {
    pieces = List.copyOf(pieces);
  }

  /** A part of a phrase. */
  public sealed interface Piece {
    String text();
  }

  /** Words of ours, none of which means anything in Markdown. */
  public record Words(String text) implements Piece {}

  /** What stands in files or commands; printable characters on one line, at least one. */
  public record Code(String text) implements Piece {}

  /**
   * A phrase of words that are known when this program is compiled.
   *
   * @param template words, with code between backquotes, and {@code {}} where an argument belongs
   */
  static Phrase of(String template, Phrase... arguments) {
    List<Piece> pieces = new ArrayList<>();
    int argument = 0;
    int start = 0;
    while (start < template.length()) {
      if (template.charAt(start) == '`') {
        int end = template.indexOf('`', start + 1);
        pieces.add(new Code(template.substring(start + 1, end)));
        start = end + 1;
      } else if (template.startsWith(ARGUMENT, start)) {
        pieces.addAll(arguments[argument++].pieces);
        start += ARGUMENT.length();
      } else {
        int end = start;
        while (end < template.length() && "`{".indexOf(template.charAt(end)) < 0) {
          end++;
        }
        pieces.add(new Words(template.substring(start, end)));
        start = end;
      }
    }
    return new Phrase(pieces);
  }

  /** A word of a file; very long ones are cut. */
  static Phrase code(String word) {
    return new Phrase(List.of(new Code(shown(word))));
  }

  /** A text that strangers wrote, as Go shows it. */
  static Phrase message(String message) {
    String line = ShortMessage.of(message, "");
    StringBuilder plain = new StringBuilder(line.length());
    line.codePoints().forEach(c -> plain.appendCodePoint(GoUnicode.isSpace(c) ? ' ' : c));
    return new Phrase(List.of(new Code(printable(plain.toString()))));
  }

  /** The phrases one after the other. */
  static Phrase join(List<Phrase> phrases, String separator) {
    List<Piece> pieces = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (!pieces.isEmpty()) {
        pieces.add(new Words(separator));
      }
      pieces.addAll(phrase.pieces);
    }
    return new Phrase(pieces);
  }

  /** A word of a file for people to read: printable characters on one line, at least one. */
  static String shown(String word) {
    boolean fits = word.length() <= MOST_RUNES;
    return printable(
        fits ? word : word.substring(0, word.offsetByCodePoints(0, MOST_RUNES / 2)) + "\u2026");
  }

  private static String printable(String word) {
    boolean clean =
        !word.isBlank()
            && word.codePoints().allMatch(c -> GoUnicode.isPrint(c) && !Utf8.isInvalidByte(c));
    return clean ? word : GoQuote.quote(word);
  }

  /** The phrase in Markdown. */
  public String markdown() {
    StringBuilder out = new StringBuilder();
    for (Piece piece : pieces) {
      switch (piece) {
        case Words(String text) -> out.append(text);
        case Code(String text) -> appendSpan(out, text);
      }
    }
    return out.toString();
  }

  /** The phrase for clients that know no Markdown. */
  public String plain() {
    StringBuilder out = new StringBuilder();
    pieces.forEach(piece -> out.append(piece.text()));
    return out.toString();
  }

  /** A code span ends at as many backquotes as it starts with. */
  private static void appendSpan(StringBuilder out, String text) {
    int longest = 0;
    for (int i = 0, run = 0; i < text.length(); i++) {
      run = text.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "`".repeat(longest + 1);
    boolean pad = isPadded(text.charAt(0)) || isPadded(text.charAt(text.length() - 1));
    String blank = pad ? " " : "";
    out.append(fence).append(blank).append(text).append(blank).append(fence);
  }

  private static boolean isPadded(char c) {
    return c == '`' || c == ' ';
  }
}
