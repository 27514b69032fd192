package dev.gomodls.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.editor.Client;
import dev.gomodls.editor.Editor;
import dev.gomodls.editor.Json;
import dev.gomodls.editor.Server;
import dev.gomodls.editor.Session;
import dev.gomodls.editor.Start;
import dev.gomodls.editor.Tree;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each form of the program must do, once through. */
final class SmokeIT {
  private static final String DUPLICATE = "warning[duplicate-requirement] v1.5.1";

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void sessionOfAnEditor(Server server) {
    Tree tree =
        Tree.of(
            folder,
            """
            -- go.work --
            go 1.27

            use ./app
            -- app/go.mod --
            module example.com/app

            go 1.27

            require rsc.io/quote v1.5.1
            """);
    for (Client client : new Client[] {Client.USUAL, Client.ASKING}) {
      try (Editor editor = Start.in(tree).with(server).with(client).open()) {
        assertEquals("gomodls", Json.text(editor.greeting(), "serverInfo.name"));
        assertEquals(
            System.getProperty("gomodls.version"),
            Json.text(editor.greeting(), "serverInfo.version"));
        editor.openFile("app/go.mod");
        editor.append("app/go.mod", "require   rsc.io/quote v1.5.2\n");
        editor.awaitProblems("app/go.mod", DUPLICATE);
        assertTrue(editor.hover("app/go.mod", "v1.5.2").isJsonObject());
        editor.applyAction("app/go.mod", "v1.5.1", "Drop requirement of rsc.io/quote v1.5.1");
        editor.awaitProblems("app/go.mod");
        editor.format("app/go.mod");
        assertEquals(
            "module example.com/app\n\ngo 1.27\n\nrequire rsc.io/quote v1.5.2\n",
            editor.text("app/go.mod"));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void endOfInputIsAnEnd(Server server) {
    try (Session session = Session.start(server, folder)) {
      session.closeInput();
      assertEquals(1, session.exitCode());
      assertEquals("", session.errors());
    }
  }
}
