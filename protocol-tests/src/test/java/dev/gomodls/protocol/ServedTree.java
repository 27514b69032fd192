package dev.gomodls.protocol;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.gomodls.editor.Buffer;
import dev.gomodls.editor.Editor;
import dev.gomodls.editor.Json;
import dev.gomodls.editor.Tree;
import dev.gomodls.editor.WorkspaceEdits;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What the server says of all files of a tree, in the same form as {@link CheckedTree}. */
final class ServedTree {
  private static final List<String> SEVERITIES = List.of("?", "error", "warning", "info", "hint");

  private final Tree tree;
  private final Editor editor;

  private ServedTree(Tree tree, Editor editor) {
    this.tree = tree;
    this.editor = editor;
  }

  /**
   * The findings by file, as soon as the server has found so many files; the editor must be one
   * that asks for them.
   */
  static SortedMap<String, List<String>> findings(Tree tree, Editor editor, int files) {
    ServedTree served = new ServedTree(tree, editor);
    JsonElement report = served.report();
    while (Json.objects(report, "items").size() < files) {
      editor.awaitRefresh();
      report = served.report();
    }
    SortedMap<String, List<String>> shown = new TreeMap<>();
    for (JsonObject file : Json.objects(report, "items")) {
      String name = tree.name(Json.text(file, "uri"));
      List<String> lines = new ArrayList<>();
      for (JsonObject diagnostic : Json.objects(file, "items")) {
        lines.add(served.shown(name, diagnostic));
      }
      if (!lines.isEmpty()) {
        lines.sort(null);
        shown.put(name, lines);
      }
    }
    return shown;
  }

  private JsonElement report() {
    return editor.session().request("workspace/diagnostic", Json.of("{'previousResultIds': []}"));
  }

  private String shown(String name, JsonObject diagnostic) {
    var line =
        new FindingLines(
            SEVERITIES.get(Json.number(diagnostic, "severity")),
            Json.text(diagnostic, "code"),
            place(name, diagnostic.get("range")),
            Json.text(diagnostic, "message"));
    for (JsonObject related : Json.objects(diagnostic, "relatedInformation")) {
      String file = tree.name(Json.text(related, "location.uri"));
      line.related(
          place(file, Json.at(related, "location.range").orElseThrow()),
          Json.text(related, "message"));
    }
    for (JsonObject action : fixes(name, diagnostic)) {
      boolean preferred = Json.text(action, "isPreferred").equals("true");
      line.fix(Json.text(action, "title"), preferred, edits(action));
    }
    return line.toString();
  }

  private List<JsonObject> fixes(String name, JsonObject diagnostic) {
    JsonObject context = Json.object("diagnostics", Json.array(List.of(diagnostic)));
    context.add("only", Json.of("['quickfix']"));
    JsonObject params =
        Json.object(
            "textDocument",
            editor.identifier(name),
            "range",
            diagnostic.get("range"),
            "context",
            context);
    return Json.objects(editor.session().request("textDocument/codeAction", params)).stream()
        .filter(it -> Json.objects(it, "diagnostics").equals(List.of(diagnostic)))
        .toList();
  }

  private List<String> edits(JsonObject action) {
    List<String> edits = new ArrayList<>();
    for (var file : WorkspaceEdits.of(Json.at(action, "edit").orElseThrow())) {
      String name = tree.name(file.uri());
      for (JsonObject edit : file.edits()) {
        edits.add(FindingLines.edit(place(name, edit.get("range")), Json.text(edit, "newText")));
      }
    }
    return edits;
  }

  private String place(String name, JsonElement range) {
    boolean there = tree.path(name).toFile().isFile();
    Buffer buffer = there ? editor.buffer(name) : new Buffer("", editor.encoding());
    Buffer.Stretch stretch = buffer.stretch(range);
    return name + " " + stretch.start() + "-" + stretch.end();
  }
}
