package dev.gomodls.module;

import dev.gomodls.text.GoQuote;
import dev.gomodls.text.GoUnicode;
import dev.gomodls.text.Utf8;
import org.jspecify.annotations.Nullable;

/** What a path names; each kind allows other characters. */
enum PathKind {
  MODULE,
  IMPORT,
  FILE;

  private static final String MORE_IN_FILES = "!#$%&()+,-.=@[]^_{}~ ";

  /** What {@code module.checkPath} has against {@code path}, null if nothing. */
  @Nullable String problemOf(String path) {
    if (!Utf8.isValid(path)) {
      return "invalid UTF-8";
    }
    if (path.isEmpty()) {
      return "empty string";
    }
    if (path.charAt(0) == '-' && this != FILE) {
      return "leading dash";
    }
    if (path.contains("//")) {
      return "double slash";
    }
    if (path.endsWith("/")) {
      return "trailing slash";
    }
    int start = 0;
    while (start <= path.length()) {
      int slash = path.indexOf('/', start);
      int end = slash < 0 ? path.length() : slash;
      String problem = problemOfElement(path.substring(start, end));
      if (problem != null) {
        return problem;
      }
      start = end + 1;
    }
    return null;
  }

  /** What {@code module.checkElem} has against one element of a path, null if nothing. */
  @Nullable String problemOfElement(String element) {
    if (element.isEmpty()) {
      return "empty path element";
    }
    if (element.charAt(0) == '.' && element.replace(".", "").isEmpty()) {
      return "invalid path element " + GoQuote.quote(element);
    }
    if (element.charAt(0) == '.' && this == MODULE) {
      return "leading dot in path element";
    }
    if (element.endsWith(".")) {
      return "trailing dot in path element";
    }
    for (int i = 0; i < element.length(); ) {
      int rune = element.codePointAt(i);
      if (!allows(rune)) {
        return "invalid char " + GoQuote.quoteRune(rune);
      }
      i += Character.charCount(rune);
    }
    return problemOnWindows(element);
  }

  /** Names that Windows reserves, and those that look like its short names. */
  private @Nullable String problemOnWindows(String element) {
    int dot = element.indexOf('.');
    String name = dot < 0 ? element : element.substring(0, dot);
    if (isReservedOnWindows(name)) {
      return GoQuote.quote(name) + " disallowed as path element component on Windows";
    }
    boolean looksShort = this != FILE && endsInTildeAndDigits(name);
    return looksShort ? "trailing tilde and digits in path element" : null;
  }

  private static boolean isReservedOnWindows(String name) {
    if (name.length() != 3 && name.length() != 4) {
      return false;
    }
    String device = toUpperAscii(name.substring(0, 3));
    if (name.length() == 3) {
      return switch (device) {
        case "CON", "PRN", "AUX", "NUL" -> true;
        default -> false;
      };
    }
    boolean numbered = '1' <= name.charAt(3) && name.charAt(3) <= '9';
    return numbered && (device.equals("COM") || device.equals("LPT"));
  }

  private static String toUpperAscii(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if ('a' <= character && character <= 'z') {
        out.setCharAt(i, (char) (character - 'a' + 'A'));
      }
    }
    return out.toString();
  }

  private static boolean endsInTildeAndDigits(String name) {
    int digits = name.length();
    while (digits > 0 && isDigit(name.charAt(digits - 1))) {
      digits--;
    }
    return 0 < digits && digits < name.length() && name.charAt(digits - 1) == '~';
  }

  private boolean allows(int rune) {
    return switch (this) {
      case MODULE -> isModuleRune(rune);
      case IMPORT -> isModuleRune(rune) || rune == '+';
      case FILE ->
          rune < 0x80
              ? isAlphanumeric(rune) || MORE_IN_FILES.indexOf(rune) >= 0
              : GoUnicode.isLetter(rune);
    };
  }

  private static boolean isModuleRune(int rune) {
    return isAlphanumeric(rune) || rune == '-' || rune == '.' || rune == '_' || rune == '~';
  }

  private static boolean isAlphanumeric(int rune) {
    return isDigit(rune) || ('A' <= rune && rune <= 'Z') || ('a' <= rune && rune <= 'z');
  }

  private static boolean isDigit(int rune) {
    return '0' <= rune && rune <= '9';
  }
}
