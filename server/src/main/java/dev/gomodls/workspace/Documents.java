package dev.gomodls.workspace;

import dev.gomodls.snapshot.Document;
import dev.gomodls.text.SourceText;
import dev.gomodls.workspace.FileTree.Content;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The go.mod and go.work files of a tree, each read and parsed once. */
final class Documents {
  private final FileTree tree;
  private final ParsedFiles parsed;
  private final Map<String, Result> read = new ConcurrentHashMap<>();

  Documents(FileTree tree, ParsedFiles parsed) {
    this.tree = tree;
    this.parsed = parsed;
  }

  /** The paths that were asked for. */
  Set<String> paths() {
    return read.keySet();
  }

  /** What reading a file gives. */
  sealed interface Result {
    record Found(Document document) implements Result {}

    record Failed(String reason) implements Result {}
  }

  Result at(String path) {
    return read.computeIfAbsent(path, this::parse);
  }

  private Result parse(String path) {
    Content content = tree.read(path);
    if (content instanceof Content.Known(SourceText text)) {
      return new Result.Found(parsed.at(path, text));
    }
    return new Result.Failed(((Content.Unreadable) content).reason());
  }
}
