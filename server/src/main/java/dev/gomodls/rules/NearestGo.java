package dev.gomodls.rules;

import dev.gomodls.module.GoVersion;
import dev.gomodls.semver.Decimal;
import java.util.Optional;
import java.util.Set;

/** What somebody may have meant who wrote something else than a Go version. */
final class NearestGo {
  private static final Set<String> PRERELEASES = Set.of("beta", "rc");

  private NearestGo() {}

  /**
   * A version for a go line: the numbers that stand there, else the language version of {@code
   * effective}.
   */
  static String version(String written, String effective) {
    return numbers(written).orElse(GoVersion.lang(effective));
  }

  /** The name of a toolchain: of the release with these numbers, else that of {@code effective}. */
  static String toolchain(String written, String effective) {
    String version = numbers(written).orElse(effective);
    return "go" + version + (GoVersion.isLang(version) ? ".0" : "");
  }

  private static Optional<String> numbers(String written) {
    int majorStart = 0;
    while (majorStart < written.length() && !Decimal.isDigit(written.charAt(majorStart))) {
      majorStart++;
    }
    int majorEnd = Decimal.end(written, majorStart);
    int minorEnd = numberAfterDot(written, majorEnd);
    if (minorEnd == majorEnd) {
      return Optional.empty();
    }
    String version =
        trimmed(written, majorStart, majorEnd) + "." + trimmed(written, majorEnd + 1, minorEnd);
    int patchEnd = numberAfterDot(written, minorEnd);
    String patch = patchEnd > minorEnd ? trimmed(written, minorEnd + 1, patchEnd) : "";
    String prerelease = prerelease(written, patchEnd);
    if (!prerelease.isEmpty() && (patch.isEmpty() || patch.equals("0"))) {
      // Only the first release of a language version has prereleases, and they have no patch.
      version += prerelease;
    } else if (!patch.isEmpty()) {
      version += "." + patch;
    }
    return Optional.of(version).filter(it -> GoVersion.isDirective(it) && GoVersion.isValid(it));
  }

  /** The end of ".NUMBER" at {@code at}, or {@code at}. */
  private static int numberAfterDot(String written, int at) {
    if (at >= written.length() || written.charAt(at) != '.') {
      return at;
    }
    int end = Decimal.end(written, at + 1);
    return end == at + 1 ? at : end;
  }

  private static String trimmed(String written, int start, int end) {
    int first = start;
    while (first < end - 1 && written.charAt(first) == '0') {
      first++;
    }
    return written.substring(first, end);
  }

  /** "rc1" where something like "-rc.1" stands at {@code at}, else empty. */
  private static String prerelease(String written, int at) {
    int start = afterSeparator(written, at);
    int end = start;
    while (end < written.length() && Character.isLetter(written.charAt(end))) {
      end++;
    }
    int number = afterSeparator(written, end);
    int numberEnd = Decimal.end(written, number);
    String word = written.substring(start, end);
    return PRERELEASES.contains(word) && numberEnd > number
        ? word + trimmed(written, number, numberEnd)
        : "";
  }

  private static int afterSeparator(String written, int at) {
    return at < written.length() && "-._".indexOf(written.charAt(at)) >= 0 ? at + 1 : at;
  }
}
