package dev.gomodls.rules;

import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import dev.gomodls.text.TextEdit;
import java.util.List;

/** Characters that look like one of ASCII and are another. */
final class LookAlikes {
  /** Each letter and the one of ASCII that it looks like. */
  private static final String LETTERS =
      // Cyrillic.
      "\u0430a\u0441c\u0501d\u0435e\u04BBh\u0456i\u0458j\u04CFl\u043Eo\u0440p\u051Bq\u0455s"
          + "\u0475v\u051Dw\u0445x\u0443y\u0410A\u0412B\u0421C\u0415E\u041DH\u0406I\u0408J\u041AK"
          + "\u041CM\u041EO\u0420P\u0405S\u0422T\u0425X\u0423Y\u04AEY\u050CG\u051CW"
          // Greek.
          + "\u03B1a\u03BFo\u03C1p\u03BDv\u03B9i\u03BAk\u03C5u\u03C7x\u03B3y\u03F2c\u03F3j"
          + "\u0391A\u0392B\u0395E\u0396Z\u0397H\u0399I\u039AK\u039CM\u039DN\u039FO\u03A1P\u03A4T"
          + "\u03A5Y\u03A7X"
          // Armenian, Latin of the phonetic alphabet.
          + "\u0585o\u057Du\u0578n\u0570h\u0561w\u0581g\u0251a\u0261g\u0269i\u0131i\u028Bu";

  /** Each other sign and the one of ASCII that it looks like. */
  private static final String SIGNS =
      "\u2010-\u2011-\u2012-\u2013-\u2014-\u2212-\uFE58-\uFE63-\u2024.\u06D4.\u2044/\u2215/\u29F8/"
          + "\u201C\"\u201D\"\u201E\"\u201F\"\u00AB\"\u00BB\"\u2018'\u2019'\u223C~\u02DC~";

  private LookAlikes() {}

  /** The ASCII letter or digit that a letter or digit looks like; 0 where there is none. */
  static char letter(int rune) {
    char wide = wide(rune);
    return Character.isLetterOrDigit(wide) ? wide : in(LETTERS, rune);
  }

  /** The ASCII character that a character looks like; 0 where there is none. */
  static char of(int rune) {
    char wide = wide(rune);
    char letter = wide != 0 ? wide : in(LETTERS, rune);
    return letter != 0 ? letter : in(SIGNS, rune);
  }

  /** The ASCII character that is the same but for its width. */
  private static char wide(int rune) {
    return 0xFF01 <= rune && rune <= 0xFF5E ? (char) (rune - 0xFF01 + '!') : 0;
  }

  private static char in(String table, int rune) {
    for (int i = 0; i < table.length(); i += 2) {
      if (table.charAt(i) == rune) {
        return table.charAt(i + 1);
      }
    }
    return 0;
  }

  /**
   * The edits that put the ASCII characters in the place of those that look like them, and nothing
   * in the place of those that cannot be seen.
   */
  static List<TextEdit> mend(SourceText text, List<Span> characters) {
    return characters.stream()
        .map(span -> new TextEdit(span, replacement(text.runeAt(span.start()))))
        .toList();
  }

  private static String replacement(int rune) {
    char ascii = of(rune);
    return ascii == 0 ? "" : String.valueOf(ascii);
  }

  /** The text of a span in which such characters are mended. */
  static String mended(SourceText text, Span span, List<Span> characters) {
    StringBuilder out = new StringBuilder();
    int done = span.start();
    for (Span one : characters) {
      out.append(text.string(done, one.start())).append(replacement(text.runeAt(one.start())));
      done = one.end();
    }
    return out.append(text.string(done, span.end())).toString();
  }

  /** Says what a character looks like and what it is. */
  static String describe(int rune) {
    return Invisible.name(rune) + " looks like \"" + of(rune) + "\"";
  }
}
