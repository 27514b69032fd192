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
import java.util.List;

/** Reads the files that are to be judged, and what lies around them. */
public final class SnapshotReader {
  private final FileTree tree;
  private final Assumptions assumptions;
  private final ParsedFiles parsed;

  public SnapshotReader(FileTree tree, Assumptions assumptions) {
    this(tree, assumptions, new ParsedFiles());
  }

  /** A reader that parses nothing again that {@code parsed} knows. */
  public SnapshotReader(FileTree tree, Assumptions assumptions, ParsedFiles parsed) {
    this.tree = tree;
    this.assumptions = assumptions;
    this.parsed = parsed;
  }

  /**
   * The snapshot in which {@code paths} are to be judged. What a path is, its name tells: see
   * {@link FileRole}.
   */
  public Snapshot read(Collection<String> paths) {
    Documents documents = new Documents(tree, parsed);
    List<UnreadableFile> unreadable = new ArrayList<>();
    List<Document> judged = new ArrayList<>();
    List<SumDocument> sums = new ArrayList<>();
    List<String> sorted = paths.stream().distinct().sorted().toList();
    for (Read read : SideBySide.map(sorted, path -> readOne(documents, path))) {
      if (read instanceof Read.Mod(Document document)) {
        judged.add(document);
      } else if (read instanceof Read.Sum(SumDocument document)) {
        sums.add(document);
      } else if (read instanceof Read.Failed(UnreadableFile file)) {
        unreadable.add(file);
      }
    }
    SurroundingsReader around = new SurroundingsReader(tree, assumptions, documents);
    Snapshot snapshot = new Snapshot(assumptions, judged, sums, unreadable, around.read(judged));
    parsed.keepOnly(documents.paths());
    return snapshot;
  }

  private sealed interface Read {
    record Mod(Document document) implements Read {}

    record Sum(SumDocument document) implements Read {}

    record Failed(UnreadableFile file) implements Read {}
  }

  private Read readOne(Documents documents, String path) {
    if (FileRole.of(path) == FileRole.SUM) {
      Content content = tree.read(path);
      return content instanceof Content.Known(SourceText text)
          ? new Read.Sum(new SumDocument(path, text))
          : new Read.Failed(new UnreadableFile(path, ((Content.Unreadable) content).reason()));
    }
    Documents.Result result = documents.at(path);
    return result instanceof Documents.Result.Found(Document document)
        ? new Read.Mod(document)
        : new Read.Failed(new UnreadableFile(path, ((Documents.Result.Failed) result).reason()));
  }
}
