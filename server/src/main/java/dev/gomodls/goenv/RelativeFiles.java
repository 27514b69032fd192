package dev.gomodls.goenv;

import dev.gomodls.filepath.PathStyle;
import java.util.Optional;

/** A disk on which relative paths start at a directory, and the empty path leads nowhere. */
record RelativeFiles(PathStyle paths, String directory, FileView files) implements FileView {
  @Override
  public Kind kind(String path) {
    return path.isEmpty() ? Kind.NOTHING : files.kind(absolute(path));
  }

  @Override
  public Content read(String path) {
    return path.isEmpty() ? new Content.Absent() : files.read(absolute(path));
  }

  @Override
  public Optional<String> realPath(String path) {
    return path.isEmpty() ? Optional.empty() : files.realPath(absolute(path));
  }

  private String absolute(String path) {
    return paths.isAbs(path) ? path : paths.join(directory, path);
  }
}
