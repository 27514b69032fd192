package dev.gomodls.shipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.shipping.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The image, run as users run it. */
@EnabledOnOs(OS.LINUX)
final class ImageIT {
  private static final Path IMAGE = Path.of("target/gomodls").toAbsolutePath();
  private static final Path PROGRAM = IMAGE.resolve("bin/gomodls");
  private static final String VERSION = "gomodls " + System.getProperty("gomodls.version") + "\n";

  @TempDir private Path folder;

  @Test
  void versionIsThatOfTheBuild() {
    new Shell(folder, System.getenv()).check(VERSION, PROGRAM, "version");
  }

  @Test
  void needsNothingFromTheEnvironment() {
    bare().check(VERSION, PROGRAM, "version");
  }

  @Test
  void needsNoProgramsOfTheSystem() {
    new Shell(folder, Map.of("PATH", "")).check(VERSION, PROGRAM, "version");
  }

  @Test
  void optionsForOtherJavasAreIgnored() {
    var environment =
        Map.of(
            "JAVA_TOOL_OPTIONS", "-Xmx1m",
            "JDK_JAVA_OPTIONS", "-Xmx1m",
            "_JAVA_OPTIONS", "-Xmx1m",
            "JAVA_HOME", folder.toString());
    new Shell(folder, environment).check(VERSION, PROGRAM, "version");
  }

  @Test
  void argumentsAreUtf8WhateverTheLocale() {
    Result expected =
        new Result(2, "", "gomodls: there is no command Größe (gomodls help tells more)\n");
    assertEquals(
        expected, bare().script("exec \"$0\" \"$(printf 'Gr\\303\\266\\303\\237e')\"", PROGRAM));
  }

  @Test
  void runsThroughSymlinks() throws IOException {
    Path program = copyOfImage("copy").resolve("bin/gomodls");
    Path bin = Files.createDirectory(folder.resolve("bin"));
    Files.createSymbolicLink(bin.resolve("absolute"), program);
    Files.createSymbolicLink(bin.resolve("relative"), Path.of("absolute"));
    Path chain = Files.createSymbolicLink(folder.resolve("chain"), Path.of("bin/relative"));
    bare().check(VERSION, chain, "version");
    bare().check(VERSION, Path.of("/bin/sh"), "chain", "version");
    Shell onPath = new Shell(folder.resolve("copy"), Map.of("PATH", folder.toString()));
    assertEquals(new Result(0, VERSION, ""), onPath.script("exec chain version", program));
  }

  @Test
  void runsFromAMovedReadOnlyFolder() throws IOException {
    Path copy = copyOfImage("moved & 'read only'");
    setPermissions(copy, "r-xr-xr-x");
    try {
      bare().check(VERSION, copy.resolve("bin/gomodls"), "version");
    } finally {
      setPermissions(copy, "rwxr-xr-x");
    }
  }

  @Test
  void cacheIsAcceptedAfterACopy() throws IOException {
    Path launcher = copyOfImage("copy").resolve("bin/gomodls");
    String script = Files.readString(launcher);
    String strict = script.replace("\"-XX:AOTCache=", "-XX:AOTMode=on \"-XX:AOTCache=");
    assertTrue(!strict.equals(script));
    Files.writeString(launcher, strict);
    bare().check(VERSION, launcher, "version");
  }

  @Test
  void missingCacheIsNotSeenInTheAnswer() throws IOException {
    Path copy = copyOfImage("copy");
    Files.delete(copy.resolve("lib/cli.aot"));
    assertAnswers(bare().run(copy.resolve("bin/gomodls"), "version"));
  }

  @Test
  void truncatedCacheIsNotSeenInTheAnswer() throws IOException {
    Path copy = copyOfImage("copy");
    Path cache = copy.resolve("lib/cli.aot");
    byte[] whole = Files.readAllBytes(cache);
    for (int length : new int[] {0, 100, whole.length / 2}) {
      Files.write(cache, Arrays.copyOf(whole, length));
      assertAnswers(bare().run(copy.resolve("bin/gomodls"), "version"));
    }
  }

  @Test
  void fullDiskIsOneSentence() {
    assertLost(bare().script("exec \"$0\" version >/dev/full", PROGRAM));
  }

  @Test
  void closedOutputIsOneSentence() {
    assertLost(bare().script("exec \"$0\" version >&-", PROGRAM));
  }

  @Test
  void readerThatIsGoneIsOneSentence() {
    // What reads the output closes it, and only then lets the program start.
    String script =
        """
        mkfifo pipe
        { read -r line < pipe; "$0" version; echo $? >&2; } | { exec <&-; echo gone > pipe; }
        """;
    assertEquals(
        new Result(0, "", "gomodls: standard output could not be written to its end\n3\n"),
        new Shell(folder, Map.of("PATH", "/usr/bin:/bin")).script(script, PROGRAM));
  }

  @Test
  void licencesOfAllThatIsShippedAreInIt() throws IOException {
    String thirdParty = Files.readString(IMAGE.resolve("THIRD-PARTY"));
    for (String part : List.of("Gson", "JSpecify", "Error Prone", "LSP4J", "Java runtime")) {
      assertTrue(thirdParty.contains("\n" + part), part);
    }
    assertTrue(thirdParty.contains("END OF TERMS AND CONDITIONS"));
    assertTrue(thirdParty.contains("Eclipse Public License - v 2.0"));
    assertTrue(Files.readString(IMAGE.resolve("LICENSE")).startsWith("MIT License"));
    assertTrue(Files.exists(IMAGE.resolve("legal/java.base/LICENSE")));
  }

  private Shell bare() {
    return new Shell(folder, Map.of());
  }

  private static void assertAnswers(Result result) {
    assertEquals(VERSION, result.out());
    assertEquals(0, result.code(), result.err());
  }

  private static void assertLost(Result result) {
    assertEquals(
        new Result(3, "", "gomodls: standard output could not be written to its end\n"), result);
  }

  /** A copy as unpacking makes one: with times of its own. */
  private Path copyOfImage(String name) throws IOException {
    Path copy = folder.resolve(name);
    try (Stream<Path> paths = Files.walk(IMAGE)) {
      for (Path path : paths.toList()) {
        Files.copy(path, copy.resolve(IMAGE.relativize(path).toString()));
      }
    }
    return copy;
  }

  private static void setPermissions(Path copy, String permissions) throws IOException {
    try (Stream<Path> paths = Files.walk(copy)) {
      for (Path path : paths.toList()) {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
      }
    }
  }
}
