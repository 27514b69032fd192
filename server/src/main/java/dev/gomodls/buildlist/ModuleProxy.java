package dev.gomodls.buildlist;

import dev.gomodls.module.ModuleVersion;
import java.util.List;

/**
 * An entry of {@code GOPROXY} as a {@code modfetch.Repo} without its cache: a proxy, {@code off},
 * {@code direct}, or what {@code GONOPROXY} puts before them.
 */
public interface ModuleProxy {
  /** Whether the next entry is asked after any error; else only after "does not exist". */
  boolean fallsBackOnAnyError();

  /** Whether an error of this entry is what a user wants to read most ({@code directRank}). */
  boolean isDirect(GoError error);

  /** A go.mod file; the version is canonical. */
  Fact<byte[]> goMod(ModuleVersion module);

  /** {@code Repo.Stat}: what a version, branch or commit stands for. */
  Fact<RevisionInfo> stat(String path, String revision);

  /** {@code Repo.Versions}: the tagged versions that start with {@code prefix}, in their order. */
  Fact<List<String>> versions(String path, String prefix);

  /** {@code Repo.Latest}. */
  Fact<RevisionInfo> latest(String path);
}
