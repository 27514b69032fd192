package dev.gomodls.modcache;

import dev.gomodls.buildlist.Fact;
import dev.gomodls.buildlist.FileSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * The files of this machine.
 *
 * @param directory what relative paths are relative to
 */
public record DiskFiles(String directory) implements FileSource {
  @Override
  public Fact<byte[]> read(String path) {
    return Reading.read(absolute(path), path);
  }

  @Override
  public Kind kind(String path) {
    return Reading.kind(absolute(path));
  }

  private String absolute(String path) {
    return path.startsWith("/") ? path : resolve(directory, path);
  }

  private static String resolve(String base, String path) {
    try {
      return Path.of(base).resolve(path).toString();
    } catch (InvalidPathException e) {
      return path;
    }
  }

  @Override
  public boolean same(String base, String relative, String path) {
    String seen = resolve(base, relative);
    Kind kind = Reading.kind(seen);
    Kind other = Reading.kind(path);
    if (kind == Kind.NOTHING || other == Kind.NOTHING) {
      return kind == other;
    }
    try {
      return Files.isSameFile(Path.of(seen), Path.of(path));
    } catch (IOException | InvalidPathException e) {
      return false;
    }
  }
}
