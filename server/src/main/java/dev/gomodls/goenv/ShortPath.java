package dev.gomodls.goenv;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.text.GoResult;
import dev.gomodls.text.Utf8;
import java.util.Optional;

/** {@code base.ShortPath}: how Go's texts name a file. */
public final class ShortPath {
  private ShortPath() {}

  /**
   * The path relative to the current directory where that is shorter in bytes and leads to the same
   * place, else the path itself.
   */
  public static String of(GoEnv env, String path) {
    PathStyle paths = env.host().paths();
    boolean related = paths.rel(env.directory(), path) instanceof GoResult.Ok<String>;
    String relative = paths.rel(env.directory(), path).toOptional().orElse(path);
    return related
            && Utf8.encode(relative).length < Utf8.encode(path).length
            && isSame(env, relative, path)
        ? relative
        : path;
  }

  /** The system walks up from where the current directory really is. */
  private static boolean isSame(GoEnv env, String relative, String path) {
    String from = env.files().realPath(env.directory()).orElse(env.directory());
    Optional<String> reached = env.files().realPath(env.host().paths().join(from, relative));
    return reached.equals(env.files().realPath(path));
  }
}
