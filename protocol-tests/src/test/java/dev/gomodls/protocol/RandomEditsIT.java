package dev.gomodls.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.editor.Buffer.Stretch;
import dev.gomodls.editor.Client;
import dev.gomodls.editor.Editor;
import dev.gomodls.editor.Start;
import dev.gomodls.editor.Tree;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * After any edits the server says what a fresh process says of the texts that they led to. The seed
 * is the system property {@code gomodls.seed}, else the one written here.
 */
final class RandomEditsIT {
  private static final long SEED = Long.getLong("gomodls.seed", 20260101);
  private static final int EDITS = 10_000;
  private static final int EDITS_BETWEEN_LOOKS = 500;
  private static final int LONGEST = 3000;

  private static final List<String> FILES = List.of("go.work", "app/go.mod", "lib/go.mod");

  private static final List<String> PIECES =
      List.of(
          "\n",
          "\r\n",
          "\r",
          "\t",
          " ",
          "(",
          ")",
          "\"",
          "`",
          "//",
          "/*",
          ",",
          "[",
          "=>",
          "\u00e9",
          "\uD83C\uDF89",
          "module example.com/app\n",
          "go 1.27\n",
          "go 1.20\n",
          "toolchain go1.27.3\n",
          "require rsc.io/a v1.0.0\n",
          "require (\n\trsc.io/b v1.0.0 // indirect\n)\n",
          "v1.0.0",
          "v2",
          "exclude rsc.io/a v1.0.0\n",
          "replace example.com/lib => ../lib\n",
          "use ./app\n",
          "use (\n",
          "./lib\n",
          "../lib",
          "retract [v1.0.0, v0.9.0]\n",
          "tool rsc.io/a/cmd\n",
          "ignore ./x\n",
          "godebug panicnil=1\n",
          "<<<<<<< ours\n",
          "=======\n",
          ">>>>>>> theirs\n",
          "// gomodls:ignore duplicate-directive\n",
          "\u202e");

  @TempDir private Path folder;

  @Test
  void randomEditsLeadToWhatAFreshProcessSays() {
    Tree tree =
        Tree.of(
            folder,
            """
            -- go.work --
            go 1.27

            use (
            \t./app
            \t./lib
            )
            -- app/go.mod --
            module example.com/app

            go 1.27

            require example.com/lib v1.0.0

            replace example.com/lib => ../lib
            -- lib/go.mod --
            module example.com/lib

            go 1.27
            """);
    Map<String, String> first = new LinkedHashMap<>();
    FILES.forEach(name -> first.put(name, tree.read(name)));
    Random random = new Random(SEED);
    System.out.println("random edits with seed " + SEED);
    try (Editor editor = Start.in(tree).with(Client.ASKING).open()) {
      FILES.forEach(editor::openFile);
      for (int i = 1; i <= EDITS; i++) {
        String name = FILES.get(random.nextInt(FILES.size()));
        if (editor.text(name).length() > LONGEST || random.nextInt(300) == 0) {
          editor.replaceAll(name, first.getOrDefault(name, ""));
        } else {
          edit(editor, name, random);
        }
        if (i % EDITS_BETWEEN_LOOKS == 0) {
          assertSame(tree, editor, "seed " + SEED + ", edit " + i);
        }
      }
    }
  }

  private static void edit(Editor editor, String name, Random random) {
    String text = editor.text(name);
    int start = between(text, random.nextInt(text.length() + 1));
    int most = random.nextInt(10) == 0 ? 80 : 4;
    int length = random.nextBoolean() ? 0 : random.nextInt(most);
    int end = between(text, Math.min(text.length(), start + length));
    String piece = random.nextInt(3) == 0 ? "" : PIECES.get(random.nextInt(PIECES.size()));
    editor.edit(name, new Stretch(start, end), piece);
  }

  /** An index that is a place of the protocol: not within a character or the end of a line. */
  private static int between(String text, int index) {
    boolean within =
        index > 0
            && index < text.length()
            && (Character.isLowSurrogate(text.charAt(index))
                || (text.charAt(index) == '\n' && text.charAt(index - 1) == '\r'));
    return within ? index - 1 : index;
  }

  private static void assertSame(Tree tree, Editor editor, String when) {
    FILES.forEach(editor::save);
    CheckedTree.Result checked = CheckedTree.check(tree);
    Map<String, List<String>> served = ServedTree.findings(tree, editor, checked.files());
    assertEquals(shown(checked.findings()), shown(served), when);
  }

  private static String shown(Map<String, List<String>> findings) {
    StringBuilder shown = new StringBuilder();
    findings.forEach((file, lines) -> shown.append(String.join("\n", lines)).append('\n'));
    return shown.toString();
  }
}
