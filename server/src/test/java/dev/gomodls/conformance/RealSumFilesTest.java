package dev.gomodls.conformance;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.gosum.GoSum;
import dev.gomodls.gosum.ModulesTxt;
import dev.gomodls.testing.Shared;
import dev.gomodls.text.ByteBuilder;
import dev.gomodls.text.Span;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Checksum and vendor files of real repositories. */
final class RealSumFilesTest {
  @Test
  void checksumFilesAreReadWithoutLoss() throws IOException {
    Map<String, byte[]> files = filesNamed("go.sum", "go.work.sum");
    assertTrue(files.size() > 100);
    files.forEach(
        (name, text) -> {
          GoSum sums = GoSum.read(text);
          assertCovered(text, sums.lines().stream().map(GoSum.Line::span));
          for (GoSum.Entry entry : sums.entries()) {
            boolean found = sums.hashes(entry.module()).contains(entry.hash().text());
            assertEquals(!entry.isIgnored(), found, name);
          }
        });
  }

  @Test
  void vendorFilesAreReadWithoutLoss() throws IOException {
    Map<String, byte[]> files = filesNamed("modules.txt");
    assertTrue(files.size() > 5);
    files.forEach(
        (name, text) -> {
          ModulesTxt vendor = ModulesTxt.read(text);
          assertCovered(text, vendor.lines().stream().map(ModulesTxt.Line::span));
          assertTrue(vendor.versions().size() <= vendor.providers().size(), name);
          assertTrue(vendor.modules().keySet().containsAll(vendor.providers()), name);
          assertTrue(vendor.modules().keySet().containsAll(vendor.replaced()), name);
        });
  }

  private static void assertCovered(byte[] text, Stream<Span> spans) {
    ByteBuilder joined = new ByteBuilder(text.length);
    for (Span line : spans.toList()) {
      joined.append(text, line.start(), line.end());
      if (line.end() < text.length) {
        joined.append((byte) '\n');
      }
    }
    assertArrayEquals(text, joined.toBytes());
  }

  private static Map<String, byte[]> filesNamed(String... names) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipFile zip = new ZipFile(Shared.path("corpus/real-world-open.zip").toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        if (List.of(names).contains(name)) {
          files.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
        }
      }
    }
    return files;
  }
}
