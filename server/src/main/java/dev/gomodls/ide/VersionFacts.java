package dev.gomodls.ide;

import dev.gomodls.modfile.FileKind;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.module.PseudoVersion;
import dev.gomodls.semver.Semver;
import dev.gomodls.text.GoResult;
import java.util.ArrayList;
import java.util.List;

/** A version of a module in words. */
final class VersionFacts {
  private static final int DIGITS_OF_TIME = 14;

  private VersionFacts() {}

  /**
   * What a version is that stands in a file.
   *
   * @param written without quotes
   */
  static List<Phrase> of(FileKind kind, String written) {
    return isCanonical(written) ? ofCanonical(written) : List.of(ofOther(kind, written));
  }

  /** Whether it is a full version; the go command looks up all others in a main go.mod. */
  static boolean isCanonical(String written) {
    return !written.isEmpty() && ModuleVersion.canonicalVersion(written).equals(written);
  }

  private static Phrase ofOther(FileKind kind, String written) {
    String canonical = ModuleVersion.canonicalVersion(written);
    return kind == FileKind.GO_WORK && !canonical.isEmpty()
        ? Phrase.of("It stands for {}.", Phrase.code(canonical))
        : Phrase.of(
            "No full version: Go looks up which one it stands for, and wants the line updated.");
  }

  /** What a canonical version is. */
  static List<Phrase> ofCanonical(String version) {
    List<Phrase> facts = new ArrayList<>();
    if (PseudoVersion.isZero(version)) {
      facts.add(
          Phrase.of("No real version: Go writes it for a module that is replaced and has none."));
    } else if (PseudoVersion.isPseudo(version)) {
      facts.add(pseudo(version));
    } else {
      facts.add(tagged(version));
    }
    if (version.endsWith("+incompatible")) {
      String major = Semver.major(version);
      facts.add(
          Phrase.of(
              "`+incompatible`: a version {} of a module whose path does not end in {}; Go takes"
                  + " such versions only if they have no go.mod.",
              Phrase.code(major),
              Phrase.code("/" + major)));
    }
    return facts;
  }

  private static Phrase tagged(String version) {
    String prerelease = Semver.prerelease(version);
    if (!prerelease.isEmpty()) {
      int end = version.length() - Semver.build(version).length() - prerelease.length();
      return Phrase.of(
          "A pre-release of {}, and lower than it.", Phrase.code(version.substring(0, end)));
    }
    return Semver.major(version).equals("v0")
        ? Phrase.of("A release; those of major version 0 promise no compatibility.")
        : Phrase.of("A release.");
  }

  /** See {@code PseudoVersion} of x/mod/module. */
  private static Phrase pseudo(String version) {
    String rev = PseudoVersion.rev(version).toOptional().orElse("");
    String base = PseudoVersion.base(version).toOptional().orElse("");
    Phrase commit = Phrase.of("A pseudo-version: the commit {}", Phrase.code(rev));
    Phrase time =
        PseudoVersion.time(version) instanceof GoResult.Ok<?>
            ? Phrase.of(" of " + time(version, rev))
            : Phrase.of("");
    Phrase after =
        base.isEmpty()
            ? Phrase.of(", with no tagged version before it.")
            : Phrase.of(", made after {}.", Phrase.code(base));
    return Phrase.join(List.of(commit, time, after), "");
  }

  /** The moment in UTC; its digits stand in front of the commit. */
  private static String time(String version, String rev) {
    int end = version.length() - Semver.build(version).length() - rev.length() - 1;
    String digits = version.substring(end - DIGITS_OF_TIME, end);
    return digits.substring(0, 4)
        + "-"
        + digits.substring(4, 6)
        + "-"
        + digits.substring(6, 8)
        + " "
        + digits.substring(8, 10)
        + ":"
        + digits.substring(10, 12)
        + ":"
        + digits.substring(12)
        + " UTC";
  }
}
