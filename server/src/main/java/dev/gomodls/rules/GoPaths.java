package dev.gomodls.rules;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.text.Utf8;
import java.util.Optional;

/**
 * How Go names files in its sentences, and how go.mod and go.work files name directories. A file is
 * judged as if Go ran in its directory.
 */
final class GoPaths {
  private GoPaths() {}

  /**
   * {@code base.ShortPath} of cmd/go: an absolute path, or the one from the directory of {@code
   * document} where that is shorter. Go keeps the absolute path of what it cannot look at, such as
   * a path through a file.
   */
  static String shortPath(Snapshot snapshot, Document document, String path) {
    PathStyle style = snapshot.assumptions().style();
    String local = style.fromSlash(path);
    return style
        .rel(style.fromSlash(document.directory()), local)
        .toOptional()
        .filter(relative -> byteLength(relative) < byteLength(local))
        .orElse(local);
  }

  /** A path as the system writes it. */
  static String local(Snapshot snapshot, String path) {
    return snapshot.assumptions().style().fromSlash(path);
  }

  /**
   * The relative path by which a line of {@code document} names a directory, as {@code go work use}
   * writes it; empty where none leads there, as from one Windows drive to another.
   */
  static Optional<String> relative(Snapshot snapshot, Document document, String directory) {
    PathStyle style = snapshot.assumptions().style();
    return style
        .rel(style.fromSlash(document.directory()), style.fromSlash(directory))
        .toOptional()
        .map(style::toSlash)
        .map(path -> PathStyle.isDirectoryPath(path) ? path : "./" + path);
  }

  static boolean isAbsolute(Snapshot snapshot, String written) {
    PathStyle style = snapshot.assumptions().style();
    return style.isAbs(style.fromSlash(written));
  }

  /**
   * A directory as Go compares it with others: a relative path joined to the directory of the file,
   * an absolute one as it is written. See {@code LoadWorkFile} and {@code makeMainModules} of
   * cmd/go.
   */
  static String joined(Snapshot snapshot, Document document, String written) {
    return isAbsolute(snapshot, written) ? written : snapshot.resolve(document, written);
  }

  /** Whether a directory is another one or lies below it. */
  static boolean isIn(String directory, String parent) {
    String prefix = parent.endsWith("/") ? parent : parent + "/";
    return directory.equals(parent) || directory.startsWith(prefix);
  }

  private static int byteLength(String path) {
    return Utf8.encode(path).length;
  }
}
