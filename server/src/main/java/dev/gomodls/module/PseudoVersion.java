package dev.gomodls.module;

import dev.gomodls.semver.Decimal;
import dev.gomodls.semver.Semver;
import dev.gomodls.text.GoQuote;
import dev.gomodls.text.GoResult;
import java.time.Instant;

/**
 * Versions of commits that have no tag, "v1.2.4-0.20200229235959-abcdefabcdef": {@code
 * PseudoVersion} of {@code golang.org/x/mod/module} and its kin. Every method takes any string.
 */
public final class PseudoVersion {
  private PseudoVersion() {}

  /** {@code module.IsPseudoVersion}. */
  public static boolean isPseudo(String version) {
    return PseudoParts.of(version) != null;
  }

  /** {@code module.IsZeroPseudoVersion}: whether it stands for a module that is replaced anyway. */
  public static boolean isZero(String version) {
    return version.equals(zero(Semver.major(version)));
  }

  /** {@code module.ZeroPseudoVersion} of "v1", "v2" and so on; of "" that of "v0". */
  public static String zero(String major) {
    return firstOf(major, "00010101000000-000000000000");
  }

  /**
   * {@code module.PseudoVersion}: the version of a commit.
   *
   * @param major "v1", "v2" and so on; "" is "v0"
   * @param older the newest tagged version before the commit, empty if there is none
   * @param rev usually the first twelve digits of the commit's hash
   */
  public static String of(String major, String older, Instant time, String rev) {
    String commit = PseudoParts.timestamp(time) + "-" + rev;
    String base = Semver.canonical(older);
    if (base.isEmpty()) {
      return firstOf(major, commit);
    }
    String build = Semver.build(older);
    if (!Semver.prerelease(base).isEmpty()) {
      return base + ".0." + commit + build;
    }
    int patch = base.lastIndexOf('.') + 1;
    String next = Decimal.increment(base.substring(patch));
    return base.substring(0, patch) + next + "-0." + commit + build;
  }

  /** {@code module.PseudoVersionTime}: when the commit was made. */
  public static GoResult<Instant> time(String version) {
    PseudoParts parts = PseudoParts.of(version);
    if (parts == null) {
      return noPseudo(version);
    }
    Instant time = parts.time();
    return time == null
        ? invalid(version, "malformed time " + GoQuote.quote(parts.timestamp()))
        : GoResult.ok(time);
  }

  /** {@code module.PseudoVersionRev}: the commit. */
  public static GoResult<String> rev(String version) {
    PseudoParts parts = PseudoParts.of(version);
    return parts == null ? noPseudo(version) : GoResult.ok(parts.rev());
  }

  /** {@code module.PseudoVersionBase}: the tagged version before the commit, empty if none. */
  public static GoResult<String> base(String version) {
    PseudoParts parts = PseudoParts.of(version);
    if (parts == null) {
      return noPseudo(version);
    }
    String base = parts.base();
    String build = parts.build();
    return switch (Semver.prerelease(base)) {
      case "" ->
          build.isEmpty()
              ? GoResult.ok("")
              : invalid(
                  version, "lacks base version, but has build metadata " + GoQuote.quote(build));
      case "-0" -> patchBefore(version, base.substring(0, base.length() - "-0".length()), build);
      default -> GoResult.ok(base.substring(0, base.length() - ".0".length()) + build);
    };
  }

  private static GoResult<String> patchBefore(String version, String next, String build) {
    int patch = next.lastIndexOf('.') + 1;
    String before = Decimal.decrement(next.substring(patch));
    return before.isEmpty()
        ? invalid(version, "version before " + next + " would have negative patch number")
        : GoResult.ok(next.substring(0, patch) + before + build);
  }

  private static String firstOf(String major, String commit) {
    return (major.isEmpty() ? "v0" : major) + ".0.0-" + commit;
  }

  private static <T> GoResult<T> noPseudo(String version) {
    return invalid(version, "syntax error");
  }

  private static <T> GoResult<T> invalid(String version, String problem) {
    return GoResult.err("pseudo-" + ModuleVersion.invalid(version, problem));
  }
}
