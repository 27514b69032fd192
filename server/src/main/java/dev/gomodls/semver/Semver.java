package dev.gomodls.semver;

import dev.gomodls.text.Utf8;
import java.util.Comparator;

/**
 * {@code golang.org/x/mod/semver}: versions of the form {@code
 * vMAJOR[.MINOR[.PATCH[-PRERELEASE][+BUILD]]]}. Every method takes any string.
 */
public final class Semver {
  /** {@code semver.Sort}: by precedence, versions of equal precedence by their bytes. */
  public static final Comparator<String> ORDER = Semver::compareThenText;

  private Semver() {}

  public static boolean isValid(String version) {
    return Parts.of(version) != null;
  }

  /**
   * {@code semver.Canonical}: {@code MINOR} and {@code PATCH} filled in, build metadata dropped;
   * empty for what is not valid.
   */
  public static String canonical(String version) {
    Parts parts = Parts.of(version);
    if (parts == null) {
      return "";
    }
    if (parts.minorEnd() == parts.majorEnd()) {
      return version + ".0.0";
    }
    if (parts.patchEnd() == parts.minorEnd()) {
      return version + ".0";
    }
    return version.substring(0, parts.prereleaseEnd());
  }

  /** {@code semver.Major}: "v2" of "v2.1.0"; empty for what is not valid. */
  public static String major(String version) {
    Parts parts = Parts.of(version);
    return parts == null ? "" : version.substring(0, parts.majorEnd());
  }

  /** {@code semver.MajorMinor}: "v2.1" of "v2.1.0"; empty for what is not valid. */
  public static String majorMinor(String version) {
    Parts parts = Parts.of(version);
    return parts == null ? "" : "v" + parts.major() + "." + parts.minor();
  }

  /** {@code semver.Prerelease}: "-pre" of "v2.1.0-pre+meta"; empty where there is none. */
  public static String prerelease(String version) {
    Parts parts = Parts.of(version);
    return parts == null ? "" : parts.prerelease();
  }

  /** {@code semver.Build}: "+meta" of "v2.1.0+meta"; empty where there is none. */
  public static String build(String version) {
    Parts parts = Parts.of(version);
    return parts == null ? "" : parts.build();
  }

  /**
   * {@code semver.Compare}: by precedence, build metadata aside. What is not valid comes first and
   * is equal to all else that is not.
   */
  public static int compare(String left, String right) {
    Parts a = Parts.of(left);
    Parts b = Parts.of(right);
    if (a == null || b == null) {
      return Boolean.compare(a != null, b != null);
    }
    int order = Decimal.compare(a.major(), b.major());
    if (order == 0) {
      order = Decimal.compare(a.minor(), b.minor());
    }
    if (order == 0) {
      order = Decimal.compare(a.patch(), b.patch());
    }
    return order == 0 ? comparePrereleases(a.prerelease(), b.prerelease()) : order;
  }

  /** {@code semver.Max}: the greater one, canonical; empty where neither is valid. */
  public static String max(String left, String right) {
    return canonical(compare(left, right) > 0 ? left : right);
  }

  private static int compareThenText(String left, String right) {
    int order = compare(left, right);
    return order != 0 ? order : Utf8.compare(left, right);
  }

  private static int comparePrereleases(String left, String right) {
    if (left.isEmpty() || right.isEmpty()) {
      // A release comes after its prereleases.
      return Boolean.compare(left.isEmpty(), right.isEmpty());
    }
    int i = 0;
    int j = 0;
    while (i < left.length() && j < right.length()) {
      // Each identifier stands behind a '-' or a '.'.
      int iEnd = identifierEnd(left, i + 1);
      int jEnd = identifierEnd(right, j + 1);
      int order = compareIdentifiers(left.substring(i + 1, iEnd), right.substring(j + 1, jEnd));
      if (order != 0) {
        return order;
      }
      i = iEnd;
      j = jEnd;
    }
    return Boolean.compare(i < left.length(), j < right.length());
  }

  private static int identifierEnd(String prerelease, int start) {
    int dot = prerelease.indexOf('.', start);
    return dot < 0 ? prerelease.length() : dot;
  }

  private static int compareIdentifiers(String left, String right) {
    boolean leftIsNumber = Decimal.end(left, 0) == left.length();
    boolean rightIsNumber = Decimal.end(right, 0) == right.length();
    if (leftIsNumber != rightIsNumber) {
      return leftIsNumber ? -1 : 1;
    }
    return leftIsNumber ? Decimal.compare(left, right) : Integer.signum(left.compareTo(right));
  }
}
