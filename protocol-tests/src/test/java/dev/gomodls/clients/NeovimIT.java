package dev.gomodls.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Neovim with the lines of {@code docs/editors/neovim.md} for the version that is installed. */
final class NeovimIT {
  @TempDir private Path folder;

  @Test
  void documentedLinesWork() throws IOException {
    Desk.require("nvim");
    Desk desk = Desk.in(folder);
    String heading = hasConfig(desk) ? "## Neovim 0.11 and later" : "## Neovim 0.7 to 0.10";
    Path init = desk.write("init.lua", Desk.snippet("neovim.md", heading, "lua"));
    String said =
        desk.run(
            List.of(
                "nvim",
                "--headless",
                "-n",
                "-i",
                "NONE",
                "-u",
                init.toString(),
                desk.tree().path("app/go.mod").toString(),
                "-S",
                Path.of("src/test/clients/neovim.lua").toAbsolutePath().toString()));
    assertEquals(
        """
        diagnostics: gomodls duplicate-requirement 4:21-27
        hover: true
        go.work: gomodls use-target-missing 4:1-10
        done
        """,
        said);
    desk.assertMended();
    desk.assertTrafficIsInOrder();
  }

  private static boolean hasConfig(Desk desk) throws IOException {
    Path answer = desk.home().resolve("has.txt");
    String ask = "call writefile([has('nvim-0.11')], '" + answer + "')";
    desk.run(List.of("nvim", "--headless", "--clean", "-c", ask, "-c", "qall!"));
    return Files.readString(answer).strip().equals("1");
  }
}
