package dev.gomodls.workspace;

import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.GoRuns;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.snapshot.Snapshot.Assumptions;
import dev.gomodls.snapshot.SumDocument;
import dev.gomodls.snapshot.UnreadableFile;
import dev.gomodls.text.SourceText;
import dev.gomodls.workspace.FileTree.Content;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/** Reads the files that are to be judged, and what lies around them. */
public final class SnapshotReader {
  private final FileTree tree;
  private final Assumptions assumptions;
  private final Reading reading;

  /** A reader that knows no environment. */
  public SnapshotReader(FileTree tree, Assumptions assumptions) {
    this(tree, assumptions, new Reading(new ParsedFiles(), _ -> GoRuns.UNKNOWN));
  }

  /**
   * What readers of one tree after the other have in common.
   *
   * @param parsed the files that need no parsing any more
   * @param go tells how the go command would run in a tree
   */
  public record Reading(ParsedFiles parsed, Function<FileTree, GoRuns> go) {
    /** Nothing is parsed yet. */
    public static Reading by(GoRunner runner) {
      return new Reading(new ParsedFiles(), runner::over);
    }
  }

  public SnapshotReader(FileTree tree, Assumptions assumptions, Reading reading) {
    this.tree = tree;
    this.assumptions = assumptions;
    this.reading = reading;
  }

  /** The tree that snapshots are read from. */
  public FileTree tree() {
    return tree;
  }

  /** The same for another tree. */
  public SnapshotReader over(FileTree other) {
    return new SnapshotReader(other, assumptions, reading);
  }

  /**
   * The snapshot in which {@code paths} are to be judged. What a path is, its name tells: see
   * {@link FileRole}.
   */
  public Snapshot read(Collection<String> paths) {
    Documents documents = new Documents(tree, reading.parsed);
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
    Snapshot snapshot =
        new Snapshot(
            assumptions, judged, sums, unreadable, around.read(judged), reading.go.apply(tree));
    reading.parsed.keepOnly(documents.paths());
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
