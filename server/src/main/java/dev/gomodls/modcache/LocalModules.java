package dev.gomodls.modcache;

import dev.gomodls.buildlist.Fact;
import dev.gomodls.buildlist.FileSource.Kind;
import dev.gomodls.buildlist.GoError;
import dev.gomodls.buildlist.GoModFile;
import dev.gomodls.buildlist.ModuleProxy;
import dev.gomodls.buildlist.ModuleSource;
import dev.gomodls.buildlist.RevisionInfo;
import dev.gomodls.goenv.GoEnv;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.module.ModuleVersions;
import dev.gomodls.module.PseudoVersion;
import dev.gomodls.semver.Semver;
import dev.gomodls.text.GoResult;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;

/** What this machine knows of modules without the network: the cache, and proxies on its disk. */
public final class LocalModules implements ModuleSource {
  /** How long a commit must be to be recognised, and how much of it is in a version. */
  private static final int COMMIT = 12;

  private static final GoError NOT_CACHED = GoError.of("not in cache");
  private static final byte[] OLD_PREFIX = "//vgo 0.0.".getBytes(StandardCharsets.US_ASCII);

  private final ModuleCache cache;
  private final boolean off;
  private final Fact<List<ModuleProxy>> proxies;
  private final ModuleVersions known = new ModuleVersions();
  private final ReadAhead<ModuleVersion, Fact<GoModFile>> goMods;

  /**
   * The cache below {@code GOMODCACHE} and the proxies of {@code GOPROXY}.
   *
   * @param helpers runs a task beside the caller, who does not wait for it
   * @param most how many tasks at a time help
   */
  public LocalModules(GoEnv env, Executor helpers, int most) {
    goMods = new ReadAhead<>(this::readGoMod, helpers, most);
    cache = ModuleCache.at(env.value("GOMODCACHE"));
    off = env.value("GOPROXY").equals("off");
    proxies = ProxySources.of(env);
  }

  @Override
  public void expect(Collection<ModuleVersion> modules) {
    goMods.announce(modules);
  }

  @Override
  public Fact<GoModFile> cachedGoMod(ModuleVersion module) {
    return goMods.get(module);
  }

  /** {@code readDiskGoMod}. */
  private Fact<GoModFile> readGoMod(ModuleVersion module) {
    return switch (cached(module, "mod")) {
      case Fact.Known<byte[]>(byte[] text) when startsWith(text, OLD_PREFIX) ->
          Fact.unavailable(NOT_CACHED);
      case Fact.Known<byte[]>(byte[] text) -> {
        GoModFile file = GoModFile.of(text, known);
        file.hash();
        yield Fact.known(file);
      }
      case Fact.Unavailable<byte[]>(GoError reason) -> Fact.unavailable(reason);
      case Fact.Pending<byte[]>() -> new Fact.Pending<>();
    };
  }

  private static boolean startsWith(byte[] text, byte[] prefix) {
    return text.length >= prefix.length
        && Arrays.equals(text, 0, prefix.length, prefix, 0, prefix.length);
  }

  /** {@code readDiskCache}. */
  private Fact<byte[]> cached(ModuleVersion module, String suffix) {
    return cache.file(module, suffix).map(Reading::read).orElse(Fact.unavailable(NOT_CACHED));
  }

  @Override
  public Fact<RevisionInfo> cachedInfo(String path, String revision) {
    if (cached(new ModuleVersion(path, revision), "info")
        instanceof Fact.Known<byte[]>(byte[] text)) {
      return switch (InfoFile.read(text)) {
        case GoResult.Ok<RevisionInfo>(RevisionInfo info) -> Fact.known(info);
        case GoResult.Err<RevisionInfo> _ -> Fact.unavailable(NOT_CACHED);
      };
    }
    return off ? cachedCommit(path, revision) : Fact.unavailable(NOT_CACHED);
  }

  /** {@code readDiskStatByHash}: the highest version in the cache that is of a commit. */
  private Fact<RevisionInfo> cachedCommit(String path, String revision) {
    Optional<String> directory = cache.versions(path);
    if (revision.length() < COMMIT || !isHex(revision) || directory.isEmpty()) {
      return Fact.unavailable(NOT_CACHED);
    }
    String[] names = new File(directory.get()).list();
    String suffix = "-" + revision.substring(0, COMMIT) + ".info";
    String highest = "";
    for (String name : names == null ? new String[0] : names) {
      if (name.endsWith(suffix)) {
        String version = name.substring(0, name.length() - ".info".length());
        boolean higher = Semver.compare(version, highest) > 0;
        highest = PseudoVersion.isPseudo(version) && higher ? version : highest;
      }
    }
    return highest.isEmpty() ? Fact.unavailable(NOT_CACHED) : cachedInfo(path, highest);
  }

  private static boolean isHex(String text) {
    return text.chars().allMatch(c -> ('0' <= c && c <= '9') || ('a' <= c && c <= 'f'));
  }

  @Override
  public Fact<List<ModuleProxy>> proxies() {
    return proxies;
  }

  @Override
  public Optional<String> goModPath(ModuleVersion module) {
    return cache.file(module, "mod");
  }

  @Override
  public boolean hasGoMod(ModuleVersion module) {
    return goModPath(module).map(Reading::kind).orElse(Kind.NOTHING) == Kind.FILE;
  }

  @Override
  public boolean hasZip(ModuleVersion module) {
    return cache.file(module, "zip").map(Reading::kind).orElse(Kind.NOTHING) == Kind.FILE;
  }

  @Override
  public List<String> cachedVersions(String path) {
    List<String> versions = new ArrayList<>();
    String[] names = cache.versions(path).map(it -> new File(it).list()).orElse(null);
    for (String name : names == null ? new String[0] : names) {
      if (name.endsWith(".mod")) {
        String escaped = name.substring(0, name.length() - ".mod".length());
        ModuleVersion.unescapeVersion(escaped).toOptional().ifPresent(versions::add);
      }
    }
    return versions;
  }

  @Override
  public Optional<String> directory(ModuleVersion module) {
    return cache.extraction(module) == ModuleCache.Extraction.COMPLETE
        ? cache.directory(module)
        : Optional.empty();
  }
}
