package dev.gomodls.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.filepath.PathStyle;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class UrisTest {
  private static final Uris UNIX = new Uris(PathStyle.UNIX);

  @ParameterizedTest
  @CsvSource({
    "file:///a/go.mod, /a/go.mod",
    "FILE:///a/go.mod, /a/go.mod",
    "file:/a/go.mod, /a/go.mod",
    "file://localhost/a/go.mod, /a/go.mod",
    "file:///a%20b/%23%25/go.mod, /a b/#%/go.mod",
    "file:///a/./b/../go.mod, /a/go.mod",
    "file:///a%2Fgo.mod, /a/go.mod",
    "file:///a/go.mod?x=1#L3, /a/go.mod",
    "file:///a/%zz/%4, /a/%zz/%4",
    "file:///%C3%A9/go.mod, /é/go.mod",
  })
  void fileUrisArePaths(String uri, String path) {
    assertEquals(Optional.of(path), UNIX.path(uri));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "untitled:go.mod",
        "file://host/a/go.mod",
        "file://",
        "file:go.mod",
        "file:///a%00b",
        "git:/a/go.mod",
        "",
      })
  void otherUrisAreNot(String uri) {
    assertEquals(Optional.empty(), UNIX.path(uri));
  }

  @ParameterizedTest
  @CsvSource({
    "file:///c%3A/a/go.mod, C:/a/go.mod",
    "file:///C:/a/go.mod, C:/a/go.mod",
  })
  void drivesHaveNoSlashInFront(String uri, String path) {
    assertEquals(
        Optional.of(path), new Uris(PathStyle.WINDOWS).path(uri).map(it -> "C" + it.substring(1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/a/go.mod", "/a b/#?%/é€😀/[x]/go.mod", "/bytes/\uDCFF\uDC80/go.mod", "/"})
  void pathsComeBackFromTheirUris(String path) {
    assertEquals(Optional.of(path), UNIX.path(Uris.of(path)));
  }

  @Test
  void whatIsNoPlainCharacterIsEscaped() {
    assertEquals("file:///a%20b/%23%25%C3%A9+(1)/go.mod", Uris.of("/a b/#%é+(1)/go.mod"));
    assertEquals("file:///C%3A/go.mod", Uris.of("C:/go.mod"));
  }

  @ParameterizedTest
  @CsvSource({
    "untitled:go.mod, go.mod",
    "untitled:/x/go.work, go.work",
    "vscode-vfs://host/a/go%2Emod, go.mod",
    "go.mod, go.mod",
  })
  void anyUriHasAName(String uri, String name) {
    assertEquals(name, Uris.name(uri));
  }
}
