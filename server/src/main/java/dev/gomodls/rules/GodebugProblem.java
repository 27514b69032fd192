package dev.gomodls.rules;

import dev.gomodls.modfile.GodebugKeys;
import dev.gomodls.modfile.GodebugKeys.Removed;
import dev.gomodls.module.GoVersion;
import dev.gomodls.text.GoQuote;
import dev.gomodls.text.Nearest;
import java.util.Optional;

/**
 * Why Go refuses a setting; see {@code CheckGodebug} of {@code cmd/go/internal/modload}.
 *
 * @param sentence what Go says, empty where other releases than ours word it otherwise
 * @param better what may have been meant in the place of that part
 */
record GodebugProblem(Part part, String sentence, String ours, Optional<String> better) {
  /** What of {@code key=value} is wrong. */
  enum Part {
    KEY,
    VALUE,
    BOTH
  }

  /**
   * The problem of a setting for a Go version; none where the keys of that version are not known.
   */
  static Optional<GodebugProblem> of(String key, String value, String effective) {
    if (key.equals("default")) {
      return ofDefault(value, effective);
    }
    if (GodebugKeys.KNOWN.contains(key)) {
      return Optional.empty();
    }
    int age = GoVersion.compare(GoVersion.lang(effective), GodebugKeys.GO);
    Optional<Removed> removed = GodebugKeys.removed(key);
    if (removed.isPresent()) {
      return age < 0 ? ofGone(removed.get(), effective) : ofOldValue(removed.get(), value);
    }
    // A later Go may have new keys.
    return age > 0 ? Optional.empty() : Optional.of(ofUnknown(key));
  }

  private static Optional<GodebugProblem> ofDefault(String value, String effective) {
    String version = value.startsWith("go") ? value.substring(2) : "";
    if (!GoVersion.isValid(version)) {
      String nearest = "go" + NearestGo.version(value, effective);
      return Optional.of(
          new GodebugProblem(
              Part.VALUE,
              "value for default= must be goVERSION",
              nearest + " would be valid",
              Optional.of(nearest)));
    }
    // All that is known of a language version is that it may be any of its releases.
    String asked = GoVersion.isLang(effective) ? GoVersion.lang(version) : version;
    if (GoVersion.compare(asked, effective) <= 0) {
      return Optional.empty();
    }
    return Optional.of(
        new GodebugProblem(
            Part.VALUE,
            "default=" + value + " too new (toolchain is go" + effective + ")",
            "No Go knows the settings of its successors",
            Optional.empty()));
  }

  /** Since 1.27 what a removed setting has anyway may still be written. */
  private static Optional<GodebugProblem> ofOldValue(Removed removed, String value) {
    if (!removed.old().contains(value)) {
      return Optional.empty();
    }
    String sentence =
        "removed GODEBUG "
            + GoQuote.quote(removed.key())
            + " set to old value "
            + GoQuote.quote(value)
            + " (https://go.dev/doc/godebug#go-1"
            + removed.minor()
            + ")";
    return Optional.of(
        new GodebugProblem(Part.BOTH, sentence, "The old behavior is gone", Optional.empty()));
  }

  private static Optional<GodebugProblem> ofGone(Removed removed, String effective) {
    String since = "1." + removed.minor();
    if (GoVersion.compare(effective, since) < 0) {
      return Optional.empty();
    }
    String ours = "Go " + since + " took away the setting " + removed.key();
    return Optional.of(new GodebugProblem(Part.KEY, "", ours, Optional.empty()));
  }

  private static GodebugProblem ofUnknown(String key) {
    Optional<String> near = Nearest.of(key, GodebugKeys.KNOWN);
    String ours =
        near.map(it -> "Did you mean " + it + "?")
            .orElse("Go up to " + GodebugKeys.GO + " has no such setting");
    return new GodebugProblem(Part.KEY, "unknown godebug " + GoQuote.quote(key), ours, near);
  }
}
