package dev.gomodls.workspace;

import java.util.List;

/** The tree around a document that is on no disk: nobody can say what is in it. */
public final class Nowhere implements FileTree {
  @Override
  public Kind kind(String path) {
    return Kind.UNKNOWN;
  }

  @Override
  public Content read(String path) {
    return new Content.Unreadable(NO_DISK);
  }

  @Override
  public List<Entry> list(String directory) {
    return List.of();
  }

  @Override
  public Stamp stamp(String path) {
    return new Stamp(Kind.UNKNOWN, 0, 0);
  }

  @Override
  public String realPath(String path) {
    return path;
  }
}
