package dev.gomodls.shipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plain jar, on the Java that these tests run on. */
final class JarIT {
  private static final Path JAR = Path.of("target/gomodls.jar").toAbsolutePath();
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  @Test
  void runsOnAnyJava25(@TempDir Path folder) {
    new Shell(folder, Map.of())
        .check(
            "gomodls " + System.getProperty("gomodls.version") + "\n",
            JAVA,
            "-jar",
            JAR.toString(),
            "version");
  }

  @Test
  void holdsNoPiecesOfForeignModules() throws IOException {
    try (var jar = new ZipFile(JAR.toFile())) {
      List<String> names = jar.stream().map(ZipEntry::getName).toList();
      assertEquals(
          List.of("module-info.class"),
          names.stream().filter(name -> name.endsWith("module-info.class")).toList());
      assertEquals(
          List.of(),
          names.stream()
              .filter(name -> name.matches("META-INF/(versions/.*|.*\\.(SF|RSA|DSA))"))
              .toList());
      assertTrue(names.contains("META-INF/THIRD-PARTY"));
    }
  }
}
