package dev.gomodls.goenv;

import dev.gomodls.text.ByteBuilder;
import dev.gomodls.text.GoQuote;
import dev.gomodls.text.GoResult;
import dev.gomodls.text.Utf8;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A URL as far as a list of proxies needs it: {@code url.Parse}, without a look into literal IPv6
 * addresses.
 *
 * @param scheme in small letters; empty without one
 * @param authority null where no two slashes follow the scheme
 * @param path as written; without a slash in front, all that is opaque behind a scheme
 * @param query as written, with its mark; {@code fragment} without
 */
record GoUrl(
    String scheme, @Nullable Authority authority, String path, String query, String fragment) {
  private static final String HEX = "0123456789ABCDEF";
  private static final String HOST_CHARACTERS = "-_.~!$&'()*+,;=:[]<>\"";
  private static final String USER_CHARACTERS = "-._:~!$&'()*+,;=%@";
  private static final String NAME_CHARACTERS = "-_.~$&+,;=";
  private static final String PATH_CHARACTERS = "-_.~$&+,/:;=@";
  private static final String PATH_ALLOWED = PATH_CHARACTERS + "!'()*[]%";
  private static final String FRAGMENT_CHARACTERS = PATH_CHARACTERS + "?!()*";
  private static final String FRAGMENT_ALLOWED = FRAGMENT_CHARACTERS + "'[]%";

  /** What stands behind two slashes, as written; {@code user} is null without an @. */
  record Authority(@Nullable String user, String host) {
    boolean isEmpty() {
      return user == null && host.isEmpty();
    }
  }

  static GoResult<GoUrl> parse(String written) {
    int hash = written.indexOf('#');
    String plain = hash < 0 ? written : written.substring(0, hash);
    String fragment = hash < 0 ? "" : written.substring(hash + 1);
    return switch (parse(plain, fragment)) {
      case GoResult.Err<GoUrl>(String text) ->
          GoResult.err("parse " + GoQuote.quote(plain) + ": " + text);
      case GoResult.Ok<GoUrl> ok -> {
        String problem = escapeProblem(fragment);
        yield problem.isEmpty()
            ? ok
            : GoResult.err("parse " + GoQuote.quote(written) + ": " + problem);
      }
    };
  }

  private static GoResult<GoUrl> parse(String plain, String fragment) {
    if (plain.chars().anyMatch(unit -> unit < ' ' || unit == 0x7F)) {
      return GoResult.err("net/url: invalid control character in URL");
    }
    int colon = schemeEnd(plain);
    if (colon == 0) {
      return GoResult.err("missing protocol scheme");
    }
    String scheme = colon < 0 ? "" : plain.substring(0, colon).toLowerCase(Locale.ROOT);
    String behind = plain.substring(colon + 1);
    int question = behind.indexOf('?');
    String hierarchy = question < 0 ? behind : behind.substring(0, question);
    String query = question < 0 ? "" : behind.substring(question);
    if (!hierarchy.startsWith("/")) {
      if (!scheme.isEmpty()) {
        return GoResult.ok(new GoUrl(scheme, null, hierarchy, query, fragment));
      }
      int slash = hierarchy.indexOf('/');
      String first = slash < 0 ? hierarchy : hierarchy.substring(0, slash);
      if (first.indexOf(':') >= 0) {
        return GoResult.err("first path segment in URL cannot contain colon");
      }
    }
    boolean hasAuthority =
        hierarchy.startsWith("//") && (!scheme.isEmpty() || !hierarchy.startsWith("///"));
    int slash = hasAuthority ? hierarchy.indexOf('/', 2) : 0;
    int pathStart = slash < 0 ? hierarchy.length() : slash;
    String path = hierarchy.substring(pathStart);
    Authority authority = hasAuthority ? authority(hierarchy.substring(2, pathStart)) : null;
    String problem = authority == null ? "" : problem(scheme, authority);
    problem = problem.isEmpty() ? escapeProblem(path) : problem;
    return problem.isEmpty()
        ? GoResult.ok(new GoUrl(scheme, authority, path, query, fragment))
        : GoResult.err(problem);
  }

  private static Authority authority(String written) {
    int at = written.lastIndexOf('@');
    return new Authority(at < 0 ? null : written.substring(0, at), written.substring(at + 1));
  }

  private static String problem(String scheme, Authority authority) {
    String problem = hostProblem(scheme, authority.host);
    String user = authority.user;
    if (!problem.isEmpty() || user == null) {
      return problem;
    }
    if (!isAllOf(user, USER_CHARACTERS)) {
      return "net/url: invalid userinfo";
    }
    // Name and password are looked at one by one.
    int colon = Math.max(user.indexOf(':'), 0);
    String ofName = escapeProblem(user.substring(0, colon));
    return ofName.isEmpty() ? escapeProblem(user.substring(colon)) : ofName;
  }

  /** Where the colon behind a scheme is, -1 without a scheme. */
  private static int schemeEnd(String url) {
    for (int i = 0; i < url.length(); i++) {
      char character = url.charAt(i);
      if (character == ':') {
        return i;
      }
      boolean inside = i > 0 && (isDigit(character) || "+-.".indexOf(character) >= 0);
      if (!isLetter(character) && !inside) {
        return -1;
      }
    }
    return -1;
  }

  private static String hostProblem(String scheme, String host) {
    int bracket = host.lastIndexOf('[');
    if (bracket > 0) {
      return "invalid IP-literal";
    }
    int close = host.lastIndexOf(']');
    if (bracket == 0 && close < 0) {
      return "missing ']' in host";
    }
    boolean strict = scheme.equals("http") || scheme.equals("https");
    int colon = strict ? host.indexOf(':') : host.lastIndexOf(':');
    String port = bracket == 0 ? host.substring(close + 1) : colon < 0 ? "" : host.substring(colon);
    boolean valid =
        port.isEmpty() || (port.startsWith(":") && port.chars().skip(1).allMatch(GoUrl::isDigit));
    if (!valid) {
      return "invalid port " + GoQuote.quote(port) + " after host";
    }
    for (int i = 0; i < host.length(); i++) {
      char character = host.charAt(i);
      if (character == '%') {
        // Only what is not ASCII may be escaped, and the percent sign itself.
        boolean escape = isEscape(host, i);
        if (!escape || (host.charAt(i + 1) < '8' && !host.startsWith("%25", i))) {
          return badEscape(host, i);
        }
      } else if (character < 0x80 && !isAllOf(host.substring(i, i + 1), HOST_CHARACTERS)) {
        return "invalid character " + GoQuote.quote(host.substring(i, i + 1)) + " in host name";
      }
    }
    return "";
  }

  /** What {@code url.unescape} says of a percent sign that is no escape; empty where all are. */
  private static String escapeProblem(String text) {
    for (int i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1)) {
      if (!isEscape(text, i)) {
        return badEscape(text, i);
      }
    }
    return "";
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length()
        && HEX.indexOf(Character.toUpperCase(text.charAt(at + 1))) >= 0
        && HEX.indexOf(Character.toUpperCase(text.charAt(at + 2))) >= 0;
  }

  /** Go shows three bytes, whatever they belong to. */
  private static String badEscape(String text, int at) {
    byte[] bytes = Utf8.encode(text.substring(at, Math.min(text.length(), at + 4)));
    String shown = Utf8.decode(bytes, 0, Math.min(bytes.length, 3));
    return "invalid URL escape " + GoQuote.quote(shown);
  }

  /** Whether there is nothing but a scheme and a path. */
  boolean isPlainFile() {
    boolean bare = authority != null && authority.isEmpty();
    return bare && query.isEmpty() && fragment.isEmpty();
  }

  /** {@code url.PathUnescape} of the path. */
  String unescapedPath() {
    return Utf8.decode(unescaped(path));
  }

  private static byte[] unescaped(String text) {
    byte[] bytes = Utf8.encode(text);
    ByteBuilder out = new ByteBuilder(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '%') {
        int value = Character.digit(bytes[i + 1], 16) * 16 + Character.digit(bytes[i + 2], 16);
        out.append((byte) value);
        i += 2;
      } else {
        out.append(bytes[i]);
      }
    }
    return out.toBytes();
  }

  /** {@code URL.Redacted}: fit to be shown. */
  String redacted() {
    StringBuilder out = new StringBuilder(scheme).append(scheme.isEmpty() ? "" : ":");
    if (authority != null && !(authority.isEmpty() && path.isEmpty())) {
      out.append("//");
      String user = authority.user;
      if (user != null) {
        int colon = user.indexOf(':');
        String name = colon < 0 ? user : user.substring(0, colon);
        out.append(escaped(name, NAME_CHARACTERS)).append(colon < 0 ? "@" : ":xxxxx@");
      }
      out.append(escaped(authority.host, HOST_CHARACTERS));
    }
    boolean opaque = !scheme.isEmpty() && authority == null && !path.startsWith("/");
    boolean asWritten = opaque || isAllOf(path, PATH_ALLOWED);
    out.append(asWritten ? path : escaped(path, PATH_CHARACTERS)).append(query);
    if (!fragment.isEmpty()) {
      boolean allowed = isAllOf(fragment, FRAGMENT_ALLOWED);
      out.append('#').append(allowed ? fragment : escaped(fragment, FRAGMENT_CHARACTERS));
    }
    return out.toString();
  }

  private static String escaped(String written, String others) {
    StringBuilder out = new StringBuilder();
    for (byte unit : unescaped(written)) {
      char character = (char) (unit & 0xFF);
      if (isAllOf(String.valueOf(character), others)) {
        out.append(character);
      } else {
        out.append('%').append(HEX.charAt(character >> 4)).append(HEX.charAt(character & 0xF));
      }
    }
    return out.toString();
  }

  private static boolean isAllOf(String text, String others) {
    return text.chars()
        .allMatch(unit -> isDigit(unit) || isLetter(unit) || others.indexOf(unit) >= 0);
  }

  private static boolean isDigit(int unit) {
    return '0' <= unit && unit <= '9';
  }

  private static boolean isLetter(int unit) {
    return ('a' <= unit && unit <= 'z') || ('A' <= unit && unit <= 'Z');
  }
}
