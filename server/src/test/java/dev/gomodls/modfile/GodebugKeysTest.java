package dev.gomodls.modfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.testing.RealGo;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class GodebugKeysTest {
  private static final Path SERVER = Path.of(System.getProperty("gomodls.root"), "server");

  @Test
  void keysAreThoseOfTheRealGo(@TempDir Path dir) throws IOException {
    String program = Files.readString(SERVER.resolve("src/build/godebug/keys.go"));
    assertEquals(
        new String(RealGo.runProgram(dir, program), StandardCharsets.UTF_8),
        Files.readString(SERVER.resolve("src/main/java/dev/gomodls/modfile/GodebugKeys.java")));
  }

  @Test
  void keysAreOfTheGoWhoseBehaviourIsPromised() {
    assertTrue(RealGo.VERSION.startsWith("go" + GodebugKeys.GO + "."));
  }
}
