package dev.gomodls.workspace;

import dev.gomodls.text.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes files so that at each moment a reader sees the old text or the new one. */
public final class SafeWriter {
  private SafeWriter() {}

  /**
   * Puts {@code after} in the place of {@code before}. Owner and permissions stay; a symbolic link
   * stays, and what it leads to changes.
   *
   * @return why it was not done; then the file is as it was
   */
  public static Optional<String> replace(String path, SourceText before, SourceText after) {
    @Nullable Path temporary = null;
    try {
      Path file = Path.of(path).toRealPath();
      if (!Arrays.equals(Files.readAllBytes(file), before.toBytes())) {
        return Optional.of("it has changed since it was read");
      }
      if (!Files.isWritable(file)) {
        return Optional.of("permission denied");
      }
      temporary = Files.createTempFile(file.getParent(), "." + file.getFileName(), ".tmp");
      Files.write(temporary, after.toBytes(), StandardOpenOption.SYNC);
      copyPermissions(file, temporary);
      if (!Files.getOwner(file).equals(Files.getOwner(temporary))) {
        Files.setOwner(temporary, Files.getOwner(file));
      }
      Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Disk.reason(e));
    } finally {
      discard(temporary);
    }
  }

  /**
   * Makes a file that is not there yet.
   *
   * @return why it was not done
   */
  public static Optional<String> create(String path, SourceText text) {
    @Nullable Path temporary = null;
    try {
      Path file = Path.of(path);
      temporary =
          Files.createTempFile(file.toAbsolutePath().getParent(), "." + file.getFileName(), ".tmp");
      Files.write(temporary, text.toBytes(), StandardOpenOption.SYNC);
      PosixFileAttributeView view =
          Files.getFileAttributeView(temporary, PosixFileAttributeView.class);
      if (view != null) {
        view.setPermissions(PosixFilePermissions.fromString("rw-r--r--"));
      }
      // Unlike a move, a link never takes the place of a file that somebody made meanwhile.
      Files.createLink(file, temporary);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Disk.reason(e));
    } catch (UnsupportedOperationException e) {
      return Optional.of("the file system knows no links");
    } finally {
      discard(temporary);
    }
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(Files.getPosixFilePermissions(from));
    }
  }

  private static void discard(@Nullable Path temporary) {
    if (temporary == null) {
      return;
    }
    try {
      Files.deleteIfExists(temporary);
    } catch (IOException e) {
      // It stays behind as a hidden file; what was asked for has been answered already.
    }
  }
}
