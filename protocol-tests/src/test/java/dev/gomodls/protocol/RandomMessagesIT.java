package dev.gomodls.protocol;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.gomodls.editor.Client;
import dev.gomodls.editor.Editor;
import dev.gomodls.editor.Json;
import dev.gomodls.editor.Session;
import dev.gomodls.editor.Start;
import dev.gomodls.editor.Tree;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Messages in which parts are missing or of another kind: each request is answered, nothing is an
 * internal error, and the server goes on. The seed is the system property {@code gomodls.seed},
 * else the one written here.
 */
final class RandomMessagesIT {
  private static final long SEED = Long.getLong("gomodls.seed", 20260101);
  private static final int MESSAGES = 2000;
  private static final List<Integer> REFUSALS = List.of(-32700, -32602, -32601);

  private static final List<String> VALUES =
      List.of(
          "null",
          "1",
          "-1",
          "2147483647",
          "1.5",
          "99999999999",
          "true",
          "'x'",
          "''",
          "[]",
          "{}",
          "[null]",
          "'file:///'",
          "'file:///%00'",
          "'untitled:go.mod'");

  /** Notifications stand without the id that requests have. */
  private static final String WELL_FORMED =
      """
      [{'id': 1, 'method': 'textDocument/hover', 'params': {'textDocument': DOC, 'position': POS}},
       {'id': 1, 'method': 'textDocument/codeAction', 'params': {'textDocument': DOC,
        'range': RANGE, 'context': {'diagnostics': [{'range': RANGE, 'message': 'x', 'code': 'a',
        'severity': 1, 'data': {'x': 1}}], 'only': ['quickfix'], 'triggerKind': 1}}},
       {'id': 1, 'method': 'textDocument/formatting', 'params': {'textDocument': DOC,
        'options': {'tabSize': 4, 'insertSpaces': true}}},
       {'id': 1, 'method': 'textDocument/documentSymbol', 'params': {'textDocument': DOC}},
       {'id': 1, 'method': 'textDocument/foldingRange', 'params': {'textDocument': DOC}},
       {'id': 1, 'method': 'textDocument/documentLink', 'params': {'textDocument': DOC}},
       {'id': 1, 'method': 'textDocument/diagnostic', 'params': {'textDocument': DOC,
        'identifier': 'gomodls', 'previousResultId': '1'}},
       {'id': 1, 'method': 'workspace/diagnostic', 'params': {'identifier': 'gomodls',
        'previousResultIds': [{'uri': 'URI', 'value': '1'}]}},
       {'method': 'textDocument/didOpen', 'params': {'textDocument': {'uri': 'URI',
        'languageId': 'go.mod', 'version': 1, 'text': 'module x'}}},
       {'method': 'textDocument/didChange', 'params': {'textDocument': {'uri': 'URI',
        'version': 2}, 'contentChanges': [{'range': RANGE, 'text': 'a'}, {'text': 'b'}]}},
       {'method': 'textDocument/didSave', 'params': {'textDocument': DOC}},
       {'method': 'textDocument/didClose', 'params': {'textDocument': DOC}},
       {'method': 'workspace/didChangeConfiguration', 'params': {'settings': {'gomodls': {
        'rules': {'unknown-directive': 'off'}, 'goVersion': '1.27.3', 'besideGopls': 'yes'}}}},
       {'method': 'workspace/didChangeWatchedFiles',
        'params': {'changes': [{'uri': 'URI', 'type': 1}]}},
       {'method': 'workspace/didChangeWorkspaceFolders', 'params': {'event': {
        'added': [{'uri': 'URI', 'name': 'x'}], 'removed': [{'uri': 'URI', 'name': 'x'}]}}},
       {'method': 'window/workDoneProgress/cancel', 'params': {'token': 'x'}},
       {'method': '$/setTrace', 'params': {'value': 'off'}},
       {'method': '$/cancelRequest', 'params': {'id': 5}}]
      """
          .replace("RANGE", "{'start': POS, 'end': {'line': 4, 'character': 30}}")
          .replace("POS", "{'line': 4, 'character': 10}")
          .replace("DOC", "{'uri': 'URI'}");

  private final Random random = new Random(SEED);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void messagesWithFlawsAreAnsweredAndForgotten(boolean asking) {
    Tree tree =
        Tree.of(
            folder,
            """
            module example.com/app

            go 1.27

            require rsc.io/quote v1.5.1
            require rsc.io/quote v1.5.2
            """);
    Client client = asking ? Client.ASKING : Client.BARE;
    try (Editor editor = Start.in(tree).with(client).open()) {
      String messages = WELL_FORMED.replace("URI", tree.uri("go.mod"));
      for (int i = 1; i <= MESSAGES; i++) {
        List<JsonObject> all = Json.objects(Json.of(messages));
        JsonObject message = all.get(random.nextInt(all.size()));
        JsonElement params = message.get("params");
        for (int flaws = random.nextInt(3); flaws > 0; flaws--) {
          params = withFlaw(params);
        }
        send(editor.session(), message, params, "seed " + SEED + ", message " + i);
      }
      editor.session().expectError("a document was changed that is not open");
    }
  }

  private static void send(Session session, JsonObject message, JsonElement params, String when) {
    String method = Json.text(message, "method");
    if (!message.has("id")) {
      session.tell(method, params);
      return;
    }
    JsonObject answer = session.answer(session.ask(method, params));
    assertTrue(
        answer.has("result") || REFUSALS.contains(Json.number(answer, "error.code")),
        () -> when + ": " + answer);
  }

  /** The same with one part gone or changed. */
  private JsonElement withFlaw(JsonElement json) {
    if (json instanceof JsonObject object && !object.isEmpty() && random.nextInt(4) > 0) {
      List<String> names = new ArrayList<>(object.keySet());
      String name = names.get(random.nextInt(names.size()));
      JsonElement part = object.remove(name);
      if (random.nextInt(3) > 0) {
        object.add(name, withFlaw(part));
      }
      return object;
    }
    if (json instanceof JsonArray array && !array.isEmpty() && random.nextInt(4) > 0) {
      int index = random.nextInt(array.size());
      array.set(index, withFlaw(array.get(index)));
      return array;
    }
    return Json.of(VALUES.get(random.nextInt(VALUES.size())));
  }
}
