package dev.gomodls.modfile;

import dev.gomodls.module.ModuleVersion;
import dev.gomodls.text.GoQuote;

/**
 * Says which version a written one stands for: {@code modfile.VersionFixer}. The go command looks
 * versions of a main go.mod up where they are not canonical; all other readers take {@link
 * #CANONICAL}.
 */
@FunctionalInterface
public interface VersionFixer {
  /** What a reader does without a fixer: a semantic version is made canonical. */
  VersionFixer CANONICAL =
      (path, version) -> {
        String canonical = ModuleVersion.canonicalVersion(version);
        return canonical.isEmpty()
            ? new Problem(
                "version " + GoQuote.quote(version) + " invalid: must be of the form v1.2.3", true)
            : new Version(canonical);
      };

  /** The version of the module {@code path} that {@code version} stands for. */
  Fixed fix(String path, String version);

  /** A version, or why there is none. */
  sealed interface Fixed {}

  /** The version to go on with. */
  record Version(String version) implements Fixed {}

  /**
   * Go's error text.
   *
   * @param ofModule whether it is about module and version, so that the directive is named with it
   */
  record Problem(String text, boolean ofModule) implements Fixed {}
}
