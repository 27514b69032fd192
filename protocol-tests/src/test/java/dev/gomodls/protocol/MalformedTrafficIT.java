package dev.gomodls.protocol;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.gomodls.editor.Client;
import dev.gomodls.editor.Greeting;
import dev.gomodls.editor.Json;
import dev.gomodls.editor.Server;
import dev.gomodls.editor.Session;
import dev.gomodls.editor.Start;
import dev.gomodls.editor.Tree;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Input that no client should send is answered with an error, and the server goes on serving. */
final class MalformedTrafficIT {
  private static final int PARSE_ERROR = -32700;
  private static final int INVALID_REQUEST = -32600;
  private static final int METHOD_NOT_FOUND = -32601;
  private static final int INVALID_PARAMS = -32602;

  private static final String ODD =
      "{\"jsonrpc\":\"2.0\",\"id\":\"odd\",\"method\":\"no/such/method\"}";

  @TempDir private Path folder;

  @Test
  void malformedJsonIsAParseError() {
    assertRefused(
        PARSE_ERROR,
        "{",
        "",
        "]",
        "{\"jsonrpc\": \"2.0\", \"id\": 99, \"method\": \"shutdown\"",
        "{\"jsonrpc\": \"2.0\", \"method\": \"exit\"}}",
        "nonsense");
  }

  @Test
  void batchIsAnInvalidRequest() {
    assertRefused(
        INVALID_REQUEST,
        "[]",
        "\n [{\"jsonrpc\": \"2.0\", \"id\": 7, \"method\": \"shutdown\"}]",
        "[{\"jsonrpc\": \"2.0\", \"method\": \"exit\"}, {\"jsonrpc\": \"2.0\", \"method\":"
            + " \"exit\"}]",
        "[".repeat(100_000) + "]".repeat(100_000));
  }

  @Test
  void jsonThatIsNoMessageIsAnError() {
    assertRefused(
        PARSE_ERROR, "1", "null", "\"exit\"", "{}", "{\"jsonrpc\": \"2.0\"}", "{\"a\": 1}");
  }

  private void assertRefused(int code, String... bodies) {
    inSession(
        session -> {
          for (String body : bodies) {
            session.sendText(body);
            assertEquals(code, strayError(session), body);
          }
        });
  }

  @Test
  void deepNestingIsNoEnd() {
    inSession(
        session -> {
          String deep = "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000);
          session.sendText(ODD.replace("}", ",\"params\":" + deep + "}"));
          int code = Json.number(session.stray(), "error.code");
          assertTrue(List.of(PARSE_ERROR, METHOD_NOT_FOUND).contains(code), "code " + code);
        });
  }

  @Test
  void parametersOfAnotherShapeAreRefused() {
    inSession(
        session -> {
          for (String params :
              List.of(
                  "1",
                  "[]",
                  "null",
                  "{}",
                  "{'textDocument': 3}",
                  "{'textDocument': {}}",
                  "{'options': {'tabSize': [null]}}")) {
            int code = session.error("textDocument/formatting", Json.of(params));
            assertTrue(List.of(PARSE_ERROR, INVALID_PARAMS).contains(code), params + code);
          }
          session.tell("textDocument/didOpen", Json.of("{'textDocument': []}"));
          session.tell("textDocument/didOpen", Json.of("{'textDocument': {}}"));
          session.tell("workspace/didChangeWorkspaceFolders", Json.of("{}"));
          session.tell("textDocument/didChange", Json.of("{'contentChanges': 7}"));
          session.tell("textDocument/didClose", JsonNull.INSTANCE);
        });
  }

  @Test
  void oddUrisAreNoFilesAndNoError() {
    inSession(
        session -> {
          for (String uri : List.of("", "go.mod", "file:go.mod", "%", "file:///%zz", "a b:c")) {
            JsonObject item = Json.object("uri", uri, "languageId", "go.mod", "version", 1);
            item.addProperty("text", "wrong x");
            session.tell("textDocument/didOpen", Json.object("textDocument", item));
            session.request("textDocument/diagnostic", Json.object("textDocument", item));
          }
        });
  }

  @Test
  void oddHeadersAreUnderstood() {
    inSession(
        session -> {
          for (String headers :
              List.of(
                  "content-length: %d\r\n\r\n",
                  "CONTENT-LENGTH:%d\r\n\r\n",
                  "Content-Length:   %d  \r\n\r\n",
                  "Content-Type: application/json; charset=utf-8\r\nContent-Length: %d\r\n\r\n",
                  "X-Extra: 1\r\nContent-Length: %d\r\nX-More: 2\r\n\r\n",
                  "Content-Length: %d\n\n",
                  "noise between frames\r\nContent-Length: %d\r\n\r\n",
                  "\r\n\r\nContent-Length: %d\r\n\r\n")) {
            session.sendBytes((headers.formatted(ODD.length()) + ODD).getBytes(US_ASCII));
            assertOddIsAnswered(session);
          }
        });
  }

  @Test
  void wrongHeadersAreAnErrorAndTheNextFrameIsFound() {
    inSession(
        session -> {
          for (String bytes :
              List.of(
                  "Content-Type: application/json\r\n\r\n{}",
                  "Content-Length: many\r\n\r\n{}",
                  "Content-Length: -1\r\n\r\n",
                  "Content-Length: 99999999999999999999\r\n\r\n",
                  "Content-Length: 2147483647\r\n\r\n",
                  "Content-Length: 1\r\n\r\n" + ODD,
                  "Content-Length: " + (ODD.length() - 1) + "\r\n\r\n" + ODD)) {
            session.sendBytes(bytes.getBytes(US_ASCII));
            int code = strayError(session);
            assertTrue(List.of(PARSE_ERROR, INVALID_REQUEST).contains(code), bytes + code);
            session.sendText(ODD);
            assertOddIsAnswered(session);
          }
        });
  }

  @Test
  void lengthThatIsTooLargeTakesOneMoreMessageWithIt() {
    inSession(
        session -> {
          String header = "Content-Length: " + (ODD.length() + 10) + "\r\n\r\n";
          session.sendBytes((header + ODD).getBytes(US_ASCII));
          session.sendText(ODD);
          assertEquals(PARSE_ERROR, strayError(session));
          session.sendText(ODD);
          session.request("textDocument/diagnostic", document("go.mod"));
          assertTrue(session.strays().stream().anyMatch(it -> Json.text(it, "id").equals("odd")));
        });
  }

  private static JsonObject document(String uri) {
    return Json.object("textDocument", Json.object("uri", uri));
  }

  private static void assertOddIsAnswered(Session session) {
    JsonObject answer = session.stray();
    assertEquals("odd", Json.text(answer, "id"), answer::toString);
    assertEquals(METHOD_NOT_FOUND, Json.number(answer, "error.code"));
  }

  /** The code of the next error. */
  private static int strayError(Session session) {
    JsonObject answer = session.stray();
    return Json.number(answer, "error.code");
  }

  /** A session that serves before and after. */
  private void inSession(Consumer<Session> action) {
    try (Session session = Session.start(Server.IMAGE, folder)) {
      Start start = Start.in(new Tree(folder)).with(Client.BARE);
      session.request("initialize", Greeting.of(start));
      session.tell("initialized", new JsonObject());
      action.accept(session);
      assertEquals(METHOD_NOT_FOUND, session.error("no/such/method", new JsonObject()));
    }
  }
}
