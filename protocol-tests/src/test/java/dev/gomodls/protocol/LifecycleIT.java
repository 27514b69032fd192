package dev.gomodls.protocol;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.gomodls.editor.Greeting;
import dev.gomodls.editor.Json;
import dev.gomodls.editor.Server;
import dev.gomodls.editor.Session;
import dev.gomodls.editor.Start;
import dev.gomodls.editor.Tree;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the first message to the exit code. */
final class LifecycleIT {
  private static final int NOT_INITIALIZED = -32002;
  private static final int INVALID_REQUEST = -32600;

  @TempDir private Path folder;
  private JsonObject greeting = new JsonObject();

  @BeforeEach
  void greet() {
    greeting = Greeting.of(Start.in(new Tree(folder)));
  }

  @Test
  void requestsBeforeInitializeAreRefused() {
    try (Session session = start()) {
      JsonObject params = Json.object("textDocument", Json.object("uri", "file:///go.mod"));
      assertEquals(NOT_INITIALIZED, session.error("textDocument/documentSymbol", params));
      session.tell("textDocument/didClose", params);
      session.request("initialize", greeting);
    }
  }

  @Test
  void secondInitializeIsRefused() {
    try (Session session = start()) {
      session.request("initialize", greeting);
      assertEquals(INVALID_REQUEST, session.error("initialize", greeting));
    }
  }

  @Test
  void requestsAfterShutdownAreRefused() {
    try (Session session = start()) {
      session.request("initialize", greeting);
      session.tell("initialized", new JsonObject());
      session.request("shutdown", JsonNull.INSTANCE);
      JsonObject params = Json.object("textDocument", Json.object("uri", "file:///go.mod"));
      assertEquals(INVALID_REQUEST, session.error("textDocument/documentSymbol", params));
      // Neovim asks twice when it quits.
      assertEquals(INVALID_REQUEST, session.error("shutdown", JsonNull.INSTANCE));
      session.tell("exit", JsonNull.INSTANCE);
      assertEquals(0, session.exitCode());
    }
  }

  @Test
  void exitWithoutShutdownIsAFailure() {
    try (Session session = start()) {
      session.request("initialize", greeting);
      session.tell("exit", JsonNull.INSTANCE);
      assertEquals(1, session.exitCode());
    }
  }

  @Test
  void exitBeforeInitializeIsAFailure() {
    try (Session session = start()) {
      session.tell("exit", JsonNull.INSTANCE);
      assertEquals(1, session.exitCode());
    }
  }

  @Test
  void endOfInputEndsTheServer() {
    try (Session session = start()) {
      session.request("initialize", greeting);
      session.closeInput();
      assertEquals(1, session.exitCode());
    }
    try (Session session = start()) {
      session.request("initialize", greeting);
      session.request("shutdown", JsonNull.INSTANCE);
      session.closeInput();
      assertEquals(0, session.exitCode());
    }
  }

  @Test
  void endOfInputWithinAMessageEndsTheServer() {
    try (Session session = start()) {
      session.sendBytes("Content-Length: 100\r\n\r\n{".getBytes(UTF_8));
      session.closeInput();
      assertEquals(1, session.exitCode());
    }
  }

  @Test
  void deathOfTheParentEndsTheServer() throws IOException {
    Process parent = new ProcessBuilder("cat").start();
    try (Session session = start()) {
      greeting.addProperty("processId", parent.pid());
      session.request("initialize", greeting);
      parent.destroy();
      assertEquals(1, session.exitCode());
    } finally {
      parent.destroy();
    }
  }

  @Test
  void parentThatIsDeadAlreadyEndsTheServer() throws Exception {
    Process parent = new ProcessBuilder("true").start();
    parent.waitFor();
    try (Session session = start()) {
      greeting.addProperty("processId", parent.pid());
      session.request("initialize", greeting);
      assertEquals(1, session.exitCode());
    }
  }

  private Session start() {
    return Session.start(Server.IMAGE, folder);
  }
}
