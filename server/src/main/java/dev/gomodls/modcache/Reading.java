package dev.gomodls.modcache;

import dev.gomodls.buildlist.Fact;
import dev.gomodls.buildlist.FileSource.Kind;
import dev.gomodls.buildlist.GoError;
import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads files, and says in the words of Go and the system why that failed. */
final class Reading {
  private Reading() {}

  /** All bytes of a file. */
  static Fact<byte[]> read(String path) {
    return read(path, path);
  }

  /** All bytes of the file at {@code path}, which errors call {@code name}. */
  static Fact<byte[]> read(String path, String name) {
    try (FileInputStream in = new FileInputStream(path)) {
      return Fact.known(in.readAllBytes());
    } catch (IOException e) {
      return readSlowly(path, name);
    }
  }

  /** The same by other means, which say why it fails but take twice the time. */
  private static Fact<byte[]> readSlowly(String path, String name) {
    try {
      return Fact.known(Files.readAllBytes(Path.of(path)));
    } catch (IOException | InvalidPathException | OutOfMemoryError e) {
      return Fact.unavailable(error(name, e));
    }
  }

  private static GoError error(String name, Throwable e) {
    return switch (e) {
      case NoSuchFileException _ ->
          new GoError.OfFile("open", name, "no such file or directory", true);
      case AccessDeniedException _ -> new GoError.OfFile("open", name, "permission denied", false);
      case FileSystemException system ->
          new GoError.OfFile("open", name, words(system.getReason()), false);
      case InvalidPathException _ -> new GoError.OfFile("open", name, "invalid argument", false);
      case OutOfMemoryError _ -> new GoError.OfFile("read", name, "file too large", false);
      default -> new GoError.OfFile("read", name, words(e.getMessage()), false);
    };
  }

  /** The JDK starts the words of the system with a capital. */
  private static String words(@Nullable String reason) {
    return reason == null ? "input/output error" : reason.toLowerCase(Locale.ROOT);
  }

  /** What is at a path, links followed. */
  static Kind kind(String path) {
    try {
      BasicFileAttributes found = Files.readAttributes(Path.of(path), BasicFileAttributes.class);
      if (found.isDirectory()) {
        return Kind.DIRECTORY;
      }
      return found.isRegularFile() ? Kind.FILE : Kind.OTHER;
    } catch (NoSuchFileException e) {
      return Kind.NOTHING;
    } catch (IOException | InvalidPathException e) {
      return Kind.UNKNOWN;
    }
  }
}
