package dev.gomodls.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds the table of docs/features.md to what the server answers. */
final class FeaturesTest {
  private static final Path ROOT = Path.of(System.getProperty("gomodls.root"));
  private static final List<String> FILES =
      List.of("go.mod", "go.work", "go.sum", "vendor/modules.txt");

  /** Texts in which each method has cause for an answer, if it has any for such a file. */
  private static final Map<String, String> TEXTS =
      Map.of(
          "go.mod",
          """
          module  example.com/app // https://example.com/why

          go 1.27

          require (
          \texample.com/a v1.0.0
          \texample.com/a v1.0.0
          )
          """,
          "go.work",
          """
          go  1.27 // https://example.com/why

          use (
          \t./gone
          \t./gone
          )
          """,
          "go.sum",
          """
          example.com/a v1.0.0 h1:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=
          broken
          """,
          "vendor/modules.txt",
          """
          # example.com/a v1.0.0
          ## explicit; go 1.27
          example.com/a/b
          broken
          """);

  /** Methods that answer no question about a file; they are not in the table. */
  private static final Set<String> ABOUT_NO_FILE =
      Set.of(
          Methods.INITIALIZE,
          Methods.INITIALIZED,
          Methods.SHUTDOWN,
          Methods.EXIT,
          Methods.SET_TRACE,
          Methods.PROGRESS_CANCEL,
          Methods.DID_CHANGE_CONFIGURATION,
          Methods.DID_CHANGE_FILES,
          Methods.DID_CHANGE_FOLDERS,
          Methods.DID_OPEN,
          Methods.DID_CHANGE,
          Methods.DID_CLOSE,
          Methods.DID_SAVE,
          Methods.CONFIGURATION,
          Methods.REGISTER,
          Methods.UNREGISTER,
          Methods.CREATE_PROGRESS,
          Methods.REFRESH);

  private static final String PUSH = "textDocument/publishDiagnostics";

  @TempDir private Path folder;

  @Test
  void tableSaysWhatTheServerAnswers() throws IOException {
    Map<String, Set<String>> expected = new TreeMap<>();
    table().forEach(row -> expected.put(row.method(), row.files()));
    assertEquals(expected, answers());
  }

  @Test
  void eachMethodIsShownByATestThatSpeaksOfIt() throws IOException {
    Path tests = ROOT.resolve("protocol-tests/src/test/java/dev/gomodls/protocol");
    for (Row row : table()) {
      String test = Files.readString(tests.resolve(row.test() + ".java"));
      String word = row.method().substring(row.method().lastIndexOf('/') + 1);
      assertTrue(
          test.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)), row::toString);
    }
  }

  private record Row(String method, Set<String> files, String test) {}

  private static List<Row> table() throws IOException {
    List<Row> rows = new ArrayList<>();
    for (String line : Files.readAllLines(ROOT.resolve("docs/features.md"))) {
      if (line.startsWith("| `")) {
        String[] cells = line.split("\\|", -1);
        Set<String> files = new TreeSet<>();
        for (int i = 0; i < FILES.size(); i++) {
          if (cells[i + 2].strip().equals("yes")) {
            files.add(FILES.get(i));
          }
        }
        rows.add(new Row(code(cells[1]), files, code(cells[FILES.size() + 2])));
      }
    }
    return rows;
  }

  private static String code(String cell) {
    return cell.strip().replace("`", "");
  }

  /** For each method the files for which the answer is not empty. */
  private Map<String, Set<String>> answers() throws IOException {
    Map<String, Set<String>> answers = new TreeMap<>();
    Set<String> methods =
        Methods.table().keySet().stream()
            .filter(it -> !ABOUT_NO_FILE.contains(it))
            .collect(Collectors.toCollection(TreeSet::new));
    methods.forEach(method -> answers.put(method, new TreeSet<>()));
    Set<String> pushed = new TreeSet<>();
    answers.put(PUSH, pushed);
    List<JsonObject> pulled = session("\"diagnostic\": {}", methods);
    for (JsonObject message : pulled) {
      if (message.get("id") instanceof JsonPrimitive id && id.isString()) {
        String question = id.getAsString();
        int blank = question.indexOf(' ');
        String method = question.substring(0, blank);
        Set<String> files = answers.computeIfAbsent(method, _ -> new TreeSet<>());
        JsonElement result = message.get("result");
        if (method.equals(Methods.WORKSPACE_DIAGNOSTIC)) {
          for (JsonElement item : result.getAsJsonObject().getAsJsonArray("items")) {
            addIfFilled(item, files);
          }
        } else if (isFilled(result)) {
          files.add(question.substring(blank + 1));
        }
      }
    }
    for (JsonObject message : session("\"publishDiagnostics\": {}", Set.of())) {
      if (new JsonPrimitive(PUSH).equals(message.get("method"))) {
        JsonObject params = message.getAsJsonObject("params");
        params.add("items", params.get("diagnostics"));
        addIfFilled(params, pushed);
      }
    }
    return answers;
  }

  private static void addIfFilled(JsonElement report, Set<String> files) {
    String uri = report.getAsJsonObject().get("uri").getAsString();
    if (isFilled(report)) {
      FILES.stream().filter(file -> uri.endsWith("/" + file)).forEach(files::add);
    }
  }

  private static boolean isFilled(JsonElement result) {
    if (result instanceof JsonObject object) {
      return !object.has("items") || !object.getAsJsonArray("items").isEmpty();
    }
    return result instanceof JsonArray array && !array.isEmpty();
  }

  /** What the server says when all files are opened and all methods asked about each. */
  private List<JsonObject> session(String capability, Set<String> methods) throws IOException {
    String root = folder.toUri().toString();
    Wire wire = new Wire();
    wire.send(
        """
        {"id": 1, "method": "initialize", "params": {"rootUri": "%s", "capabilities": {"textDocument": {%s}}}}
        """
            .formatted(root, capability));
    wire.send("{\"method\": \"initialized\", \"params\": {}}");
    for (String file : FILES) {
      Path path = folder.resolve(file);
      Files.createDirectories(path.getParent());
      Files.writeString(path, TEXTS.get(file));
      JsonObject document = new JsonObject();
      document.addProperty("uri", root + file);
      document.addProperty("languageId", "text");
      document.addProperty("version", 1);
      document.addProperty("text", TEXTS.get(file));
      wire.send(
          "{\"method\": \"textDocument/didOpen\", \"params\": {\"textDocument\": %s}}"
              .formatted(document));
    }
    for (String method : methods) {
      for (String file : FILES) {
        wire.send(
            """
            {"id": "%s %s", "method": "%s", "params": {
              "textDocument": {"uri": "%s"}, "position": {"line": 0, "character": 0},
              "range": {"start": {"line": 0, "character": 0}, "end": {"line": 99, "character": 0}},
              "context": {"diagnostics": []}, "options": {"tabSize": 4, "insertSpaces": false},
              "previousResultIds": []}}
            """
                .formatted(method, file, method, root + file));
      }
    }
    return wire.send("{\"id\": 2, \"method\": \"shutdown\"}").send("{\"method\": \"exit\"}").run();
  }
}
