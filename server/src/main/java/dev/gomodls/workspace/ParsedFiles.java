package dev.gomodls.workspace;

import dev.gomodls.modfile.DirectiveReader;
import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.snapshot.Document;
import dev.gomodls.text.SourceText;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The go.mod and go.work files of earlier snapshots, which need no parsing while they stay. */
public final class ParsedFiles {
  private final Map<String, Document> documents = new ConcurrentHashMap<>();

  /** The file at an absolute path with a text. */
  Document at(String path, SourceText text) {
    return documents.compute(
        path, (_, known) -> known != null && known.text().equals(text) ? known : parse(path, text));
  }

  /** A go.mod or go.work, told by the name, as a main module's. */
  public static Document parse(String path, SourceText text) {
    Mode mode = FileRole.of(path) == FileRole.WORK ? Mode.WORK : Mode.STRICT;
    return new Document(path, DirectiveReader.read(text, mode));
  }

  void keepOnly(Set<String> paths) {
    documents.keySet().retainAll(paths);
  }
}
