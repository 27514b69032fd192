package dev.gomodls.goenv;

import dev.gomodls.text.GoQuote;
import dev.gomodls.text.GoResult;
import dev.gomodls.text.Utf8;
import java.util.Locale;

/**
 * A URL as far as a list of proxies needs it: {@code url.Parse}, without a look into literal IPv6
 * addresses.
 *
 * @param scheme in small letters; empty without one
 * @param user what stands before the @, as written; empty without one
 * @param path as written
 * @param rest query and fragment with their marks, or all that is opaque, as written
 * @param hasAuthority whether two slashes follow the scheme
 */
record GoUrl(
    String scheme, String user, String host, String path, String rest, boolean hasAuthority) {
  private static final String HOST_CHARACTERS = "-_.~!$&'()*+,;=:[]<>\"";
  private static final String USER_CHARACTERS = "-._:~!$&'()*+,;=%@";
  private static final String PATH_CHARACTERS = "-_.~$&+,/:;=@!'()*[]%";

  static GoResult<GoUrl> parse(String written) {
    int hash = written.indexOf('#');
    String plain = hash < 0 ? written : written.substring(0, hash);
    String fragment = hash < 0 ? "" : written.substring(hash);
    GoResult<GoUrl> parsed = parse(plain, fragment.equals("#") ? "" : fragment);
    return switch (parsed) {
      case GoResult.Ok<GoUrl> ok -> ok;
      case GoResult.Err<GoUrl>(String text) ->
          GoResult.err("parse " + GoQuote.quote(plain) + ": " + text);
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
    String rest = (question < 0 ? "" : behind.substring(question)) + fragment;
    if (!hierarchy.startsWith("/")) {
      if (!scheme.isEmpty()) {
        return GoResult.ok(new GoUrl(scheme, "", "", "", hierarchy + rest, false));
      }
      int slash = hierarchy.indexOf('/');
      String first = slash < 0 ? hierarchy : hierarchy.substring(0, slash);
      if (first.indexOf(':') >= 0) {
        return GoResult.err("first path segment in URL cannot contain colon");
      }
    }
    boolean hasAuthority =
        hierarchy.startsWith("//") && (!scheme.isEmpty() || !hierarchy.startsWith("///"));
    int pathStart = hasAuthority ? hierarchy.indexOf('/', 2) : 0;
    int authorityEnd = pathStart < 0 ? hierarchy.length() : pathStart;
    String authority = hasAuthority ? hierarchy.substring(2, authorityEnd) : "";
    String path = hierarchy.substring(authorityEnd);
    int at = authority.lastIndexOf('@');
    String user = at < 0 ? "" : authority.substring(0, at);
    String host = authority.substring(at + 1);
    String problem = hostProblem(scheme, host);
    if (problem.isEmpty() && !isAllOf(user, USER_CHARACTERS)) {
      problem = "net/url: invalid userinfo";
    }
    problem = problem.isEmpty() ? escapeProblem(user) : problem;
    problem = problem.isEmpty() ? escapeProblem(path) : problem;
    return problem.isEmpty()
        ? GoResult.ok(new GoUrl(scheme, user, host, path, rest, hasAuthority))
        : GoResult.err(problem);
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
    String escape = escapeProblem(host);
    if (!escape.isEmpty()) {
      return escape;
    }
    for (int i = 0; i < host.length(); i++) {
      char character = host.charAt(i);
      boolean escaped =
          character == '%' && (host.charAt(i + 1) >= '8' || host.startsWith("25", i + 1));
      if (character == '%' && !escaped) {
        return "invalid URL escape " + GoQuote.quote(host.substring(i, i + 3));
      }
      if (character < 0x80 && !escaped && !isAllOf(String.valueOf(character), HOST_CHARACTERS)) {
        return "invalid character " + GoQuote.quote(String.valueOf(character)) + " in host name";
      }
    }
    return "";
  }

  /** What {@code url.unescape} says of a percent sign that is no escape; empty where all are. */
  private static String escapeProblem(String text) {
    for (int i = text.indexOf('%'); i >= 0; i = text.indexOf('%', i + 1)) {
      boolean valid =
          i + 2 < text.length()
              && Character.digit(text.charAt(i + 1), 16) >= 0
              && Character.digit(text.charAt(i + 2), 16) >= 0;
      if (!valid) {
        String shown = text.substring(i, Math.min(text.length(), i + 3));
        return "invalid URL escape " + GoQuote.quote(shown);
      }
    }
    return "";
  }

  /** Whether there is nothing but a scheme and a path. */
  boolean isPlainFile() {
    return hasAuthority && user.isEmpty() && host.isEmpty() && rest.isEmpty();
  }

  /** {@code url.PathUnescape} of the path. */
  String unescapedPath() {
    byte[] bytes = Utf8.encode(path);
    byte[] out = new byte[bytes.length];
    int length = 0;
    for (int i = 0; i < bytes.length; i++) {
      boolean escape = bytes[i] == '%';
      out[length++] =
          escape
              ? (byte) (Character.digit(bytes[i + 1], 16) * 16 + Character.digit(bytes[i + 2], 16))
              : bytes[i];
      i += escape ? 2 : 0;
    }
    return Utf8.decode(out, 0, length);
  }

  /** {@code URL.Redacted}: fit to be shown. */
  String redacted() {
    StringBuilder out = new StringBuilder(scheme);
    out.append(scheme.isEmpty() ? "" : ":").append(hasAuthority ? "//" : "");
    if (!user.isEmpty()) {
      int colon = user.indexOf(':');
      out.append(colon < 0 ? user : user.substring(0, colon) + ":xxxxx").append('@');
    }
    out.append(host);
    for (byte unit : Utf8.encode(path)) {
      char character = (char) (unit & 0xFF);
      if (isAllOf(String.valueOf(character), PATH_CHARACTERS)) {
        out.append(character);
      } else {
        out.append('%').append(Character.forDigit(character >> 4, 16));
        out.append(Character.forDigit(character & 0xF, 16));
      }
    }
    return out.append(rest).toString();
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
