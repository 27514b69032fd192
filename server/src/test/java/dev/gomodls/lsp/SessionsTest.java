package dev.gomodls.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What depends on the order of messages. */
final class SessionsTest {
  @TempDir private Path folder;

  @Test
  void otherSpellingOfAnUriTakesTheFindingsOver() throws IOException {
    Path directory = Files.createDirectories(folder.resolve("a+b"));
    Files.writeString(directory.resolve("go.mod"), "wrong\n");
    String root = Uris.of(folder.toString());
    List<JsonObject> said =
        start(root, "\"publishDiagnostics\": {}")
            .send(open(root + "/a%2Bb/go.mod", "wrong\n"))
            .send(end())
            .run();
    List<String> counts = new ArrayList<>();
    for (JsonObject message : said) {
      if (new JsonPrimitive("textDocument/publishDiagnostics").equals(message.get("method"))) {
        JsonObject params = message.getAsJsonObject("params");
        String uri = params.get("uri").getAsString();
        counts.add(
            uri.substring(root.length()) + " " + params.getAsJsonArray("diagnostics").size());
      }
    }
    assertEquals("/a%2Bb/go.mod 1", counts.getLast(), counts::toString);
  }

  @Test
  void unsavedFileInANewDirectoryIsAModule() {
    String root = Uris.of(folder.toString());
    List<JsonObject> said =
        start(root, "\"diagnostic\": {}")
            .send(open(root + "/new/go.mod", "module example.com/new\n\ngo 1.27\n"))
            .send(open(root + "/go.work", "go 1.27\n\nuse ./new\n"))
            .send(pull(7, root + "/go.work"))
            .send(end())
            .run();
    assertEquals("[]", items(said, 7).toString());
  }

  @Test
  void whatIsWrongInTheUsersEnvironmentFileIsToldThereUntilItIsMended() throws IOException {
    Files.writeString(folder.resolve("go.mod"), "module example.com/app\n\ngo 1.27\n");
    String file = folder.resolveSibling(folder.getFileName() + ".goenv").toString();
    String uri = Uris.of(file);
    String root = Uris.of(folder.toString());
    String settings =
        """
        {"method": "workspace/didChangeConfiguration",
         "params": {"settings": {"gomodls": {"env": {"GOENV": "%s"}}}}}
        """
            .formatted(file);
    String module = "module example.com/app\n\ngo 1.27\n";
    String pull =
        """
        {"id": %d, "method": "workspace/diagnostic", "params": {"previousResultIds": []}}
        """;
    List<JsonObject> said =
        start(root, "\"diagnostic\": {}")
            .send(settings)
            .send(open(uri, "GOPRIVATE=a\nGOPROYX=off\n"))
            .send(open(root + "/go.mod", module))
            .send(pull.formatted(7))
            .send(
                """
                {"method": "textDocument/didChange",
                 "params": {"textDocument": {"uri": "%s", "version": 2},
                  "contentChanges": [{"text": "GOPROXY=off\\n"}]}}
                """
                    .formatted(uri))
            .send(pull.formatted(8))
            .send(end())
            .run();
    assertEquals(List.of("unknown-env-key in line 1"), told(said, 7, uri), said::toString);
    assertEquals(List.of(), told(said, 8, uri), said::toString);
  }

  /** The diagnostics of one file in an answer for all. */
  private static List<String> told(List<JsonObject> said, int id, String uri) {
    List<String> told = new ArrayList<>();
    for (JsonElement item : items(said, id).getAsJsonArray()) {
      JsonObject report = item.getAsJsonObject();
      if (report.get("uri").getAsString().equals(uri)) {
        for (JsonElement it : report.getAsJsonArray("items")) {
          JsonObject diagnostic = it.getAsJsonObject();
          JsonObject start = diagnostic.getAsJsonObject("range").getAsJsonObject("start");
          told.add(diagnostic.get("code").getAsString() + " in line " + start.get("line"));
        }
      }
    }
    return told;
  }

  @Test
  void requestThatComesBeforeInitializeIsRefused() {
    List<JsonObject> said =
        new Wire().send(pull(7, "file:///go.mod")).send("{\"method\": \"exit\"}").run();
    assertEquals(new JsonPrimitive(-32002), said.getFirst().getAsJsonObject("error").get("code"));
  }

  private static Wire start(String root, String capability) {
    return new Wire()
        .send(
            """
            {"id": 1, "method": "initialize",
             "params": {"rootUri": "%s", "capabilities": {"textDocument": {%s}}}}
            """
                .formatted(root, capability))
        .send("{\"method\": \"initialized\", \"params\": {}}");
  }

  private static String open(String uri, String text) {
    JsonObject document = new JsonObject();
    document.addProperty("uri", uri);
    document.addProperty("languageId", "go.mod");
    document.addProperty("version", 1);
    document.addProperty("text", text);
    return "{\"method\": \"textDocument/didOpen\", \"params\": {\"textDocument\": %s}}"
        .formatted(document);
  }

  private static String pull(int id, String uri) {
    return """
    {"id": %d, "method": "textDocument/diagnostic", "params": {"textDocument": {"uri": "%s"}}}
    """
        .formatted(id, uri);
  }

  private static String end() {
    return "{\"id\": 99, \"method\": \"shutdown\"}";
  }

  private static JsonElement items(List<JsonObject> said, int id) {
    return said.stream()
        .filter(it -> new JsonPrimitive(id).equals(it.get("id")))
        .findFirst()
        .orElseThrow()
        .getAsJsonObject("result")
        .get("items");
  }
}
