package dev.gomodls.clients;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.testing.Wanted;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Emacs with the lines of {@code docs/editors/emacs.md}. */
final class EmacsIT {
  private static final String HAS_PACKAGES =
      """
      (progn (package-initialize)
             (princ (if (and (locate-library "eglot") (locate-library "go-mode")) "yes" "no")))
      """;

  @TempDir private Path folder;

  @Test
  void documentedLinesWork() throws IOException {
    Desk.require("emacs");
    Desk desk = Desk.in(folder);
    if (!desk.run(List.of("emacs", "--batch", "--eval", HAS_PACKAGES)).endsWith("yes")) {
      throw Wanted.missing("Emacs has no eglot or no go-mode: its documentation is not tested");
    }
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
