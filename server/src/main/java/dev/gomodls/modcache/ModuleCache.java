package dev.gomodls.modcache;

import dev.gomodls.buildlist.FileSource.Kind;
import dev.gomodls.module.ModulePath;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.semver.Semver;
import dev.gomodls.text.GoResult;
import java.util.Optional;

/**
 * Where things are in a module cache: the path functions of {@code modfetch/cache.go}.
 *
 * @param root {@code GOMODCACHE}
 * @param isUsable whether there can be a cache at all
 */
record ModuleCache(String root, boolean isUsable) {
  /** The cache at {@code GOMODCACHE}, which is looked at once ({@code checkCacheDir}). */
  static ModuleCache at(String root) {
    boolean usable =
        root.startsWith("/")
            && switch (Reading.kind(root)) {
              case DIRECTORY, NOTHING -> true;
              case FILE, OTHER, UNKNOWN -> false;
            };
    return new ModuleCache(root, usable);
  }

  /** {@code cacheDir}: the directory of the versions of a module. */
  Optional<String> versions(String path) {
    return isUsable
        ? optional(ModulePath.escape(path)).map(it -> root + "/cache/download/" + it + "/@v")
        : Optional.empty();
  }

  /** {@code CachePath}: the file with a suffix such as "mod" of a version. */
  Optional<String> file(ModuleVersion module, String suffix) {
    Optional<String> directory = versions(module.path());
    Optional<String> version = escapedVersion(module.version());
    return directory.isEmpty() || version.isEmpty()
        ? Optional.empty()
        : Optional.of(directory.get() + "/" + version.get() + "." + suffix);
  }

  private static Optional<String> escapedVersion(String version) {
    boolean canonical =
        Semver.isValid(version) && version.equals(ModuleVersion.canonicalVersion(version));
    return canonical ? optional(ModuleVersion.escapeVersion(version)) : Optional.empty();
  }

  private static Optional<String> optional(GoResult<String> result) {
    return result.toOptional();
  }

  /** What can be said of the extracted directory of a module. */
  enum Extraction {
    /** It can be used. */
    COMPLETE,
    /** It is not there, or not all of it. */
    MISSING,
    /** It cannot be told. */
    UNKNOWN
  }

  /** Where the extracted directory of a module is or would be. */
  Optional<String> directory(ModuleVersion module) {
    Optional<String> path =
        isUsable ? optional(ModulePath.escape(module.path())) : Optional.empty();
    Optional<String> version = escapedVersion(module.version());
    return path.isEmpty() || version.isEmpty()
        ? Optional.empty()
        : Optional.of(root + "/" + path.get() + "@" + version.get());
  }

  /** {@code DownloadDir}: whether the directory of a module may be used. */
  Extraction extraction(ModuleVersion module) {
    Optional<String> directory = directory(module);
    if (directory.isEmpty()) {
      return Extraction.UNKNOWN;
    }
    if (Reading.kind(directory.get()) != Kind.DIRECTORY) {
      return Extraction.MISSING;
    }
    Kind partial = kindOf(module, "partial");
    if (partial != Kind.NOTHING) {
      return partial == Kind.UNKNOWN ? Extraction.UNKNOWN : Extraction.MISSING;
    }
    return switch (kindOf(module, "ziphash")) {
      case NOTHING -> Extraction.MISSING;
      case UNKNOWN -> Extraction.UNKNOWN;
      case FILE, DIRECTORY, OTHER -> Extraction.COMPLETE;
    };
  }

  private Kind kindOf(ModuleVersion module, String suffix) {
    return file(module, suffix).map(Reading::kind).orElse(Kind.UNKNOWN);
  }
}
