package dev.gomodls.gates;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files of this repository as they lie on disk, without what {@code .gitignore} names. */
final class Repository {
  static final Path ROOT = root();

  private Repository() {}

  /** Every file, by path. */
  static List<Path> files() {
    Set<String> ignored = ignoredFolders();
    var files = new ArrayList<Path>();
    try {
      Files.walkFileTree(
          ROOT,
          new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
              return ignored.contains(String.valueOf(dir.getFileName()))
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (attributes.isRegularFile() && !file.endsWith(".git")) {
                files.add(file);
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    files.sort(null);
    return files;
  }

  static Stream<Path> filesEndingIn(String... endings) {
    return files().stream().filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith));
  }

  /** The text of {@code file}; bytes that are not UTF-8 become U+FFFD. */
  static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code file} as people name it: relative to the root, with slashes. */
  static String name(Path file) {
    return ROOT.relativize(file).toString().replace('\\', '/');
  }

  /** Fails with every offender on its own line under {@code rule}. */
  static void assertNone(String rule, Stream<String> offenders) {
    assertEquals("", offenders.sorted().collect(Collectors.joining("\n")), rule);
  }

  private static Set<String> ignoredFolders() {
    Set<String> folders =
        read(ROOT.resolve(".gitignore"))
            .lines()
            .filter(line -> line.endsWith("/"))
            .map(line -> line.substring(0, line.length() - 1))
            .collect(Collectors.toCollection(TreeSet::new));
    folders.add(".git");
    return folders;
  }

  private static Path root() {
    Path folder = Path.of("").toAbsolutePath();
    for (Path at = folder; at != null; at = at.getParent()) {
      if (Files.exists(at.resolve("ARCHITECTURE.md"))) {
        return at;
      }
    }
    throw new IllegalStateException("no ARCHITECTURE.md in or above " + folder);
  }
}
