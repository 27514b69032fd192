package dev.gomodls.rules;

import dev.gomodls.module.ModulePath;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.semver.Semver;
import dev.gomodls.text.GoQuote;
import java.util.Optional;

/**
 * What Go looks for where a main go.mod has no canonical version. See {@code queryProxy} and {@code
 * newQueryMatcher} of {@code cmd/go/internal/modload}.
 */
record VersionQuery(String path, String text) {
  /** What Go says whatever versions there are; empty where that depends on them. */
  Optional<String> refusal() {
    if (ModulePath.check(path) != null) {
      return Optional.empty();
    }
    if (text.equals("patch")) {
      return Optional.of(
          "can't query version \"patch\" of module " + path + ": no existing version is required");
    }
    String bound = bound();
    if (bound.length() == text.length()) {
      return Optional.empty();
    }
    if (!Semver.isValid(bound)) {
      return Optional.of(inRange("invalid", bound));
    }
    boolean open = text.startsWith("<=") || (text.startsWith(">") && !text.startsWith(">="));
    return open && isPrefix(bound) ? Optional.of(inRange("ambiguous", bound)) : Optional.empty();
  }

  private String inRange(String what, String bound) {
    return what + " semantic version " + GoQuote.quote(bound) + " in range " + GoQuote.quote(text);
  }

  /** The version behind a comparison; the text itself where there is none. */
  private String bound() {
    if (!text.startsWith("<") && !text.startsWith(">")) {
      return text;
    }
    return text.substring(text.startsWith("=", 1) ? 2 : 1);
  }

  /** The version that it means where there is one with this number; else empty. */
  Optional<String> canonical() {
    return Optional.of(ModuleVersion.canonicalVersion(text)).filter(it -> !it.isEmpty());
  }

  /** Whether it leaves the patch version, or that and the minor one, open. */
  boolean isPrefix() {
    return isPrefix(text);
  }

  private static boolean isPrefix(String version) {
    // What is longer when canonical lacks numbers: build metadata only makes it shorter.
    return Semver.canonical(version).length() > version.length();
  }

  /** What it asks for, in words. */
  String wanted() {
    String bound = bound();
    if (text.startsWith("<=")) {
      return "the highest version up to " + bound;
    }
    if (text.startsWith("<")) {
      return "the highest version below " + bound;
    }
    if (text.startsWith(">=")) {
      return "the lowest version from " + bound + " on";
    }
    if (text.startsWith(">")) {
      return "the lowest version above " + bound;
    }
    if (text.equals("latest") || text.equals("upgrade")) {
      return "the newest version";
    }
    if (isPrefix()) {
      return "the highest " + text + " version";
    }
    return canonical()
        .map(version -> "the version " + version)
        .orElse("a tag, a branch or a commit");
  }
}
