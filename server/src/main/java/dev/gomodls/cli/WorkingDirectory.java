package dev.gomodls.cli;

import dev.gomodls.filepath.PathStyle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The directory in which a command follows the go command. */
final class WorkingDirectory {
  private WorkingDirectory() {}

  /**
   * The directory that is the only word of a call, else the current one; absolute, with {@code /}.
   */
  static String of(Call call, String command) throws UsageException {
    List<String> words = call.arguments().words();
    if (words.size() > 1) {
      throw new UsageException(command + " takes one directory, not " + words.size());
    }
    String given = words.isEmpty() ? "." : words.getFirst();
    String directory = call.absolute(given);
    if (!Files.isDirectory(Path.of(directory))) {
      throw new UsageException(given + ": there is no such directory");
    }
    return directory;
  }

  /** A path as the go command names it, seen from its directory; absolute, with {@code /}. */
  static String absolute(Call call, String directory, String path) {
    PathStyle style = call.assumptions().style();
    return style.toSlash(
        style.isAbs(path) ? style.clean(path) : style.join(style.fromSlash(directory), path));
  }
}
