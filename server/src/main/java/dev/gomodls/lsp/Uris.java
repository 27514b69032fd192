package dev.gomodls.lsp;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.text.ByteBuilder;
import dev.gomodls.text.Utf8;
import java.util.Locale;
import java.util.Optional;

/** URIs of files and the absolute clean paths, with {@code /}, that they stand for (RFC 8089). */
record Uris(PathStyle style) {
  private static final String FILE = "file:";
  private static final String UNRESERVED = "-._~/!$&'()*+,;=@";
  private static final String HEX = "0123456789ABCDEF";

  /** The path of a file URI; empty for any other URI, and for a file of another machine. */
  Optional<String> path(String uri) {
    if (!uri.regionMatches(true, 0, FILE, 0, FILE.length())) {
      return Optional.empty();
    }
    String rest = withoutQuery(uri.substring(FILE.length()));
    if (rest.startsWith("//")) {
      int slash = rest.indexOf('/', 2);
      String host = rest.substring(2, slash < 0 ? rest.length() : slash);
      if (slash < 0 || !(host.isEmpty() || host.toLowerCase(Locale.ROOT).equals("localhost"))) {
        return Optional.empty();
      }
      rest = rest.substring(slash);
    }
    String path = decode(rest);
    if (style == PathStyle.WINDOWS && path.length() > 2 && path.charAt(2) == ':') {
      path = path.substring(1);
    }
    boolean usable = path.indexOf('\0') < 0 && style.isAbs(style.fromSlash(path));
    return usable
        ? Optional.of(style.toSlash(style.clean(style.fromSlash(path))))
        : Optional.empty();
  }

  /** The last element of the path of any URI. */
  static String name(String uri) {
    String path = decode(withoutQuery(uri));
    return path.substring(Math.max(path.lastIndexOf('/'), path.indexOf(':')) + 1);
  }

  /** The URI of an absolute path. */
  static String of(String path) {
    StringBuilder uri = new StringBuilder("file://");
    if (!path.startsWith("/")) {
      uri.append('/');
    }
    for (byte b : Utf8.encode(path)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || UNRESERVED.indexOf(c) >= 0;
      if (plain) {
        uri.append(c);
      } else {
        uri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
      }
    }
    return uri.toString();
  }

  private static String withoutQuery(String uri) {
    int end = uri.length();
    for (char mark : new char[] {'?', '#'}) {
      int at = uri.indexOf(mark);
      end = at < 0 ? end : Math.min(end, at);
    }
    return uri.substring(0, end);
  }

  private static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    byte[] bytes = Utf8.encode(text);
    ByteBuilder decoded = new ByteBuilder(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
      if (bytes[i] == '%' && high >= 0 && low >= 0) {
        decoded.append((byte) (high * 16 + low));
        i += 2;
      } else {
        decoded.append(bytes[i]);
      }
    }
    return Utf8.decode(decoded.toBytes());
  }
}
