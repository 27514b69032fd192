package dev.gomodls.cli;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.goenv.Host;
import dev.gomodls.workspace.FileTree;
import dev.gomodls.workspace.GoEnvReader;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The directory that a command of Go's face works in. */
final class GoDirectory {
  private GoDirectory() {}

  /**
   * A command line without {@code -C}.
   *
   * @param directory as {@code os.Getwd} names it
   * @param error the line that ends the command with exit code 1; null where it goes on
   */
  record Change(List<String> args, String directory, @Nullable String error) {}

  /**
   * {@code main.handleChdirFlag}: obeys a {@code -C} directly behind the command.
   *
   * @param args all that stands behind {@code go}; the command is the first of them
   */
  static Change change(List<String> args, GoInvocation where, FileTree tree) {
    String first = args.size() > 1 ? args.get(1) : "";
    boolean apart = (first.equals("-C") || first.equals("--C")) && args.size() > 2;
    boolean joined = first.startsWith("-C=") || first.startsWith("--C=");
    if (!apart && !joined) {
      return new Change(args, current(where.directory(), where, tree), null);
    }
    List<String> rest = new ArrayList<>(args);
    rest.remove(1);
    String dir = apart ? rest.remove(1) : first.substring(first.indexOf('=') + 1);
    Host host = GoEnvReader.host();
    PathStyle paths = host.paths();
    String target = paths.isAbs(dir) ? dir : paths.join(where.directory(), dir);
    FileTree.Kind kind = tree.kind(paths.toSlash(target));
    if (dir.isEmpty() || kind == FileTree.Kind.NOTHING || kind == FileTree.Kind.UNKNOWN) {
      return new Change(rest, target, "go: chdir " + dir + ": no such file or directory");
    }
    return kind == FileTree.Kind.DIRECTORY
        ? new Change(rest, current(target, where, tree), null)
        : new Change(rest, target, "go: chdir " + dir + ": not a directory");
  }

  /** {@code os.Getwd}: PWD where that leads here, else the path without links. */
  private static String current(String directory, GoInvocation where, FileTree tree) {
    Host host = GoEnvReader.host();
    if (host.isWindows()) {
      return directory;
    }
    String real = tree.realPath(directory);
    String pwd = where.environment().getOrDefault("PWD", "");
    boolean here =
        pwd.startsWith("/")
            && tree.kind(pwd) == FileTree.Kind.DIRECTORY
            && tree.realPath(pwd).equals(real);
    return here ? pwd : real;
  }
}
