package dev.gomodls.rules;

import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import dev.gomodls.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;

/** Characters that editors show as nothing, as a blank, or that reorder the text around them. */
final class Invisible {
  private Invisible() {}

  /**
   * Whether a character is shown as nothing: those of zero width, and those that set the direction
   * of writing.
   */
  static boolean isInvisible(int rune) {
    return switch (rune) {
      case 0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x180E, 0x3164, 0xFEFF, 0xFFA0 -> true;
      default ->
          (0x200B <= rune && rune <= 0x200F)
              || (0x202A <= rune && rune <= 0x202E)
              || (0x2060 <= rune && rune <= 0x206F)
              || (0xE0000 <= rune && rune <= 0xE007F);
    };
  }

  /** Whether a character is shown as a blank and is none for Go. */
  static boolean isOddBlank(int rune) {
    return Character.getType(rune) == Character.SPACE_SEPARATOR && rune != ' ';
  }

  /** The spans, each of one character, of what a predicate accepts in a span. */
  static List<Span> find(SourceText text, Span span, IntPredicate wanted) {
    List<Span> found = new ArrayList<>();
    for (int i = span.start(); i < span.end(); ) {
      int width = 1;
      if (text.at(i) >= 0x80) {
        width = text.widthAt(i);
        if (wanted.test(text.runeAt(i))) {
          found.add(new Span(i, i + width));
        }
      }
      i += width;
    }
    return found;
  }

  /**
   * The invisible characters in a span that have no business there: those that join letters or
   * pictures of scripts that need them are left out.
   */
  static List<Span> findSuspicious(SourceText text, Span span) {
    List<Span> found = find(text, span, Invisible::isInvisible);
    found.removeIf(one -> isJoiner(text.runeAt(one.start())) && joins(text, span, one));
    return found;
  }

  private static boolean isJoiner(int rune) {
    return rune == 0x200C || rune == 0x200D;
  }

  private static boolean joins(SourceText text, Span span, Span joiner) {
    return joiner.start() > span.start()
        && joiner.end() < span.end()
        && text.at(joiner.start() - 1) >= 0x80
        && text.at(joiner.end()) >= 0x80;
  }

  /** The edits that take out invisible characters and put plain blanks in the place of odd ones. */
  static List<TextEdit> mend(SourceText text, List<Span> characters) {
    return characters.stream()
        .map(span -> new TextEdit(span, isOddBlank(text.runeAt(span.start())) ? " " : ""))
        .toList();
  }

  /** What is done to characters, such as {@code Remove the invisible characters}. */
  static String title(SourceText text, List<Span> characters) {
    boolean blank = isOddBlank(text.runeAt(characters.getFirst().start()));
    String what = characters.size() == 1 ? " character" : " characters";
    return blank ? "Put a plain blank for it" : "Remove the invisible" + what;
  }

  /** A character for people to read, such as {@code U+200B ZERO WIDTH SPACE}. */
  static String name(int rune) {
    String name = Character.getName(rune);
    String number = "U+" + String.format(Locale.ROOT, "%04X", rune);
    return name == null ? number : number + " " + name;
  }
}
