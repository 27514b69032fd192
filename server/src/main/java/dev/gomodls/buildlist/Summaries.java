package dev.gomodls.buildlist;

import dev.gomodls.modfile.ModFile;
import dev.gomodls.module.GoVersion;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.module.ModuleVersions;
import dev.gomodls.text.AutoQuote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the go.mod files of dependencies: {@code goModSummary} and {@code rawGoModSummary}. */
final class Summaries {
  private final Loader loader;
  private final Map<ModuleVersion, Raw> cache = new HashMap<>();

  Summaries(Loader loader) {
    this.loader = loader;
  }

  /** A file that could be read, or could not, or both: one for a newer Go is understood. */
  private record Raw(@Nullable ModuleSummary summary, @Nullable GoError error) {
    ModuleSummary get() throws Failed {
      if (error != null) {
        throw new Failed(error);
      }
      return summary == null ? ModuleSummary.bare("", List.of()) : summary;
    }
  }

  /**
   * {@code goModSummary}: what requiring a module means, replacements and exclusions considered.
   */
  ModuleSummary of(ModuleVersion module) throws Failed {
    if (GoRules.isToolchain(module.path())) {
      return ModuleSummary.ofToolchain(module);
    }
    if (loader.mode().isVendor()) {
      return loader.vendor().summary(module);
    }
    ModuleVersion actual = loader.replacements().resolve(module);
    if (!actual.version().isEmpty()
        && loader.mustHaveSums()
        && !loader.sums().have(Sums.ofGoMod(actual))) {
      throw new Failed(
          GoError.at(
              actual,
              "missing go.sum entry for go.mod file; to add it:\n\tgo mod download "
                  + module.path()));
    }
    ModuleSummary summary = raw(actual);
    if (!actual.version().isEmpty()) {
      checkPath(module, actual, summary.path());
    }
    return withoutExcluded(summary);
  }

  /** The module line is not looked at where a directory replaces the module. */
  private static void checkPath(ModuleVersion module, ModuleVersion actual, String declared)
      throws Failed {
    if (declared.isEmpty()) {
      throw new Failed(GoError.at(actual, "parsing go.mod: missing module line"));
    }
    if (!declared.equals(module.path()) && !declared.equals(actual.path())) {
      throw new Failed(
          GoError.at(
              actual,
              GoError.of(
                  GoError.Kind.OTHER_PATH,
                  "parsing go.mod:\n\tmodule declares its path as: "
                      + declared
                      + "\n\t        but was required as: "
                      + module.path())));
    }
  }

  private ModuleSummary withoutExcluded(ModuleSummary summary) {
    MainModules mains = loader.mains();
    boolean any = false;
    for (MainModule main : mains.modules()) {
      any |= !main.exclude().isEmpty();
    }
    if (!any) {
      return summary;
    }
    List<ModuleVersion> kept = new ArrayList<>();
    for (ModuleVersion required : summary.require()) {
      if (mains.excludes(required)) {
        loader.excluded().add(required);
      } else {
        kept.add(required);
      }
    }
    return kept.size() == summary.require().size() ? summary : summary.withRequire(kept);
  }

  /** {@code rawGoModSummary}: what a file says, nothing else considered. */
  ModuleSummary raw(ModuleVersion module) throws Failed {
    return rawFact(module).get();
  }

  /** The summary also of a file that names a newer Go than the one that runs. */
  ModuleSummary rawEvenIfTooNew(ModuleVersion module) throws Failed {
    Raw raw = rawFact(module);
    return raw.error instanceof GoError.TooNew && raw.summary != null ? raw.summary : raw.get();
  }

  private Raw rawFact(ModuleVersion module) {
    if (GoRules.isToolchain(module.path())) {
      return new Raw(ModuleSummary.ofToolchain(module), null);
    }
    if (module.version().isEmpty() && loader.inWorkspace()) {
      if (module.path().equals("command-line-arguments")) {
        return new Raw(ModuleSummary.bare(module.path(), List.of()), null);
      }
      if (loader.mains().contains(module.path())) {
        ModFile file = loader.mains().get(module.path()).file();
        if (file != null) {
          return summarize(module, ModuleSummary.of(file));
        }
      }
    }
    Raw known = cache.get(module);
    if (known == null) {
      known = read(module);
      cache.put(module, known);
    }
    return known;
  }

  private Raw read(ModuleVersion module) {
    try {
      String name =
          module.version().isEmpty()
              ? loader
                  .options()
                  .style()
                  .join(loader.replacements().directory(module.path()), "go.mod")
              : "go.mod";
      GoModFile file = module.version().isEmpty() ? ofDirectory(module, name) : fetch(module);
      Optional<ModuleSummary> summary = file.summary();
      if (summary.isEmpty()) {
        String shown = loader.shortPaths().of(name);
        return new Raw(null, GoError.at(module, "parsing " + shown + ": " + file.errors(name)));
      }
      return summarize(module, summary.get());
    } catch (Failed e) {
      return new Raw(null, e.error());
    }
  }

  private GoModFile fetch(ModuleVersion module) throws Failed {
    return loader.fetcher().goMod(module);
  }

  /** {@code rawGoModData} for a directory. */
  private GoModFile ofDirectory(ModuleVersion module, String name) throws Failed {
    return switch (loader.files().read(name)) {
      case Fact.Known<byte[]>(byte[] bytes) -> GoModFile.of(bytes, new ModuleVersions());
      case Fact.Unavailable<byte[]>(GoError error) ->
          throw new Failed(
              GoError.at(module, "reading " + loader.shortPaths().of(name) + ": " + error.text()));
      case Fact.Pending<byte[]>() -> throw new Failed(GoError.of("not known yet"));
    };
  }

  /** What a module's own go.mod says, wherever the module is replaced to. */
  Optional<DeclaredModule> declared(ModuleVersion module) throws Failed {
    return fetch(module).declared();
  }

  /** {@code versionHasGoMod}: whether the go.mod is one that somebody wrote. */
  boolean hasOwnGoMod(ModuleVersion module) throws Failed {
    String text = loader.fetcher().goMod(module).string();
    return !text.equals("module " + AutoQuote.autoQuote(module.path()) + "\n");
  }

  private Raw summarize(ModuleVersion module, ModuleSummary summary) {
    String go = summary.goVersion();
    if (!go.isEmpty()) {
      loader.goVersions().putIfAbsent(module, go);
    }
    boolean tooNew =
        !go.isEmpty()
            && GoVersion.compare(go, GoRules.STRICT) >= 0
            && GoVersion.compare(go, loader.options().go().version()) > 0;
    return tooNew
        ? new Raw(summary, loader.options().go().tooNew("module " + module, go))
        : new Raw(summary, null);
  }
}
