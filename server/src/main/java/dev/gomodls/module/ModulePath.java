package dev.gomodls.module;

import dev.gomodls.semver.Decimal;
import dev.gomodls.text.GoQuote;
import dev.gomodls.text.GoResult;
import org.jspecify.annotations.Nullable;

/**
 * Module, import and file paths, as {@code golang.org/x/mod/module} checks, splits and escapes
 * them.
 */
public final class ModulePath {
  private static final String UNSTABLE = "-unstable";

  private ModulePath() {}

  /**
   * A path taken apart: {@code prefix + pathMajor} is the path.
   *
   * @param pathMajor "/v2", ".v1" or ".v1-unstable" (gopkg.in), or empty
   * @param ok whether the end of the path is one that a module may have
   */
  public record Split(String prefix, String pathMajor, boolean ok) {}

  /** {@code module.CheckPath}: the error text, null if {@code path} may name a module. */
  public static @Nullable String check(String path) {
    return wrap("module", path, moduleProblemOf(path));
  }

  /** {@code module.CheckImportPath}: the error text, null if {@code path} may be imported. */
  public static @Nullable String checkImportPath(String path) {
    return wrap("import", path, PathKind.IMPORT.problemOf(path));
  }

  /** {@code module.CheckFilePath}: the error text, null if {@code path} may name a file. */
  public static @Nullable String checkFilePath(String path) {
    return wrap("file", path, PathKind.FILE.problemOf(path));
  }

  /** {@code module.SplitPathVersion}. */
  public static Split splitPathVersion(String path) {
    return path.startsWith("gopkg.in/") ? splitGopkgIn(path) : splitSlash(path);
  }

  /** {@code module.EscapePath}: capitals as '!' and the small letter, for the module cache. */
  public static GoResult<String> escape(String path) {
    String error = check(path);
    return error == null ? Escaping.escape(path) : GoResult.err(error);
  }

  /** {@code module.UnescapePath}. */
  public static GoResult<String> unescape(String escaped) {
    String text = "invalid escaped module path " + GoQuote.quote(escaped);
    String path = Escaping.unescape(escaped).orElse(null);
    if (path == null) {
      return GoResult.err(text);
    }
    String error = check(path);
    return error == null ? GoResult.ok(path) : GoResult.err(text + ": " + error);
  }

  private static @Nullable String wrap(String kind, String path, @Nullable String problem) {
    return problem == null
        ? null
        : "malformed " + kind + " path " + GoQuote.quote(path) + ": " + problem;
  }

  private static @Nullable String moduleProblemOf(String path) {
    String problem = PathKind.MODULE.problemOf(path);
    if (problem != null) {
      return problem;
    }
    int slash = path.indexOf('/');
    String first = slash < 0 ? path : path.substring(0, slash);
    // An empty or dashed first element does not come this far.
    if (first.indexOf('.') < 0) {
      return "missing dot in first path element";
    }
    for (int i = 0; i < first.length(); i++) {
      char character = first.charAt(i);
      if (('A' <= character && character <= 'Z') || character == '_' || character == '~') {
        return "invalid char " + GoQuote.quoteRune(character) + " in first path element";
      }
    }
    return splitPathVersion(path).ok() ? null : "invalid version";
  }

  private static Split splitSlash(String path) {
    int start = path.length();
    boolean dotted = false;
    while (start > 0 && (path.charAt(start - 1) == '.' || isDigit(path, start - 1))) {
      dotted |= path.charAt(start - 1) == '.';
      start--;
    }
    if (start == path.length() || !path.startsWith("/v", start - 2)) {
      return new Split(path, "", true);
    }
    String pathMajor = path.substring(start - 2);
    if (dotted || path.charAt(start) == '0' || pathMajor.equals("/v1")) {
      return new Split(path, "", false);
    }
    return new Split(path.substring(0, start - 2), pathMajor, true);
  }

  private static Split splitGopkgIn(String path) {
    int end = path.endsWith(UNSTABLE) ? path.length() - UNSTABLE.length() : path.length();
    int start = end;
    while (start > 0 && isDigit(path, start - 1)) {
      start--;
    }
    if (!path.startsWith(".v", start - 2)) {
      return new Split(path, "", false);
    }
    String pathMajor = path.substring(start - 2);
    // Go lets ".v-unstable" pass and refuses ".v0-unstable".
    if (pathMajor.equals(".v") || (pathMajor.startsWith(".v0") && !pathMajor.equals(".v0"))) {
      return new Split(path, "", false);
    }
    return new Split(path.substring(0, start - 2), pathMajor, true);
  }

  private static boolean isDigit(String path, int index) {
    return Decimal.isDigit(path.charAt(index));
  }
}
