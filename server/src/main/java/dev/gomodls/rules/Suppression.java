package dev.gomodls.rules;

import dev.gomodls.text.Span;
import dev.gomodls.text.Utf8;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A comment that keeps findings quiet: {@code gomodls:ignore RULE[,RULE] [until=YYYY-MM-DD] [--
 * reason]}.
 *
 * @param span the comment from {@code gomodls:ignore} to its end
 * @param rules each rule id with its span
 * @param until the last day on which it counts
 * @param badWord the first word that cannot be read
 */
record Suppression(Span span, List<Name> rules, Optional<LocalDate> until, Optional<Name> badWord) {
  private static final String MARKER = "gomodls:ignore";
  private static final String UNTIL = "until=";

  /** A word of the comment and where it stands. */
  record Name(String text, Span span) {}

  /**
   * Reads the suppression in a comment.
   *
   * @param comment the text of the comment, slashes included
   * @param offset where the comment starts in its file, in bytes
   */
  static Optional<Suppression> in(String comment, int offset) {
    int at = marker(comment);
    if (at < 0) {
      return Optional.empty();
    }
    List<Name> rules = new ArrayList<>();
    Optional<LocalDate> until = Optional.empty();
    Optional<Name> badWord = Optional.empty();
    for (Name word : words(comment, at + MARKER.length(), offset)) {
      if (word.text().equals("--")) {
        break;
      }
      if (rules.isEmpty()) {
        rules.addAll(names(word));
      } else if (word.text().startsWith(UNTIL) && date(word).isPresent()) {
        until = date(word);
      } else if (badWord.isEmpty()) {
        badWord = Optional.of(word);
      }
    }
    int start = offset + byteLength(comment, 0, at);
    Span span = new Span(start, offset + byteLength(comment, 0, comment.length()));
    return Optional.of(new Suppression(span, rules, until, badWord));
  }

  /** The index of the marker, which stands first or behind {@code ;}; -1 where there is none. */
  private static int marker(String comment) {
    int at = comment.indexOf(MARKER);
    if (at < 0) {
      return -1;
    }
    String before = comment.substring(0, at).strip();
    boolean starts = before.equals("//") || before.endsWith(";");
    int end = at + MARKER.length();
    boolean ends = end == comment.length() || Character.isWhitespace(comment.charAt(end));
    return starts && ends ? at : -1;
  }

  private static Optional<LocalDate> date(Name word) {
    try {
      return Optional.of(LocalDate.parse(word.text().substring(UNTIL.length())));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static List<Name> names(Name word) {
    List<Name> names = new ArrayList<>();
    int start = 0;
    while (start <= word.text().length()) {
      int comma = word.text().indexOf(',', start);
      int end = comma < 0 ? word.text().length() : comma;
      if (end > start) {
        String id = word.text().substring(start, end);
        int from = word.span().start() + byteLength(word.text(), 0, start);
        names.add(new Name(id, new Span(from, from + byteLength(id, 0, id.length()))));
      }
      start = end + 1;
    }
    return names;
  }

  private static List<Name> words(String comment, int from, int offset) {
    List<Name> words = new ArrayList<>();
    int i = from;
    while (i < comment.length()) {
      if (Character.isWhitespace(comment.charAt(i))) {
        i++;
        continue;
      }
      int start = i;
      while (i < comment.length() && !Character.isWhitespace(comment.charAt(i))) {
        i++;
      }
      int first = offset + byteLength(comment, 0, start);
      String word = comment.substring(start, i);
      words.add(new Name(word, new Span(first, first + byteLength(word, 0, word.length()))));
    }
    return words;
  }

  private static int byteLength(String text, int start, int end) {
    return Utf8.encode(text.substring(start, end)).length;
  }
}
