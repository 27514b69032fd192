package dev.gomodls.ide;

import dev.gomodls.text.GoUnicode;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import dev.gomodls.text.Utf8;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The URLs in a text that people wrote.
 *
 * <p>A link is only made of what leads where it seems to lead: no control characters, no user name
 * in front of the host, no host in other letters than those of ASCII.
 */
final class WebLinks {
  private static final String IN_URLS = "-._~:/?#[]@!$&'()*+,;=%";
  private static final String AT_END = ".,;:!?'*_~([";

  /** Nobody wrote a longer one by hand, and editors would have to carry it along. */
  private static final int MOST_BYTES = 4096;

  private static final String HEX = "0123456789ABCDEF";

  private WebLinks() {}

  /** The http and https URLs in a span, each scanned once. */
  static List<Link> in(SourceText text, Span span) {
    List<Link> links = new ArrayList<>();
    int i = span.start();
    while (i < span.end()) {
      int authority = authority(text, i, span);
      if (authority < 0) {
        i++;
        continue;
      }
      int end = end(text, authority, span.end());
      if (!isBroken(text, end, span.end())) {
        link(text, new Span(i, trimmed(text, authority, end)), authority).ifPresent(links::add);
      }
      i = Math.max(end, authority);
    }
    return links;
  }

  /** The offset behind {@code http://} or {@code https://} at {@code i}; -1 where there is none. */
  private static int authority(SourceText text, int i, Span span) {
    if ((text.at(i) | 0x20) != 'h' || (i > span.start() && isSchemePart(text.at(i - 1)))) {
      return -1;
    }
    for (String scheme : new String[] {"http://", "https://"}) {
      if (i + scheme.length() <= span.end() && startsWith(text, i, scheme)) {
        return i + scheme.length();
      }
    }
    return -1;
  }

  private static boolean isSchemePart(int c) {
    return isLetterOrDigit(c) || c == '+' || c == '-' || c == '.';
  }

  private static boolean startsWith(SourceText text, int at, String small) {
    for (int i = 0; i < small.length(); i++) {
      int c = text.at(at + i);
      if (('A' <= c && c <= 'Z' ? c + 0x20 : c) != small.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /**
   * The end of what may belong to a URL: at a closing bracket that nothing opened at the latest.
   */
  private static int end(SourceText text, int start, int limit) {
    int round = 0;
    int square = 0;
    int i = start;
    while (i < limit) {
      int c = text.runeAt(i);
      round += c == '(' ? 1 : c == ')' ? -1 : 0;
      square += c == '[' ? 1 : c == ']' ? -1 : 0;
      if (round < 0 || square < 0 || !isInUrl(c)) {
        return i;
      }
      i += text.widthAt(i);
    }
    return i;
  }

  private static boolean isInUrl(int c) {
    return c < 0x80
        ? isLetterOrDigit(c) || IN_URLS.indexOf(c) >= 0
        : GoUnicode.isPrint(c) && c != Utf8.REPLACEMENT;
  }

  /** Whether a character cuts a URL short that is none for people to see. */
  private static boolean isBroken(SourceText text, int end, int limit) {
    if (end == limit) {
      return false;
    }
    int c = text.runeAt(end);
    return c == Utf8.REPLACEMENT || (!GoUnicode.isPrint(c) && !GoUnicode.isSpace(c));
  }

  /** Punctuation at the end belongs to the sentence around it. */
  private static int trimmed(SourceText text, int start, int end) {
    int last = end;
    int i = start;
    int kept = start;
    while (i < last) {
      int c = text.runeAt(i);
      i += text.widthAt(i);
      if (c < 0x80 ? AT_END.indexOf(c) < 0 : Character.isLetterOrDigit(c)) {
        kept = i;
      }
    }
    return kept;
  }

  private static Optional<Link> link(SourceText text, Span span, int authority) {
    int hostEnd = authority;
    while (hostEnd < span.end() && "/?#".indexOf(text.at(hostEnd)) < 0) {
      hostEnd++;
    }
    String host = text.string(authority, Math.min(hostEnd, authority + MOST_BYTES));
    if (span.length() > MOST_BYTES || !isHost(host)) {
      return Optional.empty();
    }
    StringBuilder url = new StringBuilder(span.length() + 16);
    url.append(text.at(authority - 4) == 's' || text.at(authority - 4) == 'S' ? "https" : "http");
    url.append("://").append(host);
    for (int i = hostEnd; i < span.end(); i++) {
      int c = text.at(i);
      boolean asIs = c == '%' ? isEscape(text, i, span.end()) : c < 0x80 && c != '[' && c != ']';
      if (asIs) {
        url.append((char) c);
      } else {
        url.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
      }
    }
    return Optional.of(
        new Link(span, new Link.Web(url.toString()), Phrase.shown(text.string(span))));
  }

  private static boolean isEscape(SourceText text, int i, int end) {
    return i + 2 < end && isHex(text.at(i + 1)) && isHex(text.at(i + 2));
  }

  private static boolean isHex(int c) {
    return Character.digit(c, 16) >= 0 && c < 0x80;
  }

  /** Whether it is a name or an address, with a port perhaps. */
  private static boolean isHost(String authority) {
    int colon = authority.lastIndexOf(':');
    boolean address = authority.startsWith("[");
    int end = colon > authority.lastIndexOf(']') ? colon : authority.length();
    for (int i = end + 1; i < authority.length(); i++) {
      if (!('0' <= authority.charAt(i) && authority.charAt(i) <= '9')) {
        return false;
      }
    }
    String host = authority.substring(0, end);
    if (address) {
      return host.length() > 2
          && host.endsWith("]")
          && host.substring(1, host.length() - 1)
              .chars()
              .allMatch(c -> isHex(c) || c == ':' || c == '.');
    }
    return end + 1 != authority.length()
        && host.chars().anyMatch(WebLinks::isLetterOrDigit)
        && host.chars().allMatch(c -> isLetterOrDigit(c) || c == '-' || c == '.' || c == '_');
  }

  private static boolean isLetterOrDigit(int c) {
    return ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || ('0' <= c && c <= '9');
  }
}
