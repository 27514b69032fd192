package dev.gomodls.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.gomodls.editor.Client;
import dev.gomodls.editor.Editor;
import dev.gomodls.editor.Json;
import dev.gomodls.editor.Start;
import dev.gomodls.editor.Tree;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor shows of a document: symbols, folds, links and hovers. */
final class OutlineIT {
  private static final String ODD = "lib #1 100%";

  @TempDir private Path folder;
  private Tree tree = new Tree(Path.of(""));

  @BeforeEach
  void write() {
    tree =
        Tree.of(
            folder,
            """
            -- app/go.mod --
            // Notes on it,
            // two lines long.
            module example.com/app // see https://example.com/a?b=c#d

            go 1.27

            broken

            require (
            \trsc.io/a v1.0.0
            \trsc.io/b v1.2.0-rc.1 // indirect
            )

            replace rsc.io/a => "../%s"
            -- %s/go.mod --
            module rsc.io/a

            go 1.27
            -- go.work --
            go 1.27

            use ./app
            """
                .formatted(ODD, ODD));
  }

  @Test
  void symbolsAreATree() {
    try (Editor editor = Editor.open(tree)) {
      editor.openFile("app/go.mod");
      JsonElement symbols = editor.ask("textDocument/documentSymbol", "app/go.mod");
      List<JsonObject> top = Json.objects(symbols);
      JsonObject require = top.stream().filter(it -> it.has("children")).findFirst().orElseThrow();
      assertEquals(2, Json.objects(require, "children").size(), symbols::toString);
      assertTrue(symbols.toString().contains("rsc.io/b"), symbols::toString);
      for (JsonObject symbol : top) {
        String flagged = part(editor, symbol.get("selectionRange"));
        assertTrue(part(editor, symbol.get("range")).contains(flagged), symbol::toString);
      }
    }
  }

  private static String part(Editor editor, JsonElement range) {
    var stretch = editor.buffer("app/go.mod").stretch(range);
    return editor.text("app/go.mod").substring(stretch.start(), stretch.end());
  }

  @Test
  void symbolsAreAListForClientsWithoutTrees() {
    try (Editor editor = Start.in(tree).with(Client.BARE).open()) {
      editor.openFile("app/go.mod");
      List<JsonObject> symbols =
          Json.objects(editor.ask("textDocument/documentSymbol", "app/go.mod"));
      assertTrue(symbols.size() >= 5, symbols::toString);
      assertEquals(tree.uri("app/go.mod"), Json.text(symbols.getFirst(), "location.uri"));
    }
  }

  @Test
  void blocksAndCommentsFold() {
    try (Editor editor = Editor.open(tree)) {
      editor.openFile("app/go.mod");
      List<String> folds =
          Json.objects(editor.ask("textDocument/foldingRange", "app/go.mod")).stream()
              .map(it -> it.get("startLine") + "-" + it.get("endLine") + Json.text(it, "kind"))
              .sorted()
              .toList();
      assertEquals(List.of("0-1comment", "8-10"), folds);
    }
  }

  @Test
  void linksLeadToFilesAndPages() {
    try (Editor editor = Editor.open(tree)) {
      editor.openFile("app/go.mod");
      List<String> links =
          Json.objects(editor.ask("textDocument/documentLink", "app/go.mod")).stream()
              .map(it -> part(editor, it.get("range")) + " to " + Json.text(it, "target"))
              .sorted()
              .toList();
      String target = tree.uri(ODD + "/go.mod");
      assertTrue(target.contains("%20%231%20100%25/"), target);
      assertEquals(
          List.of(
              "../" + ODD + " to " + target,
              "https://example.com/a?b=c#d to https://example.com/a?b=c#d"),
          links);
    }
  }

  @Test
  void hoverIsMarkdownOnlyForClientsThatReadIt() {
    try (Editor editor = Editor.open(tree)) {
      editor.openFile("app/go.mod");
      JsonObject hover = editor.hover("app/go.mod", "v1.2.0-rc.1").getAsJsonObject();
      assertEquals("markdown", Json.text(hover, "contents.kind"));
      assertEquals("v1.2.0-rc.1", part(editor, hover.get("range")));
    }
    Client plain = Client.USUAL.with("textDocument.hover.contentFormat", "['plaintext']");
    for (Client client : List.of(plain, Client.BARE)) {
      try (Editor editor = Start.in(tree).with(client).open()) {
        editor.openFile("app/go.mod");
        JsonObject hover = editor.hover("app/go.mod", "v1.2.0-rc.1").getAsJsonObject();
        assertEquals("plaintext", Json.text(hover, "contents.kind"));
        String text = Json.text(hover, "contents.value");
        assertTrue(!text.contains("`") && !text.contains("**"), text);
      }
    }
  }

  @Test
  void brokenLineLeavesTheOthersTheirHovers() {
    try (Editor editor = Editor.open(tree)) {
      editor.openFile("app/go.mod");
      for (String piece :
          List.of("module", "example.com/app ", "1.27", "rsc.io/b", "\"../" + ODD)) {
        assertTrue(editor.hover("app/go.mod", piece).isJsonObject(), piece);
      }
      editor.openFile("go.work");
      assertTrue(editor.hover("go.work", "./app").isJsonObject());
      editor.openText("app/go.sum", "rsc.io/a v1.0.0 h1:" + "A".repeat(43) + "=\n");
      assertTrue(editor.hover("app/go.sum", "rsc.io/a").isJsonObject());
      editor.openText("app/vendor/modules.txt", "# rsc.io/a v1.0.0\n## explicit\nrsc.io/a\n");
      assertTrue(editor.hover("app/vendor/modules.txt", "v1.0.0").isJsonObject());
    }
  }
}
