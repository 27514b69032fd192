package dev.gomodls.workspace;

import dev.gomodls.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** The file system of this machine. */
public final class Disk implements FileTree {
  @Override
  public Kind kind(String path) {
    try {
      return kind(Files.readAttributes(Path.of(path), BasicFileAttributes.class));
    } catch (NoSuchFileException | NotDirectoryException | InvalidPathException e) {
      return isDanglingLink(path) ? Kind.UNKNOWN : Kind.NOTHING;
    } catch (IOException e) {
      return isNotADirectory(e) ? Kind.NOTHING : Kind.UNKNOWN;
    }
  }

  @Override
  public Stamp stamp(String path) {
    try {
      BasicFileAttributes it = Files.readAttributes(Path.of(path), BasicFileAttributes.class);
      return new Stamp(kind(it), it.lastModifiedTime().to(TimeUnit.NANOSECONDS), it.size());
    } catch (IOException | InvalidPathException e) {
      return new Stamp(kind(path), 0, 0);
    }
  }

  private static Kind kind(BasicFileAttributes attributes) {
    if (attributes.isDirectory()) {
      return Kind.DIRECTORY;
    }
    return attributes.isRegularFile() ? Kind.FILE : Kind.SPECIAL;
  }

  private static boolean isDanglingLink(String path) {
    try {
      return Files.isSymbolicLink(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  /** The JDK has no exception of its own for a path that leads through a file. */
  private static boolean isNotADirectory(IOException e) {
    String message = e.getMessage();
    return message != null && message.endsWith("Not a directory");
  }

  private static boolean isLoop(IOException e) {
    String message = e.getMessage();
    return message != null && message.contains("Too many levels of symbolic links");
  }

  @Override
  public Content read(String path) {
    try {
      Path file = Path.of(path);
      Kind kind = kind(Files.readAttributes(file, BasicFileAttributes.class));
      if (kind == Kind.DIRECTORY) {
        return new Content.Unreadable("is a directory");
      }
      if (kind == Kind.SPECIAL) {
        return new Content.Unreadable("is a pipe, socket or device, not a file");
      }
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(LARGEST + 1);
        return bytes.length > LARGEST
            ? new Content.Unreadable("is larger than 16 MiB")
            : new Content.Known(SourceText.of(bytes));
      }
    } catch (IOException | InvalidPathException e) {
      return new Content.Unreadable(reason(e));
    }
  }

  /** A phrase for what went wrong, in the words of the system. */
  static String reason(Exception e) {
    return switch (e) {
      case NoSuchFileException _ -> NOTHING_THERE;
      case AccessDeniedException _ -> "permission denied";
      case IOException io when isLoop(io) -> "too many levels of symbolic links";
      case InvalidPathException _ -> "not a path of this system";
      case IOException io when isNotADirectory(io) -> "not a directory";
      default -> {
        String message = e.getMessage();
        int colon = message == null ? -1 : message.lastIndexOf(": ");
        yield message == null || colon < 0
            ? "cannot be read"
            : message.substring(colon + 2).toLowerCase(Locale.ROOT);
      }
    };
  }

  @Override
  public List<Entry> list(String directory) {
    List<Entry> entries = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(Path.of(directory))) {
      for (Path path : stream) {
        entries.add(entry(path));
      }
    } catch (IOException | DirectoryIteratorException | InvalidPathException e) {
      // What cannot be listed has nothing in it that could be judged.
      return List.of();
    }
    entries.sort((a, b) -> a.name().compareTo(b.name()));
    return entries;
  }

  private Entry entry(Path path) {
    String name = path.getFileName().toString();
    try {
      BasicFileAttributes own =
          Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return own.isSymbolicLink()
          ? new Entry(name, kind(path.toString()), true)
          : new Entry(name, kind(own), false);
    } catch (IOException e) {
      // It has gone since it was listed, or nobody may look at it.
      return new Entry(name, Kind.UNKNOWN, false);
    }
  }

  @Override
  public String realPath(String path) {
    try {
      return Path.of(path).toRealPath().toString().replace('\\', '/');
    } catch (IOException | InvalidPathException e) {
      return path;
    }
  }
}
