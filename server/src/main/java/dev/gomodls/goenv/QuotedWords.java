package dev.gomodls.goenv;

import dev.gomodls.text.GoResult;
import java.util.ArrayList;
import java.util.List;

/** Words parted by blanks, as in GOFLAGS: {@code quoted.Split}. */
final class QuotedWords {
  private QuotedWords() {}

  /** A word may stand between two equal quotes of either kind; elsewhere they mean themselves. */
  static GoResult<List<String>> split(String text) {
    List<String> words = new ArrayList<>();
    int i = 0;
    while (true) {
      while (i < text.length() && isBlank(text.charAt(i))) {
        i++;
      }
      if (i == text.length()) {
        return GoResult.ok(List.copyOf(words));
      }
      char first = text.charAt(i);
      int end;
      if (first == '"' || first == '\'') {
        end = text.indexOf(first, ++i);
        if (end < 0) {
          return GoResult.err("unterminated " + first + " string");
        }
        words.add(text.substring(i, end++));
      } else {
        end = i;
        while (end < text.length() && !isBlank(text.charAt(end))) {
          end++;
        }
        words.add(text.substring(i, end));
      }
      i = end;
    }
  }

  private static boolean isBlank(char character) {
    return character == ' ' || character == '\t' || character == '\n' || character == '\r';
  }
}
