package dev.gomodls.module;

import dev.gomodls.semver.Decimal;
import dev.gomodls.semver.Semver;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.Year;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * {@code module.parsePseudoVersion}: a pseudo-version taken apart.
 *
 * @param base what stands before the timestamp and its separator: "vX.0.0", "vX.Y.Z-0" or
 *     "vX.Y.Z-pre.0"
 * @param timestamp fourteen digits
 * @param build "+incompatible" or the like, or empty
 */
record PseudoParts(String base, String timestamp, String rev, String build) {
  private static final int TIMESTAMP_LENGTH = 14;

  static @Nullable PseudoParts of(String version) {
    String prerelease = Semver.prerelease(version);
    String build = Semver.build(version);
    int end = version.length() - build.length();
    int dash = version.lastIndexOf('-', end - 1);
    int start = dash - TIMESTAMP_LENGTH;
    int prereleaseStart = end - prerelease.length();
    if (start <= prereleaseStart
        || !isAlphanumeric(version, dash + 1, end)
        || Decimal.end(version, start) != dash) {
      return null;
    }
    String before = version.substring(prereleaseStart + 1, start);
    boolean first = before.isEmpty() && isZeroRelease(version, prereleaseStart);
    if (!first && !before.equals("0.") && !before.endsWith(".0.")) {
      return null;
    }
    return new PseudoParts(
        version.substring(0, start - 1),
        version.substring(start, dash),
        version.substring(dash + 1, end),
        build);
  }

  /** The moment in UTC, null where there is none on that date or at that hour. */
  @Nullable Instant time() {
    int year = number(0, 4);
    int month = number(4, 6);
    int day = number(6, 8);
    boolean valid =
        1 <= month
            && month <= 12
            && 1 <= day
            && day <= Month.of(month).length(Year.isLeap(year))
            && number(8, 10) < 24
            && number(10, 12) < 60
            && number(12, 14) < 60;
    return valid
        ? LocalDateTime.of(year, month, day, number(8, 10), number(10, 12), number(12, 14))
            .toInstant(ZoneOffset.UTC)
        : null;
  }

  /** The fourteen digits of a moment of the years 0 to 9999. */
  static String timestamp(Instant time) {
    LocalDateTime utc = LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    StringBuilder out = new StringBuilder(TIMESTAMP_LENGTH);
    appendPadded(out, utc.getYear(), 4);
    appendPadded(out, utc.getMonthValue(), 2);
    appendPadded(out, utc.getDayOfMonth(), 2);
    appendPadded(out, utc.getHour(), 2);
    appendPadded(out, utc.getMinute(), 2);
    appendPadded(out, utc.getSecond(), 2);
    return out.toString();
  }

  private static void appendPadded(StringBuilder out, int number, int width) {
    String digits = Integer.toString(number);
    out.repeat('0', Math.max(0, width - digits.length())).append(digits);
  }

  private int number(int start, int end) {
    return Integer.parseInt(timestamp, start, end, 10);
  }

  /** Whether MINOR and PATCH, which end at {@code end}, are both 0. */
  private static boolean isZeroRelease(String version, int end) {
    return version.startsWith(".0.0", end - 4);
  }

  private static boolean isAlphanumeric(String version, int start, int end) {
    for (int i = start; i < end; i++) {
      char character = version.charAt(i);
      boolean letter =
          ('A' <= character && character <= 'Z') || ('a' <= character && character <= 'z');
      if (!letter && !Decimal.isDigit(character)) {
        return false;
      }
    }
    return start < end;
  }
}
