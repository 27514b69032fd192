package dev.gomodls.lsp;

import dev.gomodls.rules.Checker;
import dev.gomodls.rules.Finding;
import dev.gomodls.rules.Selection;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.snapshot.SumDocument;
import dev.gomodls.text.PositionEncoding;
import dev.gomodls.text.Positions;
import dev.gomodls.text.SourceText;
import dev.gomodls.workspace.SideBySide;
import dev.gomodls.workspace.SnapshotReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The files at one moment as the client sees them: a snapshot, with the names and units of its. */
final class View {
  private static final SourceText EMPTY = SourceText.of("");

  private final SnapshotReader reader;
  private final Snapshot snapshot;
  private final Selection selection;
  private final PositionEncoding encoding;
  private final BooleanSupplier stop;
  private final Map<String, OpenDocument> open = new HashMap<>();
  private final Map<String, Positions> positions = new HashMap<>();
  private @Nullable Map<String, SourceText> texts;
  private final Map<String, List<Finding>> own = new HashMap<>();
  private @Nullable Map<String, List<Finding>> findings;

  /**
   * What lies below a view.
   *
   * @param reader what read the snapshot
   * @param stop tells whether nobody waits for findings any more
   */
  record Source(
      SnapshotReader reader,
      Snapshot snapshot,
      Selection selection,
      PositionEncoding encoding,
      BooleanSupplier stop) {}

  View(Source source, Iterable<OpenDocument> documents) {
    reader = source.reader();
    snapshot = source.snapshot();
    selection = source.selection();
    encoding = source.encoding();
    stop = source.stop();
    documents.forEach(document -> open.put(document.path(), document));
  }

  SnapshotReader reader() {
    return reader;
  }

  Snapshot snapshot() {
    return snapshot;
  }

  Selection selection() {
    return selection;
  }

  /** The go.sum or go.work.sum file at a path. */
  Optional<SumDocument> sum(String path) {
    return snapshot.sums().stream().filter(sum -> sum.path().equals(path)).findFirst();
  }

  /** The findings in a file, in the order of their places; other files are not looked into. */
  List<Finding> findings(String path) {
    Map<String, List<Finding>> all = findings;
    return all == null
        ? own.computeIfAbsent(path, it -> Checker.check(snapshot, selection, it))
        : all.getOrDefault(path, List.of());
  }

  /** Whether the findings of all files are known already. */
  boolean isChecked() {
    return findings != null;
  }

  /**
   * Finds out the findings of all files.
   *
   * @throws CancellationException if nobody waits for them any more
   */
  void check() {
    if (findings == null) {
      Map<String, List<Finding>> all = new HashMap<>();
      for (Finding finding : Checker.check(snapshot, selection, this::unlessStopped)) {
        all.computeIfAbsent(finding.file(), _ -> new ArrayList<>()).add(finding);
      }
      findings = all;
    }
  }

  private <T, R> List<R> unlessStopped(List<T> items, Function<T, R> work) {
    return SideBySide.map(
        items,
        item -> {
          if (stop.getAsBoolean()) {
            throw new CancellationException("the check was cancelled");
          }
          return work.apply(item);
        });
  }

  /** The lines of a file; those of an empty one where its text is not known. */
  Positions positions(String path) {
    return positions.computeIfAbsent(path, it -> Positions.of(text(it), encoding));
  }

  /** The text of a file; empty where it is not known. */
  SourceText text(String path) {
    OpenDocument document = open.get(path);
    if (document != null) {
      return document.text();
    }
    Map<String, SourceText> known = texts;
    if (known == null) {
      known = snapshot.texts();
      texts = known;
    }
    return known.getOrDefault(path, EMPTY);
  }

  /** How the client spells the name of a file. */
  String uri(String path) {
    OpenDocument document = open.get(path);
    return document == null ? Uris.of(path) : document.uri();
  }

  /** The version of a file that is open; null for any other. */
  @Nullable Integer version(String path) {
    OpenDocument document = open.get(path);
    return document == null ? null : document.version();
  }
}
