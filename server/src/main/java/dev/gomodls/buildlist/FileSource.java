package dev.gomodls.buildlist;

import dev.gomodls.gosum.GoSum;

/**
 * The files of the user as the go command sees them: those of an editor lie over those of the disk.
 * Paths are absolute and clean.
 */
public interface FileSource {
  /** The bytes of a file; unavailable with the {@link GoError.OfFile} of opening or reading it. */
  Fact<byte[]> read(String path);

  /**
   * What a go.sum file says; nothing where it cannot be read. Whoever keeps files should keep this
   * too, and give the same object as long as the file is the same.
   */
  default GoSum sums(String path) {
    return GoSum.read(read(path) instanceof Fact.Known<byte[]>(byte[] text) ? text : new byte[0]);
  }

  /** What {@code os.Stat} finds. */
  Kind kind(String path);

  /**
   * Whether {@code relative}, seen from {@code directory}, and {@code path} are one file, or both
   * nothing ({@code sameFile} of {@code cmd/go/internal/base}).
   */
  boolean same(String directory, String relative, String path);

  /** What may be at a path. */
  enum Kind {
    NOTHING,
    FILE,
    DIRECTORY,
    OTHER,
    /** It cannot be told. */
    UNKNOWN
  }
}
