package dev.gomodls.lsp;

import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.snapshot.Snapshot.Assumptions;
import dev.gomodls.snapshot.SumDocument;
import dev.gomodls.snapshot.VendorList;
import dev.gomodls.text.SourceText;
import dev.gomodls.workspace.FileTree;
import dev.gomodls.workspace.FileTree.Kind;
import dev.gomodls.workspace.Following;
import dev.gomodls.workspace.GoRunner;
import dev.gomodls.workspace.Nowhere;
import dev.gomodls.workspace.Overlay;
import dev.gomodls.workspace.ParsedFiles;
import dev.gomodls.workspace.RememberingTree;
import dev.gomodls.workspace.SnapshotReader;
import dev.gomodls.workspace.SnapshotReader.Reading;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * All that the server knows, as of the last message. Used by one thread.
 *
 * <p>A view is made when one is asked for, and kept until something changes.
 */
final class Session {
  private final Host host;
  private final ClientFeatures client;
  private final Uris uris;
  private final OpenDocuments documents;
  private final RememberingTree disk;
  private final ParsedFiles parsed = new ParsedFiles();
  private GoRunner go;
  private final Set<String> folders = new LinkedHashSet<>();
  private final Map<String, View> alone = new HashMap<>();
  private List<String> discovered = List.of();
  private Settings settings = Settings.DEFAULT;
  private BooleanSupplier stop = () -> false;
  private @Nullable View view;

  Session(Host host, ClientFeatures client, RememberingTree disk) {
    this.host = host;
    this.client = client;
    this.disk = disk;
    this.uris = new Uris(host.style());
    this.documents = new OpenDocuments(uris, client.encoding());
    this.go = host.go().runner(Map.of(), Optional.empty());
  }

  /** A file in a view. */
  record Place(View view, String path, ServedFile kind) {
    Optional<Document> document() {
      return view.snapshot().judged(path);
    }

    Optional<SumDocument> sum() {
      return view.sum(path);
    }

    /** The file as a vendor/modules.txt. */
    VendorList vendorList() {
      return new VendorList(path, view.text(path));
    }
  }

  ClientFeatures client() {
    return client;
  }

  Uris uris() {
    return uris;
  }

  OpenDocuments documents() {
    return documents;
  }

  Set<String> folders() {
    return folders;
  }

  Settings settings() {
    return settings;
  }

  void setSettings(Settings newSettings) {
    if (!newSettings.env().equals(settings.env())
        || !newSettings.goVersion().equals(settings.goVersion())) {
      go = host.go().runner(newSettings.env(), newSettings.goVersion());
    }
    settings = newSettings;
    touch();
  }

  void setDiscovered(List<String> files) {
    if (!files.equals(discovered)) {
      discovered = files;
      touch();
    }
  }

  /** Makes the next question about any of these files go to the disk. */
  void forget(Collection<String> paths) {
    disk.forget(paths);
    touch();
  }

  /** Says what ends the search for findings early, with a {@code CancellationException}. */
  void setStop(BooleanSupplier newStop) {
    stop = newStop;
  }

  /** Tells that something has changed that views show. */
  void touch() {
    view = null;
    alone.clear();
  }

  /** What is known of a document, open or not; empty for one of which nothing is. */
  Optional<Place> place(String uri) {
    Optional<OpenDocument> open = documents.get(uri);
    if (open.isPresent()) {
      OpenDocument document = open.get();
      View its = document.alone() ? viewOf(document) : view();
      return Optional.of(new Place(its, document.path(), document.kind()));
    }
    return uris.path(uri).map(path -> new Place(view(), path, ServedFile.of(path, "")));
  }

  /** All files together but those that stand alone. */
  View view() {
    View known = view;
    if (known == null) {
      known = read();
      view = known;
    }
    return known;
  }

  private View read() {
    // What was asked since the last time, also by whoever looked at its findings, is remembered.
    disk.forgetUnasked();
    Map<String, SourceText> texts = new HashMap<>();
    List<OpenDocument> files = new ArrayList<>();
    Set<String> judged = new LinkedHashSet<>();
    for (OpenDocument document : documents.all()) {
      if (!document.alone()) {
        files.add(document);
        texts.put(document.path(), document.text());
        if (document.kind().isJudged()) {
          judged.add(document.path());
        }
      }
    }
    FileTree tree = new Overlay(disk, texts);
    for (String path : discovered) {
      // What has gone since it was found is nothing to complain about.
      if (tree.kind(path) != Kind.NOTHING) {
        judged.add(path);
      }
    }
    SnapshotReader reader = new SnapshotReader(tree, assumptions(), new Reading(parsed, go::over));
    Snapshot snapshot = Following.read(reader, tree, judged, folders);
    return new View(source(reader, snapshot), files);
  }

  /** A document that is no file, with nothing around it. */
  View viewOf(OpenDocument document) {
    return alone.computeIfAbsent(document.uri(), _ -> readAlone(document));
  }

  private View readAlone(OpenDocument document) {
    FileTree tree = new Overlay(new Nowhere(), Map.of(document.path(), document.text()));
    Set<String> judged = document.kind().isJudged() ? Set.of(document.path()) : Set.of();
    SnapshotReader reader = new SnapshotReader(tree, assumptions());
    return new View(source(reader, reader.read(judged)), List.of(document));
  }

  private View.Source source(SnapshotReader reader, Snapshot snapshot) {
    return new View.Source(
        reader, snapshot, settings.selection(), client.encoding(), () -> stop.getAsBoolean());
  }

  private Assumptions assumptions() {
    String go = settings.goVersion().orElse(host.goVersion());
    return new Assumptions(go, host.today(), host.style());
  }
}
