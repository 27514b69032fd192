package dev.gomodls.buildlist;

import dev.gomodls.module.GoVersion;

/** How much of the module graph is read: {@code modPruning}. */
public enum Pruning {
  /** Requirements of requirements are left out where go 1.17 or later has written them down. */
  PRUNED,
  /** Nothing is left out. */
  UNPRUNED,
  /** Left out as seen from all modules of a workspace. */
  WORKSPACE;

  /** {@code pruningForGoVersion}. */
  static Pruning of(String goVersion) {
    return GoVersion.compare(goVersion, GoRules.EXPLICIT_INDIRECT) < 0 ? UNPRUNED : PRUNED;
  }
}
