package dev.gomodls.gosum;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.gosum.DirHash.NamedContent;
import dev.gomodls.text.GoResult;
import dev.gomodls.text.Utf8;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DirHashTest {
  private static final String A_AND_B = "h1:jXPgE0mzD3h1HzeTGw0q5U+NvVao/GngHyhhzEZvrao=";

  @Test
  void theOrderOfTheFilesDoesNotMatter() {
    NamedContent a = NamedContent.of("a", Utf8.encode("x"));
    NamedContent b = NamedContent.of("b", Utf8.encode("y"));
    assertEquals(GoResult.ok(A_AND_B), DirHash.hash1(List.of(a, b)));
    assertEquals(GoResult.ok(A_AND_B), DirHash.hash1(List.of(b, a)));
  }

  @Test
  void goModIsATreeOfOneFile() {
    byte[] goMod = Utf8.encode("module example.com/printversion\n");
    String hash = "h1:ttBphWcukb6vNRTv4qy98s0TVx5DiQlf9q2JEZeWdTo=";
    assertEquals(hash, DirHash.goModHash(goMod));
    assertEquals(GoResult.ok(hash), DirHash.hash1(List.of(NamedContent.of("go.mod", goMod))));
    assertEquals(GoSum.EMPTY_GO_MOD_HASH, DirHash.goModHash(new byte[0]));
  }

  @Test
  void contentsAreReadWhole() {
    byte[] large = new byte[100_000];
    assertEquals(
        GoResult.ok(DirHash.goModHash(large)),
        DirHash.hash1(List.of(NamedContent.of("go.mod", large))));
  }

  @Test
  void aNewlineInANameIsRefused() {
    assertEquals(
        GoResult.err("dirhash: filenames with newlines are not supported"),
        DirHash.hash1(List.of(NamedContent.of("a\nb", new byte[0]))));
  }

  @Test
  void whatCannotBeReadIsNamed() {
    NamedContent broken =
        new NamedContent(
            "a",
            () -> {
              throw new IOException("open a: permission denied");
            });
    assertEquals(GoResult.err("open a: permission denied"), DirHash.hash1(List.of(broken)));
  }
}
