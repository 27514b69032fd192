package dev.gomodls.snapshot;

import dev.gomodls.modfile.FileKind;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.text.SourceText;

/**
 * A go.mod or go.work file that could be read.
 *
 * @param path absolute
 */
public record Document(String path, ModFile file) {
  public FileKind kind() {
    return file.kind();
  }

  public SourceText text() {
    return file.text();
  }

  /** The directory that the file lies in. */
  public String directory() {
    int slash = path.lastIndexOf('/');
    return slash <= 0 ? "/" : path.substring(0, slash);
  }

  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
