package dev.gomodls.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs what users run most, once, so that the image's cache holds the classes they need.
 *
 * <p>Part of the program because the cache is only valid for the very module it was made from. All
 * that is in the cache is loaded at each start, whatever the command, so what is rare stays out: it
 * works all the same, and only starts slower.
 */
public final class Train {
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("version"),
          List.of("check"),
          List.of("check", "--format", "json"),
          List.of("go", "mod", "edit", "-json", "app/go.mod"));

  private Train() {}

  /** Takes the directory of a tree with module files, works on a copy of it, and prints nothing. */
  public static void main(String[] args) throws IOException {
    Terminal.ofProcess().flush();
    Terminal nowhere =
        new Terminal(
            InputStream.nullInputStream(),
            new PrintStream(OutputStream.nullOutputStream()),
            new PrintStream(OutputStream.nullOutputStream()));
    Path copy = copyOf(Path.of(args[0]));
    for (List<String> command : COMMANDS) {
      List<String> words = new ArrayList<>(List.of("-C", copy.toString()));
      words.addAll(command);
      Main.run(words.toArray(String[]::new), nowhere);
    }
    delete(copy);
  }

  private static Path copyOf(Path tree) throws IOException {
    Path copy = Files.createTempDirectory("gomodls-train");
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path path : paths.toList()) {
        Path target = copy.resolve(tree.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
    return copy;
  }

  private static void delete(Path tree) throws IOException {
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
