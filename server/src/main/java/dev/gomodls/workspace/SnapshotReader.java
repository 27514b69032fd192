package dev.gomodls.workspace;

import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.snapshot.Snapshot.Assumptions;
import dev.gomodls.snapshot.SumDocument;
import dev.gomodls.snapshot.UnreadableFile;
import dev.gomodls.text.SourceText;
import dev.gomodls.workspace.FileTree.Content;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Reads the files that are to be judged, and what lies around them. */
public final class SnapshotReader {
  private final FileTree tree;
  private final Assumptions assumptions;

  public SnapshotReader(FileTree tree, Assumptions assumptions) {
    this.tree = tree;
    this.assumptions = assumptions;
  }

  /**
   * The snapshot in which {@code paths} are to be judged. What a path is, its name tells: see
   * {@link FileRole}.
   */
  public Snapshot read(Collection<String> paths) {
    Documents documents = new Documents(tree);
    List<UnreadableFile> unreadable = new ArrayList<>();
    List<Document> judged = new ArrayList<>();
    List<SumDocument> sums = new ArrayList<>();
    List<String> sorted = paths.stream().distinct().sorted().toList();
    for (Read read : SideBySide.map(sorted, path -> readOne(documents, path))) {
      switch (read) {
        case Read.Mod(Document document) -> judged.add(document);
        case Read.Sum(SumDocument document) -> sums.add(document);
        case Read.Failed(UnreadableFile file) -> unreadable.add(file);
      }
    }
    unreadable.sort(Comparator.comparing(UnreadableFile::path));
    SurroundingsReader around = new SurroundingsReader(tree, assumptions, documents);
    return new Snapshot(assumptions, judged, sums, unreadable, around.read(judged));
  }

  private sealed interface Read {
    record Mod(Document document) implements Read {}

    record Sum(SumDocument document) implements Read {}

    record Failed(UnreadableFile file) implements Read {}
  }

  private Read readOne(Documents documents, String path) {
    if (FileRole.of(path) == FileRole.SUM) {
      return switch (tree.read(path)) {
        case Content.Known(SourceText text) -> new Read.Sum(new SumDocument(path, text));
        case Content.Unreadable(String reason) -> new Read.Failed(new UnreadableFile(path, reason));
      };
    }
    return switch (documents.at(path)) {
      case Documents.Result.Found(Document document) -> new Read.Mod(document);
      case Documents.Result.Failed(String reason) ->
          new Read.Failed(new UnreadableFile(path, reason));
    };
  }
}
