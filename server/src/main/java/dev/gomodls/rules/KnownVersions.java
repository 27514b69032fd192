package dev.gomodls.rules;

import dev.gomodls.buildlist.Build;
import dev.gomodls.buildlist.DeclaredModule;
import dev.gomodls.modfile.Directive.Exclude;
import dev.gomodls.modfile.Directive.Retract;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.semver.Semver;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The versions of a module that the cache has a go.mod of, and what the latest one says of them.
 *
 * @param usable those that are neither retracted nor excluded, the lowest first
 */
record KnownVersions(String path, Optional<DeclaredModule> latest, List<String> usable) {
  static KnownVersions of(Build build, String path) {
    Set<ModuleVersion> excluded = new HashSet<>();
    build
        .mains()
        .forEach(main -> main.file().all(Exclude.class).forEach(it -> excluded.add(it.module())));
    KnownVersions all = new KnownVersions(path, build.latest(path), List.of());
    return new KnownVersions(
        path,
        all.latest,
        build.cachedVersions(path).stream()
            .filter(version -> all.retraction(version).isEmpty())
            .filter(version -> !excluded.contains(new ModuleVersion(path, version)))
            .toList());
  }

  /** The retraction that covers a version; of several the first, as Go shows it. */
  Optional<Retract> retraction(String version) {
    return latest.stream()
        .flatMap(it -> it.retractions().stream())
        .filter(
            it ->
                ModuleVersion.compareVersions(path, it.low(), version) <= 0
                    && ModuleVersion.compareVersions(path, version, it.high()) <= 0)
        .findFirst();
  }

  /** The lowest usable version above another one; releases come first. */
  Optional<String> next(String version) {
    return release(above(version)).or(() -> above(version).stream().findFirst());
  }

  private List<String> above(String version) {
    return usable.stream()
        .filter(it -> ModuleVersion.compareVersions(path, it, version) > 0)
        .toList();
  }

  private static Optional<String> release(List<String> versions) {
    return versions.stream().filter(it -> Semver.prerelease(it).isEmpty()).findFirst();
  }
}
