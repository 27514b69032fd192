package dev.gomodls.workspace;

import dev.gomodls.text.SourceText;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A tree in which some files have another text than on the disk, or are there at all; lists are
 * those of the disk.
 */
public final class Overlay implements FileTree {
  private final FileTree base;
  private final Map<String, SourceText> texts;
  private final Set<String> directories = new HashSet<>();

  public Overlay(FileTree base, Map<String, SourceText> texts) {
    this.base = base;
    this.texts = Map.copyOf(texts);
    for (String path : texts.keySet()) {
      String parent = Paths.parent(path);
      while (parent != null && directories.add(parent)) {
        parent = Paths.parent(parent);
      }
    }
  }

  @Override
  public Kind kind(String path) {
    if (texts.containsKey(path)) {
      return Kind.FILE;
    }
    return directories.contains(path) ? Kind.DIRECTORY : base.kind(path);
  }

  @Override
  public Content read(String path) {
    SourceText text = texts.get(path);
    return text == null ? base.read(path) : new Content.Known(text);
  }

  @Override
  public List<Entry> list(String directory) {
    return base.list(directory);
  }

  @Override
  public Stamp stamp(String path) {
    return base.stamp(path);
  }

  @Override
  public String realPath(String path) {
    return base.realPath(path);
  }
}
