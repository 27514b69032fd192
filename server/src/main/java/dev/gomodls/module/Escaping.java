package dev.gomodls.module;

import dev.gomodls.text.GoResult;
import java.util.Optional;

/** The form without capitals that the module cache and proxies use. */
final class Escaping {
  private Escaping() {}

  /** {@code module.escapeString}. */
  static GoResult<String> escape(String plain) {
    StringBuilder out = new StringBuilder(plain.length() + 8);
    for (int i = 0; i < plain.length(); i++) {
      char character = plain.charAt(i);
      if (character == '!' || character >= 0x80) {
        return GoResult.err("internal error: inconsistency in EscapePath");
      }
      if ('A' <= character && character <= 'Z') {
        out.append('!').append((char) (character - 'A' + 'a'));
      } else {
        out.append(character);
      }
    }
    return GoResult.ok(out.toString());
  }

  /** {@code module.unescapeString}; empty for what no plain string is escaped to. */
  static Optional<String> unescape(String escaped) {
    StringBuilder out = new StringBuilder(escaped.length());
    boolean marked = false;
    for (int i = 0; i < escaped.length(); i++) {
      char character = escaped.charAt(i);
      boolean small = 'a' <= character && character <= 'z';
      boolean capital = 'A' <= character && character <= 'Z';
      if (character >= 0x80 || capital || (marked && !small)) {
        return Optional.empty();
      }
      if (marked) {
        out.append((char) (character - 'a' + 'A'));
      } else if (character != '!') {
        out.append(character);
      }
      marked = !marked && character == '!';
    }
    return marked ? Optional.empty() : Optional.of(out.toString());
  }
}
