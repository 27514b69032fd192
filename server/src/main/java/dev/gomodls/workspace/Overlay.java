package dev.gomodls.workspace;

import dev.gomodls.text.SourceText;
import java.util.List;
import java.util.Map;

/** A tree in which some files have another text than on the disk; lists are those of the disk. */
public final class Overlay implements FileTree {
  private final FileTree base;
  private final Map<String, SourceText> texts;

  public Overlay(FileTree base, Map<String, SourceText> texts) {
    this.base = base;
    this.texts = Map.copyOf(texts);
  }

  @Override
  public Kind kind(String path) {
    return texts.containsKey(path) ? Kind.FILE : base.kind(path);
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
