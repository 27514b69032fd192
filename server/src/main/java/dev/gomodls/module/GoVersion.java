package dev.gomodls.module;

import dev.gomodls.semver.Decimal;
import java.util.Optional;

/**
 * Versions of the Go language and its releases, without "go" in front: {@code
 * cmd/go/internal/gover}, and the patterns of {@code modfile}. Every method takes any string.
 */
public final class GoVersion {
  private GoVersion() {}

  /** {@code gover.IsValid}. */
  public static boolean isValid(String version) {
    return Release.of(version).isValid();
  }

  /**
   * {@code gover.Compare}: 1.21 < 1.21rc1 < 1.21.0, but 1.20 = 1.20.0. What is not valid comes
   * first and is equal to all else that is not.
   */
  public static int compare(String left, String right) {
    return Release.of(left).compareTo(Release.of(right));
  }

  /** {@code gover.Max}: the greater one, {@code left} where they are equal. */
  public static String max(String left, String right) {
    return compare(left, right) < 0 ? right : left;
  }

  /** {@code gover.IsLang}: "1.21" and later without patch, which come before all their releases. */
  public static boolean isLang(String version) {
    Release release = Release.of(version);
    return release.isValid() && release.patch().isEmpty() && release.kind().isEmpty();
  }

  /** {@code gover.Lang}: "1.21" of "1.21rc2"; empty for what is not valid. */
  public static String lang(String version) {
    Release release = Release.of(version);
    boolean bare = release.major().equals("1") && release.minor().equals("0");
    return bare || release.minor().isEmpty()
        ? release.major()
        : release.major() + "." + release.minor();
  }

  /** {@code gover.IsPrerelease}: alpha, beta, rc or any other word behind the minor version. */
  public static boolean isPrerelease(String version) {
    return !Release.of(version).kind().isEmpty();
  }

  /** {@code gover.Prev}: the language version before that of {@code version}. */
  public static String prev(String version) {
    Release release = Release.of(version);
    return Decimal.compare(release.minor(), "1") <= 0
        ? release.major()
        : release.major() + "." + Decimal.decrement(release.minor());
  }

  /** Whether {@code modfile.GoVersionRE} matches: what a go directive may hold. */
  public static boolean isDirective(String version) {
    int end = directiveNumbersEnd(version, 0);
    if (end == 0) {
      return false;
    }
    int patchEnd = numberAfterDot(version, end);
    if (patchEnd < 0) {
      return false;
    }
    int wordEnd = patchEnd;
    while (wordEnd < version.length() && isSmallLetter(version.charAt(wordEnd))) {
      wordEnd++;
    }
    if (wordEnd == patchEnd) {
      return patchEnd == version.length();
    }
    int numberEnd = Decimal.end(version, wordEnd);
    return numberEnd > wordEnd && numberEnd == version.length();
  }

  /**
   * What the lax reader of a dependency's go.mod makes of a go directive that is none ({@code
   * modfile.laxGoVersionRE}): "1.17" of "v1.17-custom"; empty where that does not help either.
   */
  public static Optional<String> laxDirective(String version) {
    int start = version.startsWith("v") ? 1 : 0;
    int end = directiveNumbersEnd(version, start);
    // Something must follow, and behind its first rune no newline.
    boolean lax = end > start && end < version.length() && version.indexOf('\n', end + 1) < 0;
    return lax ? Optional.of(version.substring(start, end)) : Optional.empty();
  }

  /** The end of MAJOR.MINOR at {@code start}, {@code start} where there is none. */
  private static int directiveNumbersEnd(String version, int start) {
    int majorEnd = Decimal.strictEnd(version, start);
    if (majorEnd == start || version.charAt(start) == '0') {
      return start;
    }
    int minorEnd = numberAfterDot(version, majorEnd);
    return minorEnd > majorEnd ? minorEnd : start;
  }

  /** The end of ".NUMBER" at {@code at}, {@code at} without a dot, -1 without a number. */
  private static int numberAfterDot(String version, int at) {
    if (at == version.length() || version.charAt(at) != '.') {
      return at;
    }
    int end = Decimal.strictEnd(version, at + 1);
    return end == at + 1 ? -1 : end;
  }

  private static boolean isSmallLetter(char character) {
    return 'a' <= character && character <= 'z';
  }
}
