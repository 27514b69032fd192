package dev.gomodls.module;

import dev.gomodls.semver.Decimal;

/**
 * {@code gover.Version}: the parts of a Go version, all empty where it is not valid.
 *
 * @param patch empty for a language version since 1.21 and for a prerelease
 * @param kind "rc", "beta", any other small letters, or empty
 * @param pre the number behind {@code kind}, or empty
 */
record Release(String major, String minor, String patch, String kind, String pre)
    implements Comparable<Release> {
  private static final Release INVALID = new Release("", "", "", "", "");

  /** {@code gover.Parse}. */
  static Release of(String version) {
    int majorEnd = Decimal.strictEnd(version, 0);
    if (majorEnd == 0) {
      return INVALID;
    }
    String major = version.substring(0, majorEnd);
    if (majorEnd == version.length()) {
      return new Release(major, "0", "0", "", "");
    }
    int minorEnd = Decimal.strictEnd(version, majorEnd + 1);
    if (version.charAt(majorEnd) != '.' || minorEnd == majorEnd + 1) {
      return INVALID;
    }
    String minor = version.substring(majorEnd + 1, minorEnd);
    if (minorEnd == version.length()) {
      // Since 1.21 the language version is another one than the release with patch 0.
      return new Release(major, minor, Decimal.compare(minor, "21") < 0 ? "0" : "", "", "");
    }
    if (version.charAt(minorEnd) == '.') {
      String patch = wholeNumber(version, minorEnd + 1);
      return patch.isEmpty() ? INVALID : new Release(major, minor, patch, "", "");
    }
    int kindEnd = smallLettersEnd(version, minorEnd);
    String kind = version.substring(minorEnd, kindEnd);
    String pre = wholeNumber(version, kindEnd);
    boolean complete = kindEnd == version.length() || !pre.isEmpty();
    return kind.isEmpty() || !complete ? INVALID : new Release(major, minor, "", kind, pre);
  }

  boolean isValid() {
    return !major.isEmpty();
  }

  @Override
  public int compareTo(Release other) {
    int order = Decimal.compare(major, other.major);
    if (order == 0) {
      order = Decimal.compare(minor, other.minor);
    }
    if (order == 0) {
      order = Decimal.compare(patch, other.patch);
    }
    if (order == 0) {
      order = Integer.signum(kind.compareTo(other.kind));
    }
    return order == 0 ? Decimal.compare(pre, other.pre) : order;
  }

  /** The number that is all of {@code version} from {@code start} on, else empty. */
  private static String wholeNumber(String version, int start) {
    return Decimal.strictEnd(version, start) == version.length() ? version.substring(start) : "";
  }

  private static int smallLettersEnd(String version, int start) {
    int end = start;
    while (end < version.length() && 'a' <= version.charAt(end) && version.charAt(end) <= 'z') {
      end++;
    }
    return end;
  }
}
