package dev.gomodls.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Helix with the lines of {@code docs/editors/helix.md}, where it and tmux are installed. Debian 12
 * has no package of it, so that its absence is no failure anywhere.
 */
final class HelixIT {
  @TempDir private Path folder;

  @Test
  void documentedLinesWork() throws IOException {
    assumeTrue(Desk.has("hx") && Desk.has("tmux"), "Helix or tmux is not installed");
    Desk desk = Desk.in(folder);
    desk.write(".config/helix/languages.toml", Desk.snippet("helix.md", "# Helix", "toml"));
    Path script = Path.of("src/test/clients/helix.sh").toAbsolutePath();
    assertEquals(
        """
        diagnostic
        hover
        action
        mended
        saved
        """,
        desk.run(List.of("sh", script.toString())));
    desk.assertMended();
    desk.assertTrafficIsInOrder();
  }
}
