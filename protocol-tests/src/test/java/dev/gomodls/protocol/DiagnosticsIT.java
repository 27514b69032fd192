package dev.gomodls.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import dev.gomodls.editor.Client;
import dev.gomodls.editor.Editor;
import dev.gomodls.editor.Json;
import dev.gomodls.editor.Server;
import dev.gomodls.editor.Start;
import dev.gomodls.editor.Tree;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How findings come to the client, and what they carry. */
final class DiagnosticsIT {
  private static final String DUPLICATE = "hint[duplicate-directive] exclude rsc.io/a v1.0.0";

  @TempDir private Path folder;
  private Tree tree = new Tree(Path.of(""));

  @BeforeEach
  void write() {
    tree =
        Tree.of(
            folder,
            """
            -- app/go.mod --
            module example.com/app

            go 1.27

            exclude rsc.io/a v1.0.0
            exclude rsc.io/a v1.0.0
            -- lib/go.mod --
            module example.com/lib

            go 1.27

            wrong x
            """);
  }

  @Test
  void filesThatAreNotOpenAreJudgedToo() {
    try (Editor editor = Editor.open(tree)) {
      editor.awaitProblems("lib/go.mod", "error[unknown-directive] wrong");
      editor.awaitProblems("app/go.mod", DUPLICATE);
    }
  }

  @Test
  void pushedDiagnosticsNameTheVersion() {
    try (Editor editor = Editor.open(tree)) {
      editor.openFile("lib/go.mod");
      editor.change("lib/go.mod", "wrong", "wronger");
      editor.awaitProblems("lib/go.mod", "error[unknown-directive] wronger");
      JsonObject last = editor.session().received().getLast();
      assertEquals(2, Json.number(last, "params.version"));
    }
  }

  @Test
  void findingsCarrySourceLinkPlaceAndTag() throws Exception {
    try (Editor editor = Editor.open(tree)) {
      editor.awaitProblems("app/go.mod", DUPLICATE);
      JsonObject finding = editor.diagnostics("app/go.mod").getFirst();
      assertEquals("gomodls", Json.text(finding, "source"));
      Path page = Path.of(URI.create(Json.text(finding, "codeDescription.href")));
      assertTrue(Files.readString(page).startsWith("# duplicate-directive\n"), page::toString);
      assertEquals(Json.of("[1]"), finding.get("tags"));
      JsonObject related = Json.objects(finding, "relatedInformation").getFirst();
      assertEquals(tree.uri("app/go.mod"), Json.text(related, "location.uri"));
      assertEquals(4, Json.number(related, "location.range.start.line"));
      assertEquals("The first one", Json.text(related, "message"));
    }
  }

  @Test
  void findingsOfTheJarHaveNoPage() {
    try (Editor editor = Start.in(tree).with(Server.JAR).open()) {
      editor.awaitProblems("app/go.mod", DUPLICATE);
      assertFalse(editor.diagnostics("app/go.mod").getFirst().has("codeDescription"));
    }
  }

  @Test
  void bareClientsGetBareFindings() {
    try (Editor editor = Start.in(tree).with(Client.BARE).open()) {
      editor.awaitProblems("app/go.mod", DUPLICATE);
      JsonObject finding = editor.diagnostics("app/go.mod").getFirst();
      for (String name : List.of("codeDescription", "tags", "relatedInformation")) {
        assertFalse(finding.has(name), finding::toString);
      }
    }
  }

  @Test
  void clientsThatAskAreNotTold() {
    try (Editor editor = Start.in(tree).with(Client.ASKING).open()) {
      editor.openFile("app/go.mod");
      assertEquals(List.of(DUPLICATE), editor.problems("app/go.mod"));
      editor.change("app/go.mod", "exclude rsc.io/a v1.0.0\nexclude", "exclude");
      assertEquals(List.of(), editor.problems("app/go.mod"));
      assertEquals(
          List.of(),
          editor.session().received().stream()
              .filter(it -> Json.text(it, "method").equals("textDocument/publishDiagnostics"))
              .toList());
    }
  }

  @Test
  void unchangedDocumentIsSaidToBeUnchanged() {
    try (Editor editor = Start.in(tree).with(Client.ASKING).open()) {
      editor.openFile("app/go.mod");
      JsonObject params = Json.object("textDocument", editor.identifier("app/go.mod"));
      JsonObject full = report(editor, params);
      assertEquals("full", Json.text(full, "kind"));
      params.addProperty("previousResultId", Json.text(full, "resultId"));
      JsonObject unchanged = report(editor, params);
      assertEquals("unchanged", Json.text(unchanged, "kind"));
      assertEquals(Json.text(full, "resultId"), Json.text(unchanged, "resultId"));
      editor.append("app/go.mod", "wrong x\n");
      assertEquals("full", Json.text(report(editor, params), "kind"));
    }
  }

  private static JsonObject report(Editor editor, JsonObject params) {
    return editor.session().request("textDocument/diagnostic", params.deepCopy()).getAsJsonObject();
  }

  @Test
  void workspaceReportHoldsAllFiles() {
    try (Editor editor = Start.in(tree).with(Client.ASKING).open()) {
      JsonObject first = workspaceReport(editor, List.of());
      assertEquals("{app/go.mod=full 1, lib/go.mod=full 1}", shown(first).toString());
      List<JsonObject> known =
          Json.objects(first, "items").stream()
              .map(it -> Json.object("uri", it.get("uri"), "value", it.get("resultId")))
              .toList();
      editor.openFile("lib/go.mod");
      editor.change("lib/go.mod", "wrong x\n", "");
      JsonObject second = workspaceReport(editor, known);
      assertEquals("{app/go.mod=unchanged 0, lib/go.mod=full 0}", shown(second).toString());
    }
  }

  private static JsonObject workspaceReport(Editor editor, List<JsonObject> known) {
    JsonObject params =
        Json.object("identifier", "gomodls", "previousResultIds", Json.array(known));
    return editor.session().request("workspace/diagnostic", params).getAsJsonObject();
  }

  private Map<String, String> shown(JsonObject report) {
    Map<String, String> shown = new TreeMap<>();
    for (JsonObject item : Json.objects(report, "items")) {
      shown.put(
          tree.name(Json.text(item, "uri")),
          Json.text(item, "kind") + " " + Json.objects(item, "items").size());
    }
    return shown;
  }

  @Test
  void clientsThatAskAreToldWhenToAskAgain() {
    try (Editor editor = Start.in(tree).with(Client.ASKING).open()) {
      editor.openFile("app/go.mod");
      editor.awaitProblems("app/go.mod", DUPLICATE);
      editor.append("app/go.mod", "replace example.com/lib => ../lib\n");
      editor.awaitProblems("app/go.mod", DUPLICATE);
      tree.delete("lib/go.mod");
      editor.tellFileEvent("lib/go.mod", 3);
      editor.awaitProblems("app/go.mod", DUPLICATE, "warning[replace-target-missing] ../lib");
    }
  }

  @Test
  void brokenLineSwitchesNothingOffElsewhere() {
    try (Editor editor = Editor.open(tree)) {
      editor.openFile("app/go.mod");
      editor.change("app/go.mod", "go 1.27\n", "require (\n\texample.com/x v1 v2 v3\n)\n)))\n");
      editor.session().await("more problems", () -> editor.problems("app/go.mod").size() > 1);
      List<String> problems = editor.problems("app/go.mod");
      assertTrue(problems.contains(DUPLICATE), problems::toString);
      assertTrue(problems.size() >= 3, problems::toString);
      editor.applyAction(
          "app/go.mod",
          "exclude rsc.io/a v1.0.0\nexclude rsc.io/a v1.0.0",
          "Drop the second exclude of rsc.io/a v1.0.0");
      assertTrue(editor.text("app/go.mod").endsWith(")))\n\nexclude rsc.io/a v1.0.0\n"));
    }
  }
}
