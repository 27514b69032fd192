package dev.gomodls.clients;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Emacs with the lines of {@code docs/editors/emacs.md}. */
final class EmacsIT {
  @TempDir private Path folder;

  @Test
  void documentedLinesWork() throws IOException {
    Desk.require("emacs");
    Desk desk = Desk.in(folder);
    Path init = desk.write(".emacs.d/init.el", Desk.snippet("emacs.md", "# Emacs", "elisp"));
    String said =
        desk.run(
            List.of(
                "emacs",
                "--batch",
                "--eval",
                "(package-initialize)",
                "-l",
                init.toString(),
                "-l",
                Path.of("src/test/clients/emacs.el").toAbsolutePath().toString()));
    for (String line :
        List.of(
            "diagnostic: v1.5.1",
            "hover: plaintext",
            "action: " + Desk.FIX,
            "go.work: ./nowhere",
            "done")) {
      assertTrue(said.contains("\n" + line + "\n") || said.startsWith(line + "\n"), said);
    }
    desk.assertMended();
    desk.assertTrafficIsInOrder();
  }
}
