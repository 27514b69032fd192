package dev.gomodls.shipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.shipping.Shell.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * The script {@code gomodls} at the root of a clone, with a Maven that only writes down its call.
 */
@DisabledOnOs(OS.WINDOWS)
final class CheckoutScriptTest {
  private static final String BUILDING =
      "gomodls: building the image (once after each change of the sources) ...\n";

  private static final String PRODUCT = "#!/bin/sh\necho \"$PWD: $*\"; cat\n";

  @TempDir private Path folder;
  private Path script;
  private Path product;

  @BeforeEach
  void makeClone() throws IOException {
    Path clone = folder.toRealPath().resolve("a clone");
    product = clone.resolve("server/target/gomodls/bin/gomodls");
    script = clone.resolve("gomodls");
    Files.createDirectories(clone.resolve("server/src/main"));
    for (String source : new String[] {"pom.xml", "server/pom.xml", "server/src/main/A.java"}) {
      Files.writeString(clone.resolve(source), "");
    }
    Files.copy(Path.of("..", "gomodls"), script);
    Files.createDirectory(folder.resolve("work"));
  }

  @Test
  void buildsAMissingImageAndSaysSo() throws IOException {
    maven("mkdir -p server/target/gomodls/bin; cp ../product server/target/gomodls/bin/gomodls");
    executable(folder.resolve("product"), PRODUCT);
    assertEquals(new Result(0, answer("check x y"), BUILDING), run("check", "x y"));
    assertEquals(new Result(0, answer("version"), ""), run("version"));
  }

  @Test
  void buildsAgainWhenASourceIsNewer() throws IOException {
    maven("touch server/target/gomodls/bin/gomodls");
    for (String source : new String[] {"pom.xml", "server/pom.xml", "server/src/main/A.java"}) {
      executable(product, PRODUCT);
      Files.setLastModifiedTime(
          script.resolveSibling(source), FileTime.from(Instant.now().plus(Duration.ofHours(1))));
      assertEquals(BUILDING, run("version").err());
      Files.setLastModifiedTime(
          script.resolveSibling(source), FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    }
  }

  @Test
  void failedBuildShowsWhatMavenSaid() throws IOException {
    maven("echo '[ERROR] no JDK 25'; exit 1");
    Result result = run("version");
    assertEquals("", result.out());
    assertEquals(
        BUILDING
            + "[ERROR] no JDK 25\n"
            + "gomodls: the build failed; the first line marked [ERROR] says why\n",
        result.err());
    assertEquals(3, result.code());
  }

  @Test
  void missingMavenIsNamed() {
    Shell withoutMaven = new Shell(folder, Map.of("PATH", folder.toString()));
    Result result = withoutMaven.run(script, "version");
    assertTrue(result.err().contains("mvn was not found"), result.err());
    assertEquals(3, result.code());
  }

  @Test
  void symlinksLeadToTheClone() throws IOException {
    executable(product, PRODUCT);
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.relativize(script));
    assertEquals(new Result(0, answer("version"), ""), shell().run(link, "version"));
  }

  private Result run(String... arguments) {
    return shell().run(script, arguments);
  }

  private Shell shell() {
    return new Shell(folder.resolve("work"), Map.of("PATH", folder + ":/usr/bin:/bin"));
  }

  private String answer(String arguments) throws IOException {
    return folder.toRealPath().resolve("work") + ": " + arguments + "\n";
  }

  private void maven(String body) throws IOException {
    executable(folder.resolve("mvn"), "#!/bin/sh\n" + body + "\n");
  }

  private static void executable(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }
}
