package dev.gomodls.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.gomodls.workspace.Background;
import dev.gomodls.workspace.Disk;
import dev.gomodls.workspace.DiskWatch;
import dev.gomodls.workspace.FileTree;
import dev.gomodls.workspace.RememberingTree;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.jspecify.annotations.Nullable;

/**
 * The server for one client, from {@code initialize} on: what changes its state. Used by the thread
 * that owns the state.
 */
final class Server {
  /** Longer than a walk through the folders of most users takes, and hardly noticed. */
  private static final Duration WALK = Duration.ofMillis(300);

  /** A check of all files that takes no longer than this is done after each change. */
  private static final Duration SHORT_CHECK = Duration.ofMillis(20);

  /** Who has not typed for so long has stopped. */
  private static final Duration CALM = Duration.ofMillis(200);

  private static final Duration SETTINGS = Duration.ofMillis(300);
  private static final Duration PAUSE_WITHOUT_EVENTS = Duration.ofSeconds(1);
  private static final Duration PAUSE_WITH_EVENTS = Duration.ofSeconds(5);

  private final Host host;
  private final Client client;
  private final Executor thread;
  private final Session session;
  private final DiskWatch watch;
  private final Diagnostics diagnostics;
  private final Requests requests;
  private final FileEvents fileEvents;
  private final FormatterRegistration formatter;
  private final Progress progress;
  private final Background clock = new Background("gomodls-clock");
  private final JsonElement options;
  private JsonElement applied = JsonNull.INSTANCE;
  private Progress.@Nullable Task walk;
  private boolean isReady;
  private boolean awaitsSettings;
  private boolean waitedForWalk;
  private boolean tellsSoon;
  private int changes;
  private Duration lastCheck = Duration.ZERO;

  /**
   * Begins a session.
   *
   * @param thread does one thing after the other, and survives what fails
   * @param params of {@code initialize}
   */
  Server(Host host, Client client, Executor thread, JsonTree params) {
    this.host = host;
    this.client = client;
    this.thread = thread;
    FileTree disk = new Disk();
    RememberingTree memory = new RememberingTree(disk);
    ClientFeatures features = ClientFeatures.of(params);
    session = new Session(host, features, memory);
    watch =
        new DiskWatch(
            disk, memory, (stale, files) -> thread.execute(() -> changedOnDisk(stale, files)));
    ToLsp toLsp = new ToLsp(features, this::page);
    diagnostics = new Diagnostics(session, client, toLsp);
    requests = new Requests(session, toLsp);
    fileEvents = new FileEvents(session, client);
    formatter = new FormatterRegistration(session, client);
    progress = new Progress(client, clock, features);
    addFolders(params);
    options = params.at("initializationOptions");
    apply(options);
  }

  JsonObject greeting() {
    return ServerFeatures.greeting(session.client(), session.settings(), host.version());
  }

  Requests requests() {
    return requests;
  }

  DocumentDiagnosticReport diagnostic(DocumentDiagnosticParams params) {
    return found(() -> diagnostics.of(params));
  }

  WorkspaceDiagnosticReport diagnostic(WorkspaceDiagnosticParams params) {
    return found(() -> diagnostics.of(params));
  }

  /** The client is ready for what the server asks. */
  void initialized() {
    if (isReady) {
      return;
    }
    isReady = true;
    if (session.client().workspace().configuration()) {
      // Findings that the settings turn off shall not flash up before these are known.
      awaitsSettings = true;
      clock.runAfter(SETTINGS, () -> thread.execute(this::settingsAreKnown));
      askForSettings();
    }
    fileEvents.register();
    formatter.update();
    startWalk();
    watch.lookEvery(
        session.client().workspace().watchesFiles() ? PAUSE_WITH_EVENTS : PAUSE_WITHOUT_EVENTS);
    tellSoon();
  }

  void stop() {
    watch.stop();
  }

  void cancelProgress(WorkDoneProgressCancelParams params) {
    progress.cancel(params.getToken().get());
  }

  // Documents

  void didOpen(DidOpenTextDocumentParams params) {
    session.documents().open(params.getTextDocument());
    edited(params.getTextDocument().getUri());
  }

  void didChange(DidChangeTextDocumentParams params) {
    String uri = params.getTextDocument().getUri();
    Integer version = params.getTextDocument().getVersion();
    if (session.documents().change(uri, version, params.getContentChanges())) {
      edited(uri);
    } else {
      host.log().accept("a document was changed that is not open: " + uri);
    }
  }

  void didClose(DidCloseTextDocumentParams params) {
    String uri = params.getTextDocument().getUri();
    session.documents().close(uri).ifPresent(document -> session.forget(List.of(document.path())));
    tellSoon();
  }

  void didSave(DidSaveTextDocumentParams params) {
    session.uris().path(params.getTextDocument().getUri()).ifPresent(this::changedOnDisk);
  }

  private void edited(String uri) {
    diagnostics.edited(uri);
    session.touch();
    tellSoon();
  }

  // The world around

  void didChangeFiles(DidChangeWatchedFilesParams params) {
    List<String> paths =
        params.getChanges().stream()
            .flatMap(it -> session.uris().path(it.getUri()).stream())
            .toList();
    session.forget(paths);
    tellSoon();
    watch.look();
  }

  private void changedOnDisk(String path) {
    session.forget(List.of(path));
    tellSoon();
  }

  private void changedOnDisk(Set<String> stale, Optional<List<String>> files) {
    if (!stale.isEmpty()) {
      session.forget(stale);
    }
    files.ifPresent(
        it -> {
          session.setDiscovered(it);
          endWalk();
        });
    tellSoon();
  }

  void didChangeFolders(DidChangeWorkspaceFoldersParams params) {
    for (WorkspaceFolder folder : params.getEvent().getRemoved()) {
      session.uris().path(folder.getUri()).ifPresent(session.folders()::remove);
    }
    params.getEvent().getAdded().forEach(folder -> addFolder(folder.getUri()));
    startWalk();
    tellSoon();
  }

  private void addFolders(JsonTree params) {
    List<JsonElement> folders = params.list("workspaceFolders");
    for (JsonElement folder : folders) {
      new JsonTree(folder).string("uri").ifPresent(this::addFolder);
    }
    if (params.at("workspaceFolders").isJsonNull()) {
      params
          .string("rootUri")
          .or(() -> params.string("rootPath").map(Uris::of))
          .ifPresent(this::addFolder);
    }
  }

  private void addFolder(String uri) {
    session.uris().path(uri).ifPresent(session.folders()::add);
  }

  private void startWalk() {
    waitedForWalk = false;
    endWalk();
    walk = progress.begin("Looking for module files");
    watch.setFolders(new ArrayList<>(session.folders()), walk::isCancelled);
  }

  private void endWalk() {
    if (walk != null) {
      walk.end();
    }
  }

  /** Gives a walk the time that most need, once. */
  private void awaitWalk() {
    if (!waitedForWalk) {
      waitedForWalk = true;
      if (watch.awaitFolders(WALK)) {
        session.setDiscovered(watch.files());
      }
    }
  }

  // Settings

  void didChangeConfiguration(DidChangeConfigurationParams params) {
    if (session.client().workspace().configuration()) {
      askForSettings();
    } else {
      apply(new JsonTree(json(params.getSettings())).at(ToLsp.NAME));
    }
  }

  private void askForSettings() {
    client.askSettings(
        answer ->
            thread.execute(
                () -> {
                  apply(answer);
                  settingsAreKnown();
                }));
  }

  private void settingsAreKnown() {
    if (awaitsSettings) {
      awaitsSettings = false;
      tellSoon();
    }
  }

  /** Where a client has no settings (any more), what it said at the start counts. */
  private void apply(JsonElement settings) {
    JsonElement json = settings.isJsonNull() ? options : settings;
    if (json.equals(applied)) {
      return;
    }
    applied = json;
    Settings.Read read = Settings.read(json);
    if (!read.problems().isEmpty()) {
      client.warn("gomodls: " + String.join("; ", read.problems()));
    }
    session.setSettings(read.settings());
    diagnostics.showAnew();
    if (isReady) {
      formatter.update();
    }
    tellSoon();
  }

  private static JsonElement json(Object value) {
    return value instanceof JsonElement it ? it : JsonNull.INSTANCE;
  }

  private Optional<String> page(String rule) {
    Optional<String> url = session.settings().rulesUrl();
    return url.isPresent()
        ? url.map(it -> it + "/" + rule + ".md")
        : host.pages().map(directory -> Uris.of(directory + "/" + rule + ".md"));
  }

  // Diagnostics

  /** Tells of changes when what is already waiting has been done, so that one time is enough. */
  private void tellSoon() {
    if (isReady && !awaitsSettings && !tellsSoon) {
      tellsSoon = true;
      thread.execute(this::tell);
    }
  }

  private void tell() {
    tellsSoon = false;
    changes++;
    if (lastCheck.compareTo(SHORT_CHECK) <= 0) {
      tellAll();
      return;
    }
    // Nobody shall wait for all files of a large workspace while typing in one.
    checking(diagnostics::tellEdited);
    int now = changes;
    clock.runAfter(CALM, () -> thread.execute(() -> tellAllUnlessChanged(now)));
  }

  private void tellAllUnlessChanged(int then) {
    if (changes == then) {
      tellAll();
    }
  }

  private void tellAll() {
    long start = System.nanoTime();
    try {
      checking(
          () -> {
            diagnostics.tell();
            fileEvents.watchOutside(session.view());
          });
    } finally {
      // Also of a check that failed: the next one looks at what is typed first.
      lastCheck = Duration.ofNanos(System.nanoTime() - start);
    }
  }

  private void checking(Runnable work) {
    found(
        () -> {
          work.run();
          return Optional.empty();
        });
  }

  /**
   * Does something that needs the findings, when the folders have been looked through.
   *
   * @throws CancellationException if the user ended it
   */
  private <T> T found(Supplier<T> work) {
    awaitWalk();
    Progress.Task check = progress.begin("Checking module files");
    session.setStop(check::isCancelled);
    try {
      return work.get();
    } finally {
      session.setStop(() -> false);
      check.end();
    }
  }
}
