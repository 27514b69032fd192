package dev.gomodls.buildlist;

import dev.gomodls.module.ModuleVersion;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The module cache, and the sources behind it in the order of {@code GOPROXY}. */
public interface ModuleSource {
  /** The {@code .mod} file in the cache, its hash not checked; see {@code readDiskGoMod}. */
  Fact<GoModFile> cachedGoMod(ModuleVersion module);

  /** The {@code .info} file in the cache; see {@code readDiskStat}. */
  Fact<RevisionInfo> cachedInfo(String path, String revision);

  /** The sources of {@code GOPROXY}, or what is wrong with the list ({@code proxyList}). */
  Fact<List<ModuleProxy>> proxies();

  /**
   * Where the {@code .mod} file is or would be; empty where it has no place ({@code CachePath}).
   */
  Optional<String> goModPath(ModuleVersion module);

  /** Whether there is a regular file at {@link #goModPath}. */
  boolean hasGoMod(ModuleVersion module);

  /** The extracted directory, where it is complete; see {@code DownloadDir}. */
  Optional<String> directory(ModuleVersion module);

  /** Whether the zip of a module is in the cache. */
  boolean hasZip(ModuleVersion module);

  /** The versions of which the cache has a go.mod, in no order; empty for a path without place. */
  List<String> cachedVersions(String path);

  /**
   * Announces modules whose {@code .mod} files will be asked for, so that they may be read ahead.
   */
  default void expect(Collection<ModuleVersion> modules) {}
}
