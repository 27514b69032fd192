package dev.gomodls.workspace;

/** What a file is for, told by its name. */
public enum FileRole {
  MOD,
  WORK,
  SUM,
  NONE;

  /**
   * The role of a path: by the names that Go looks for, else by the ending, since {@code -modfile}
   * and GOWORK can name files that are called otherwise.
   */
  public static FileRole of(String path) {
    if (path.endsWith(".mod")) {
      return MOD;
    }
    if (path.endsWith(".work")) {
      return WORK;
    }
    return path.endsWith(".sum") ? SUM : NONE;
  }
}
