package dev.gomodls.buildlist;

import dev.gomodls.module.ModulePath;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.module.PathMajor;
import dev.gomodls.module.PseudoVersion;
import dev.gomodls.semver.Semver;
import dev.gomodls.text.GoQuote;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Finds the version that a query such as "latest" or "v1.2" stands for: query.go of modload. */
final class Queries {
  /** Every version is allowed. */
  static final Allowed ALL = module -> null;

  private final Loader loader;

  Queries(Loader loader) {
    this.loader = loader;
  }

  /** {@code AllowedFunc}: why a version may not be chosen, null where it may. */
  @FunctionalInterface
  interface Allowed {
    @Nullable GoError problem(ModuleVersion module);

    /** Whether a version may be chosen; what cannot be found out does not forbid it. */
    default boolean allows(ModuleVersion module) {
      GoError problem = problem(module);
      return problem == null || !problem.is(GoError.Kind.DISALLOWED);
    }
  }

  /** {@code Query}. */
  RevisionInfo query(String path, String query, String current, Allowed allowed) throws Failed {
    Query wanted = new Query(path, query, current, allowed);
    return loader.fetcher().firstOf(proxy -> ask(proxy, wanted));
  }

  /**
   * What "latest" would mean if a source had these versions and no others, in their order; empty
   * where they are none. A version that no tag stands for counts only beside others of its kind.
   */
  Optional<String> latestOf(String path, List<String> versions) throws Failed {
    List<String> tagged = versions.stream().filter(it -> !PseudoVersion.isPseudo(it)).toList();
    List<String> releases = new ArrayList<>();
    List<String> prereleases = new ArrayList<>();
    filter(QueryMatcher.of(new Query(path, "latest", "", ALL)), tagged, releases, prereleases);
    List<String> found = releases.isEmpty() ? prereleases : releases;
    if (!found.isEmpty()) {
      return Optional.of(found.getLast());
    }
    return versions.isEmpty() ? Optional.empty() : Optional.of(versions.getLast());
  }

  /** A question for a version. */
  record Query(String path, String text, String current, Allowed allowed) {}

  /** {@code queryProxy}. */
  private RevisionInfo ask(ModuleProxy proxy, Query query) throws Failed {
    String path = query.path;
    if (loader.mode().isVendor()) {
      throw new Failed(loader.mode().queryDisabled());
    }
    boolean upgrade = query.text.equals("upgrade") || query.text.equals("patch");
    if (upgrade && loader.mains().contains(path)) {
      return ofVersion("");
    }
    if (path.equals("std") || path.equals("cmd")) {
      throw new Failed(
          GoError.of(
              "can't query specific version ("
                  + GoQuote.quote(query.text)
                  + ") of standard-library module "
                  + GoQuote.quote(path)));
    }
    Repository repository = repository(proxy, path);
    QueryMatcher matcher = QueryMatcher.of(query);
    if (matcher.isStat()) {
      return stat(repository, query);
    }
    List<String> releases = new ArrayList<>();
    List<String> prereleases = new ArrayList<>();
    filter(matcher, repository.versions(matcher.prefix()), releases, prereleases);
    List<String> found = releases.isEmpty() ? prereleases : releases;
    if (!found.isEmpty()) {
      String version = matcher.prefersLower() ? found.getFirst() : found.getLast();
      return lookUp(repository, query, version);
    }
    if (matcher.mayUseLatest()) {
      RevisionInfo latest = latest(repository);
      if (latest != null && matcher.allows(latest.version())) {
        return lookUp(repository, query, latest.version());
      }
    }
    boolean hasCurrent = !query.current.isEmpty() && !query.current.equals(ModuleGraph.NONE);
    if (upgrade && hasCurrent) {
      checkAllowed(query, query.current);
      return lookUp(repository, query, query.current);
    }
    String suffix = upgrade && hasCurrent ? " (current version is " + query.current + ")" : "";
    throw new Failed(
        GoError.of(
            GoError.Kind.NO_MATCHING_VERSION,
            "no matching versions for query " + GoQuote.quote(query.text) + suffix));
  }

  private static RevisionInfo ofVersion(String version) {
    return new RevisionInfo(version, RevisionInfo.NO_TIME, new LinkedHashMap<>());
  }

  private static void checkAllowed(Query query, String version) throws Failed {
    GoError problem = query.allowed.problem(new ModuleVersion(query.path, version));
    if (problem != null && problem.is(GoError.Kind.DISALLOWED)) {
      throw new Failed(problem);
    }
  }

  private static RevisionInfo stat(Repository repository, Query query) throws Failed {
    RevisionInfo info;
    try {
      info = repository.stat(query.text);
    } catch (Failed e) {
      String canonical = ModuleVersion.canonicalVersion(query.text);
      if (canonical.isEmpty() || canonical.equals(query.text)) {
        throw e;
      }
      info = statCanonical(repository, canonical, e);
    }
    checkAllowed(query, info.version());
    return info;
  }

  private static RevisionInfo statCanonical(Repository repository, String canonical, Failed first)
      throws Failed {
    try {
      return repository.stat(canonical);
    } catch (Failed e) {
      throw e.error().is(GoError.Kind.NOT_EXIST) ? first : e;
    }
  }

  private static @Nullable RevisionInfo latest(Repository repository) throws Failed {
    try {
      return repository.latest();
    } catch (Failed e) {
      if (!e.error().is(GoError.Kind.NOT_EXIST)) {
        throw e;
      }
      return null;
    }
  }

  /** An upgrade never leads from a commit to an older version. */
  private static RevisionInfo lookUp(Repository repository, Query query, String version)
      throws Failed {
    RevisionInfo info = repository.stat(version);
    boolean upgrade = query.text.equals("upgrade") || query.text.equals("patch");
    if (upgrade && PseudoVersion.isPseudo(query.current)) {
      String current =
          PseudoVersion.time(query.current).toOptional().map(Object::toString).orElse("");
      if (!info.time().equals(RevisionInfo.NO_TIME) && info.time().compareTo(current) < 0) {
        checkAllowed(query, query.current);
        return repository.stat(query.current);
      }
    }
    return info;
  }

  /** {@code filterVersions}. */
  private void filter(
      QueryMatcher matcher, List<String> versions, List<String> releases, List<String> prereleases)
      throws Failed {
    boolean incompatible = matcher.prefersIncompatible();
    String lastCompatible = "";
    for (String version : versions) {
      if (!matcher.allows(version)) {
        continue;
      }
      if (!incompatible) {
        if (!version.endsWith("+incompatible")) {
          lastCompatible = version;
        } else if (!lastCompatible.isEmpty()) {
          if (loader.summaries().hasOwnGoMod(new ModuleVersion(matcher.path(), lastCompatible))) {
            return;
          }
          incompatible = true;
        }
      }
      (Semver.prerelease(version).isEmpty() ? releases : prereleases).add(version);
    }
  }

  /** {@code lookupRepo}. */
  private Repository repository(ModuleProxy proxy, String path) throws Failed {
    String problem = GoRules.isToolchain(path) ? null : ModulePath.check(path);
    boolean replaced = loader.mains().highestReplaced().containsKey(path);
    if (problem != null && !replaced) {
      throw new Failed(GoError.of(problem));
    }
    return new Repository(loader, proxy, path, problem);
  }

  /**
   * Versions of a module: of a source, and of replace directives ({@code replacementRepo}).
   *
   * @param problem why there can be no module of this path, null where there can
   */
  private record Repository(
      Loader loader, ModuleProxy proxy, String path, @Nullable String problem) {
    private boolean isReplaced() {
      return loader.mains().highestReplaced().containsKey(path);
    }

    private void checkPath() throws Failed {
      if (problem != null) {
        throw new Failed(GoError.of(problem));
      }
    }

    List<String> versions(String prefix) throws Failed {
      List<String> found = List.of();
      try {
        found = problem == null ? loader.fetcher().versions(proxy, path, prefix) : List.of();
      } catch (Failed e) {
        if (!isReplaced() || !e.error().is(GoError.Kind.NOT_EXIST)) {
          throw e;
        }
      }
      return isReplaced() ? withReplaced(found, prefix) : found;
    }

    private List<String> withReplaced(List<String> found, String prefix) {
      TreeSet<String> all = new TreeSet<>(Semver.ORDER);
      for (MainModule main : loader.mains().modules()) {
        for (ModuleVersion old : main.replace().keySet()) {
          String version = old.version();
          if (old.path().equals(path)
              && !version.isEmpty()
              && version.startsWith(prefix)
              && !PseudoVersion.isPseudo(version)) {
            all.add(version);
          }
        }
      }
      if (all.isEmpty()) {
        return found;
      }
      all.addAll(found);
      return List.copyOf(all);
    }

    RevisionInfo stat(String revision) throws Failed {
      try {
        checkPath();
        return loader.fetcher().stat(proxy, path, revision);
      } catch (Failed e) {
        String version = ModuleVersion.canonicalVersion(revision);
        boolean any = loader.mains().modules().stream().anyMatch(main -> !main.replace().isEmpty());
        if (!isReplaced() || !any || !version.equals(revision)) {
          throw e;
        }
        return statReplaced(version, e);
      }
    }

    private RevisionInfo statReplaced(String canonical, Failed failure) throws Failed {
      String version = canonical;
      ModulePath.Split split = ModulePath.splitPathVersion(path);
      if (split.ok()
          && split.pathMajor().isEmpty()
          && PathMajor.check(version, "") != null
          && Semver.build(version).isEmpty()) {
        version += "+incompatible";
      }
      if (loader.replacements().of(new ModuleVersion(path, version)) == null) {
        throw failure;
      }
      return ofReplaced(version);
    }

    private static RevisionInfo ofReplaced(String version) {
      String time =
          PseudoVersion.time(version)
              .toOptional()
              .map(Object::toString)
              .orElse(RevisionInfo.NO_TIME);
      return new RevisionInfo(version, time, new LinkedHashMap<>());
    }

    RevisionInfo latest() throws Failed {
      if (!isReplaced()) {
        return loader.fetcher().latest(proxy, path);
      }
      String highest = loader.mains().highestReplaced().getOrDefault(path, "");
      if (highest.isEmpty()) {
        String major = ModulePath.splitPathVersion(path).pathMajor();
        highest = PseudoVersion.zero(major.isEmpty() ? "v0" : major.substring(1));
      }
      try {
        checkPath();
        RevisionInfo info = loader.fetcher().latest(proxy, path);
        return Semver.compare(highest, info.version()) > 0 ? ofReplaced(highest) : info;
      } catch (Failed e) {
        return ofReplaced(highest);
      }
    }
  }
}
