package dev.gomodls.modcache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.gosum.DirHash;
import dev.gomodls.gosum.DirHash.NamedContent;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.text.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CacheVerificationTest {
  private static final ModuleVersion MODULE = new ModuleVersion("a.com/a", "v1.0.0");
  private static final String FILE = "a.com/a@v1.0.0/a.go";

  @TempDir Path cache;

  private Path zip;
  private Path directory;

  @BeforeEach
  void download() throws IOException {
    Path versions = Files.createDirectories(cache.resolve("cache/download/a.com/a/@v"));
    zip = versions.resolve("v1.0.0.zip");
    writeZip("package a\n");
    directory = Files.createDirectories(cache.resolve("a.com/a@v1.0.0"));
    Files.writeString(directory.resolve("a.go"), "package a\n");
    String hash =
        DirHash.hash1(List.of(NamedContent.of(FILE, Utf8.encode("package a\n"))))
            .toOptional()
            .orElseThrow();
    Files.writeString(versions.resolve("v1.0.0.ziphash"), hash);
  }

  private void writeZip(String text) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      out.putNextEntry(new ZipEntry(FILE));
      out.write(Utf8.encode(text));
    }
  }

  private List<String> problems() {
    return new CacheVerification(cache.toString()).problems(MODULE);
  }

  @Test
  void anUnchangedModuleIsFine() {
    assertEquals(List.of(), problems());
  }

  @Test
  void changedContentsAreFound() throws IOException {
    writeZip("package b\n");
    Files.writeString(directory.resolve("b.go"), "package a\n");
    assertEquals(
        List.of(
            "a.com/a v1.0.0: zip has been modified (" + zip + ")",
            "a.com/a v1.0.0: dir has been modified (" + directory + ")"),
        problems());
  }

  @Test
  void aTruncatedZipIsNone() throws IOException {
    Files.write(zip, new byte[] {'P', 'K'});
    assertEquals(List.of("a.com/a v1.0.0: zip: not a valid zip file"), problems());
  }

  @Test
  void aMissingHashIsToldUnlessNothingIsThere() throws IOException {
    Files.delete(zip.resolveSibling("v1.0.0.ziphash"));
    assertEquals(1, problems().size());
    assertTrue(problems().getFirst().startsWith("a.com/a v1.0.0: missing ziphash: open "));
    assertEquals(
        List.of(),
        new CacheVerification(cache.toString()).problems(new ModuleVersion("b.com/b", "v1.0.0")));
  }
}
