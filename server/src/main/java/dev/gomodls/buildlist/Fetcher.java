package dev.gomodls.buildlist;

import dev.gomodls.module.ModuleVersion;
import dev.gomodls.module.ModuleVersions;
import dev.gomodls.semver.Semver;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads modules from the cache and the sources behind it: {@code modfetch.Fetcher}. */
final class Fetcher {
  private final ModuleSource modules;
  private final Sums sums;
  private final BuildMode mode;
  private final ModuleVersions known = new ModuleVersions();
  private final Set<ModuleVersion> fetched = new HashSet<>();
  private final Set<ModuleVersion> uncached = new HashSet<>();

  Fetcher(ModuleSource modules, Sums sums, BuildMode mode) {
    this.modules = modules;
    this.sums = sums;
    this.mode = mode;
  }

  ModuleSource modules() {
    return modules;
  }

  /** Something that a source is asked for. */
  @FunctionalInterface
  interface Question<T> {
    T ask(ModuleProxy proxy) throws Failed;
  }

  /** {@code Fetcher.GoMod}. */
  GoModFile goMod(ModuleVersion module) throws Failed {
    if (!Semver.isValid(module.version())) {
      RevisionInfo info = firstOf(proxy -> stat(proxy, module.path(), module.version()));
      return goMod(new ModuleVersion(module.path(), info.version()));
    }
    if (modules.cachedGoMod(module) instanceof Fact.Known<GoModFile>(GoModFile file)) {
      sums.checkGoMod(module, file);
      return file;
    }
    uncached.add(module);
    byte[] text =
        firstOf(
            proxy -> {
              checkLookup();
              return value(proxy.goMod(module));
            });
    GoModFile file = GoModFile.of(text, known);
    sums.checkGoMod(module, file);
    fetched.add(module);
    return file;
  }

  /** The modules whose go.mod was needed and is not in the cache. */
  Set<ModuleVersion> uncached() {
    return uncached;
  }

  /** Whether the go command would have the module's go.mod in the cache by now. */
  boolean hasGoMod(ModuleVersion module) {
    return fetched.contains(module) || modules.hasGoMod(module);
  }

  /** {@code cachingRepo.Stat}. */
  RevisionInfo stat(ModuleProxy proxy, String path, String revision) throws Failed {
    if (modules.cachedInfo(path, revision) instanceof Fact.Known<RevisionInfo>(RevisionInfo info)) {
      return info;
    }
    checkLookup();
    return value(proxy.stat(path, revision));
  }

  /** {@code cachingRepo.Versions}. */
  List<String> versions(ModuleProxy proxy, String path, String prefix) throws Failed {
    checkLookup();
    return value(proxy.versions(path, prefix));
  }

  /** {@code cachingRepo.Latest}. */
  RevisionInfo latest(ModuleProxy proxy, String path) throws Failed {
    checkLookup();
    return value(proxy.latest(path));
  }

  /** {@code lookup}: nothing is looked up beside a vendor directory. */
  private void checkLookup() throws Failed {
    if (mode.isVendor()) {
      throw new Failed(mode.lookupDisabled());
    }
  }

  static <T> T value(Fact<T> fact) throws Failed {
    return switch (fact) {
      case Fact.Known<T>(T value) -> value;
      case Fact.Unavailable<T>(GoError reason) -> throw new Failed(reason);
      case Fact.Pending<T>() -> throw new Failed(GoError.of("not known yet"));
    };
  }

  /** {@code TryProxies}: the answer of the first source that has one, else the best error. */
  <T> T firstOf(Question<T> question) throws Failed {
    List<ModuleProxy> proxies = value(modules.proxies());
    GoError best = GoError.of("GOPROXY list is empty");
    int rank = -1;
    for (ModuleProxy proxy : proxies) {
      try {
        return question.ask(proxy);
      } catch (Failed e) {
        GoError error = e.error();
        boolean missing = error.is(GoError.Kind.NOT_EXIST);
        if (proxy.isDirect(error)) {
          best = error;
          rank = 2;
        } else if (rank <= 1 && !missing) {
          best = error;
          rank = 1;
        } else if (rank <= 0) {
          best = error;
          rank = 0;
        }
        if (!proxy.fallsBackOnAnyError() && !missing) {
          break;
        }
      }
    }
    throw new Failed(best);
  }
}
