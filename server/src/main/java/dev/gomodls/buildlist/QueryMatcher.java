package dev.gomodls.buildlist;

import dev.gomodls.module.GoVersion;
import dev.gomodls.module.ModulePath;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.module.PathMajor;
import dev.gomodls.module.PseudoVersion;
import dev.gomodls.module.ToolchainName;
import dev.gomodls.semver.Semver;
import dev.gomodls.text.GoQuote;
import java.util.function.IntPredicate;

/**
 * Which versions a query admits: {@code queryMatcher}.
 *
 * @param prefix what a version must start with
 * @param bound the version that versions are compared with, empty where they are not
 * @param admitted which results of that comparison are right
 * @param isStat whether the query names one version or revision, so that nothing is chosen
 */
record QueryMatcher(
    Queries.Query query,
    String prefix,
    String bound,
    IntPredicate admitted,
    boolean isStat,
    boolean prefersLower,
    boolean mayUseLatest) {

  /** {@code newQueryMatcher}. */
  static QueryMatcher of(Queries.Query query) throws Failed {
    String text = query.text();
    String current = query.current();
    boolean none = current.isEmpty() || current.equals(ModuleGraph.NONE);
    return switch (text) {
      case "latest" -> any(query);
      case "upgrade" -> none ? any(query) : from(query, "");
      case "patch" -> {
        if (none) {
          throw new Failed(
              GoError.of(
                  "can't query version \"patch\" of module "
                      + query.path()
                      + ": no existing version is required"));
        }
        yield from(query, Semver.majorMinor(current) + ".");
      }
      default -> text.startsWith("<") || text.startsWith(">") ? range(query) : version(query);
    };
  }

  private static QueryMatcher any(Queries.Query query) {
    return new QueryMatcher(query, "", "", order -> true, false, false, true);
  }

  private static QueryMatcher from(Queries.Query query, String prefix) {
    String current = query.current();
    boolean latest = PseudoVersion.isPseudo(current);
    return new QueryMatcher(query, prefix, current, order -> order >= 0, false, false, latest);
  }

  private static QueryMatcher range(Queries.Query query) throws Failed {
    String text = query.text();
    boolean less = text.startsWith("<");
    boolean orEqual = text.startsWith("=", 1);
    String version = text.substring(orEqual ? 2 : 1);
    String quoted = GoQuote.quote(version) + " in range " + GoQuote.quote(text);
    if (!isValid(query.path(), version)) {
      throw new Failed(GoError.of("invalid semantic version " + quoted));
    }
    // A shorthand is a lower bound of what it stands for, and never an upper one.
    if (less == orEqual && isPrefix(query.path(), version)) {
      throw new Failed(GoError.of("ambiguous semantic version " + quoted));
    }
    IntPredicate admitted = order -> (orEqual && order == 0) || (less ? order < 0 : order > 0);
    return new QueryMatcher(query, "", version, admitted, false, !less, false);
  }

  private static QueryMatcher version(Queries.Query query) {
    String text = query.text();
    boolean valid = isValid(query.path(), text);
    if (valid && isPrefix(query.path(), text)) {
      return new QueryMatcher(query, text + ".", text, order -> order >= 0, false, false, false);
    }
    return new QueryMatcher(query, "", "", order -> true, true, false, false);
  }

  /** {@code gover.ModIsValid}. */
  static boolean isValid(String path, String version) {
    return switch (path) {
      case "go" -> GoVersion.isValid(version);
      case "toolchain" -> GoVersion.isValid(ToolchainName.goVersion(version));
      default -> Semver.isValid(version);
    };
  }

  /** {@code gover.ModIsPrefix}: "v1" and "v1.2". */
  static boolean isPrefix(String path, String version) {
    return switch (path) {
      case "go" -> GoVersion.isLang(version);
      case "toolchain" -> GoVersion.isLang(ToolchainName.goVersion(version));
      default ->
          version.indexOf('-') < 0
              && version.indexOf('+') < 0
              && version.chars().filter(c -> c == '.').count() < 2;
    };
  }

  /** {@code IsRevisionQuery}: whether the query names one thing and nothing is chosen. */
  static boolean isRevision(String path, String text) {
    return switch (text) {
      case "latest", "upgrade", "patch" -> false;
      default ->
          !text.startsWith("<")
              && !text.startsWith(">")
              && !(isValid(path, text) && isPrefix(path, text));
    };
  }

  String path() {
    return query.path();
  }

  /** {@code allowsVersion}. */
  boolean allows(String version) {
    boolean bounded =
        bound.isEmpty() || admitted.test(ModuleVersion.compareVersions(path(), version, bound));
    return version.startsWith(prefix)
        && bounded
        && query.allowed().allows(new ModuleVersion(path(), version));
  }

  /** Whether a version without go.mod of its own is what is asked for. */
  boolean prefersIncompatible() {
    if (query.current().endsWith("+incompatible")) {
      return true;
    }
    String version = bound.isEmpty() ? "" : bound;
    boolean asked = !version.isEmpty() && !version.equals(query.current());
    ModulePath.Split split = ModulePath.splitPathVersion(path());
    return asked && (!split.ok() || PathMajor.check(version, split.pathMajor()) != null);
  }
}
