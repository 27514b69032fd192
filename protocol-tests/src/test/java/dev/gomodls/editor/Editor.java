package dev.gomodls.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.gomodls.editor.Buffer.Stretch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An editor with documents. Documents are named as the files of its {@link Tree}, or by a URI; a
 * place in one is named by a piece of text that it holds once.
 */
public final class Editor implements AutoCloseable {
  private final Tree tree;
  private final Session session;
  private final Client client;
  private final Encoding encoding;
  private final JsonObject greeting;
  private final Map<String, Document> documents = new LinkedHashMap<>();
  private final Map<String, Pushed> pushed = new HashMap<>();
  private final Map<String, JsonObject> reports = new HashMap<>();
  private final List<JsonObject> registrations = new ArrayList<>();
  private JsonElement settings;
  private int refreshes;

  private record Document(int version, String text) {}

  private record Pushed(Optional<JsonElement> version, List<JsonObject> diagnostics) {}

  Editor(Start start, Session session) {
    this.tree = start.tree();
    this.session = session;
    this.client = start.client();
    this.settings = start.settings();
    session.onRequest("workspace/configuration", this::configuration);
    session.onRequest("client/registerCapability", this::register);
    session.onRequest("client/unregisterCapability", this::unregister);
    session.onRequest("workspace/diagnostic/refresh", this::refresh);
    session.onNotification("textDocument/publishDiagnostics", this::publish);
    greeting = session.request("initialize", Greeting.of(start)).getAsJsonObject();
    encoding = Encoding.of(Json.text(greeting, "capabilities.positionEncoding"));
    session.tell("initialized", new JsonObject());
  }

  /** Opens a folder with the usual client, on the image. */
  public static Editor open(Tree tree) {
    return Start.in(tree).open();
  }

  /** What the server answered to {@code initialize}. */
  public JsonObject greeting() {
    return greeting;
  }

  public Session session() {
    return session;
  }

  public Encoding encoding() {
    return encoding;
  }

  /** What the server is registered for. */
  public List<JsonObject> registrations() {
    return registrations;
  }

  /** Whether the server leaves it to this client to ask for problems. */
  public boolean asksForProblems() {
    return Json.at(greeting, "capabilities.diagnosticProvider").isPresent();
  }

  // Documents.

  /** Opens a file as it is on disk. */
  public void openFile(String name) {
    openText(name, tree.read(name));
  }

  /** Opens a document with this text, whatever is on disk. */
  public void openText(String name, String text) {
    documents.put(tree.uri(name), new Document(1, text));
    JsonObject item =
        Json.object(
            "uri", tree.uri(name), "languageId", client.languageId(), "version", 1, "text", text);
    session.tell("textDocument/didOpen", Json.object("textDocument", item));
  }

  public String text(String name) {
    return document(tree.uri(name)).text;
  }

  /** The text of a document and its positions; of the file, if it is not open. */
  public Buffer buffer(String name) {
    Document open = documents.get(tree.uri(name));
    return new Buffer(open == null ? tree.read(name) : open.text, encoding);
  }

  public void append(String name, String text) {
    int end = text(name).length();
    edit(name, new Stretch(end, end), text);
  }

  /** Replaces the one place that holds {@code old}. */
  public void change(String name, String old, String text) {
    edit(name, buffer(name).find(old), text);
  }

  public void edit(String name, Stretch stretch, String text) {
    JsonObject change = Json.object("range", buffer(name).range(stretch), "text", text);
    String old = text(name);
    String now = old.substring(0, stretch.start()) + text + old.substring(stretch.end());
    change(name, now, List.of(change));
  }

  /** Sends the whole text, as clients without increments do. */
  public void replaceAll(String name, String text) {
    change(name, text, List.of(Json.object("text", text)));
  }

  /** Sends changes as they are, and says what they make of the text. */
  public void change(String name, String now, List<JsonObject> changes) {
    String uri = tree.uri(name);
    int version = document(uri).version + 1;
    documents.put(uri, new Document(version, now));
    session.tell(
        "textDocument/didChange",
        Json.object(
            "textDocument",
            Json.object("uri", uri, "version", version),
            "contentChanges",
            Json.array(changes)));
  }

  public void save(String name) {
    tree.write(name, text(name));
    session.tell("textDocument/didSave", Json.object("textDocument", identifier(name)));
  }

  public void closeFile(String name) {
    documents.remove(tree.uri(name));
    session.tell("textDocument/didClose", Json.object("textDocument", identifier(name)));
  }

  private Document document(String uri) {
    Document document = documents.get(uri);
    if (document == null) {
      throw new AssertionError("not open: " + uri);
    }
    return document;
  }

  public String uri(String name) {
    return tree.uri(name);
  }

  public JsonObject identifier(String name) {
    return Json.object("uri", tree.uri(name));
  }

  // The world around.

  /** Tells that files were made (1), changed (2) or deleted (3) on disk. */
  public void tellFileEvent(String name, int type) {
    JsonObject event = Json.object("uri", tree.uri(name), "type", type);
    session.tell(
        "workspace/didChangeWatchedFiles", Json.object("changes", Json.array(List.of(event))));
  }

  /** Changes the settings, and tells it as clients do that are asked for them. */
  public void configure(String json) {
    settings = Json.of(json);
    session.tell("workspace/didChangeConfiguration", Json.object("settings", JsonNull.INSTANCE));
  }

  private JsonElement configuration(JsonElement params) {
    JsonArray answer = new JsonArray();
    for (JsonObject item : Json.objects(params, "items")) {
      answer.add(Json.text(item, "section").equals("gomodls") ? settings : JsonNull.INSTANCE);
    }
    return answer;
  }

  private JsonElement register(JsonElement params) {
    registrations.addAll(Json.objects(params, "registrations"));
    return JsonNull.INSTANCE;
  }

  private JsonElement unregister(JsonElement params) {
    // The protocol's own spelling.
    for (JsonObject gone : Json.objects(params, "unregisterations")) {
      registrations.removeIf(it -> Json.text(it, "id").equals(Json.text(gone, "id")));
    }
    return JsonNull.INSTANCE;
  }

  private JsonElement refresh(JsonElement params) {
    refreshes++;
    return JsonNull.INSTANCE;
  }

  /** Waits until the server says once more that there is something new to ask for. */
  public void awaitRefresh() {
    int seen = refreshes;
    session.await("a refresh", () -> refreshes > seen);
  }

  // Problems.

  private void publish(JsonElement params) {
    pushed.put(
        tree.key(Json.text(params, "uri")),
        new Pushed(Json.at(params, "version"), Json.objects(params, "diagnostics")));
  }

  /** The diagnostics of a document as of now: those that were pushed last, or are asked for. */
  public List<JsonObject> diagnostics(String name) {
    return asksForProblems() ? asked(name) : current(name).orElse(List.of());
  }

  /** What was pushed last; empty if that is of another version. */
  private Optional<List<JsonObject>> current(String name) {
    String uri = tree.uri(name);
    Pushed last = pushed.get(uri);
    Document open = documents.get(uri);
    if (last == null) {
      return open == null ? Optional.of(List.of()) : Optional.empty();
    }
    boolean old =
        open != null && last.version.isPresent() && last.version.get().getAsInt() != open.version;
    return old ? Optional.empty() : Optional.of(last.diagnostics);
  }

  private List<JsonObject> asked(String name) {
    JsonObject params = Json.object("textDocument", identifier(name));
    Json.at(greeting, "capabilities.diagnosticProvider.identifier")
        .ifPresent(it -> params.add("identifier", it));
    JsonObject last = reports.getOrDefault(name, new JsonObject());
    Json.at(last, "resultId").ifPresent(it -> params.add("previousResultId", it));
    JsonObject report = session.request("textDocument/diagnostic", params).getAsJsonObject();
    if (Json.text(report, "kind").equals("full")) {
      reports.put(name, report);
      return Json.objects(report, "items");
    }
    assertEquals(Json.text(last, "resultId"), Json.text(report, "resultId"));
    return Json.objects(last, "items");
  }

  /** Waits until a document has exactly these problems; see {@link Problems}. */
  public void awaitProblems(String name, String... expected) {
    awaitProblems(name, List.of(expected));
  }

  public void awaitProblems(String name, List<String> expected) {
    if (!asksForProblems()) {
      Optional<List<String>> wanted = Optional.of(expected);
      session.await(
          () -> "the problems " + expected + " of " + name + "; it has " + problems(name),
          () -> current(name).map(it -> shown(name, it)).equals(wanted));
      return;
    }
    for (List<String> now = problems(name); !now.equals(expected); now = problems(name)) {
      String what = "the problems " + expected + " of " + name + "; it has " + now;
      int seen = refreshes;
      session.await(what, () -> refreshes > seen);
    }
  }

  /** The problems of a document as of now. */
  public List<String> problems(String name) {
    return shown(name, diagnostics(name));
  }

  private List<String> shown(String name, List<JsonObject> diagnostics) {
    return diagnostics.isEmpty() ? List.of() : Problems.shown(buffer(name), diagnostics);
  }

  // Features.

  /** The result of a request about a document as a whole. */
  public JsonElement ask(String method, String name) {
    JsonObject params = Json.object("textDocument", identifier(name));
    if (method.equals("textDocument/formatting")) {
      params.add("options", Json.object("tabSize", 4, "insertSpaces", false));
    }
    return session.request(method, params);
  }

  /** The hover in the middle of a piece of text. */
  public JsonElement hover(String name, String piece) {
    Stretch stretch = buffer(name).find(piece);
    JsonObject position = buffer(name).position((stretch.start() + stretch.end()) / 2);
    return session.request(
        "textDocument/hover", Json.object("textDocument", identifier(name), "position", position));
  }

  /** The code actions for a piece of text; all kinds, if none is named. */
  public List<JsonObject> actions(String name, String piece, String... only) {
    JsonObject context = Json.object("diagnostics", Json.array(diagnostics(name)));
    if (only.length > 0) {
      context.add("only", Json.array(List.of(only)));
    }
    JsonObject params =
        Json.object(
            "textDocument",
            identifier(name),
            "range",
            buffer(name).range(buffer(name).find(piece)),
            "context",
            context);
    return Json.objects(session.request("textDocument/codeAction", params));
  }

  /** Applies the action with this title for a piece of text. */
  public void applyAction(String name, String piece, String title) {
    List<JsonObject> all = actions(name, piece);
    JsonObject action =
        all.stream()
            .filter(it -> Json.text(it, "title").equals(title))
            .findFirst()
            .orElseThrow(() -> new AssertionError("offered: " + all));
    apply(action);
  }

  /** Applies everything safe in a document. */
  public void fixAll(String name) {
    List<JsonObject> all = actions(name, text(name), "source.fixAll.gomodls");
    assertEquals(1, all.size(), all::toString);
    apply(all.getFirst());
  }

  public void format(String name) {
    List<JsonObject> edits = Json.objects(ask("textDocument/formatting", name));
    if (!edits.isEmpty()) {
      replaceByEdits(name, edits);
    }
  }

  /** Applies the edit of an action to open documents, and to the files of others. */
  public void apply(JsonObject action) {
    JsonElement edit = Json.at(action, "edit").orElseThrow(() -> new AssertionError(action));
    for (WorkspaceEdits.FileEdits file : WorkspaceEdits.of(edit)) {
      String name = tree.name(file.uri());
      Document open = documents.get(tree.uri(name));
      if (open == null) {
        assertEquals(Optional.empty(), file.version(), "the version of what is not open");
        tree.write(name, buffer(name).after(file.edits()));
        continue;
      }
      file.version().ifPresent(version -> assertEquals(open.version, version));
      replaceByEdits(name, file.edits());
    }
  }

  private void replaceByEdits(String name, List<JsonObject> edits) {
    replaceAll(name, buffer(name).after(edits));
  }

  /** Ends the session in order. */
  @Override
  public void close() {
    session.close();
  }
}
