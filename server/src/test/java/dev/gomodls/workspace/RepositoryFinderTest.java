package dev.gomodls.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.snapshot.Repository;
import dev.gomodls.testing.MemoryTree;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RepositoryFinderTest {
  @ParameterizedTest
  @CsvSource({
    "https://example.com/team/app.git, example.com/team/app",
    "https://user:secret@example.com/team/app, example.com/team/app",
    "git@example.com:team/app.git, example.com/team/app",
    "ssh://git@example.com:2222/team/app.git/, example.com/team/app",
    "example.com:team/app, example.com/team/app",
  })
  void remoteIsReadAsAnImportPath(String url, String path) {
    assertEquals(Optional.of(path), remote("[remote \"origin\"]\n\turl = " + url + "\n"));
  }

  @ParameterizedTest
  @CsvSource({"/srv/app.git", "../app", "''", "C:/app"})
  void pathOfThisMachineIsNoImportPath(String url) {
    assertEquals(Optional.empty(), remote("[remote \"origin\"]\n\turl = " + url + "\n"));
  }

  @Test
  void originIsTakenBeforeOthers() {
    assertEquals(
        Optional.of("example.com/b"),
        remote(
            """
            [core]
            \turl = https://example.com/no
            [remote "upstream"]
            \turl = https://example.com/a
            [remote "origin"]
            \turl = https://example.com/b
            """));
    assertEquals(
        Optional.of("example.com/a"), remote("[remote \"x\"]\nurl=https://example.com/a\n"));
  }

  @Test
  void nearestRepositoryIsTaken() {
    RepositoryFinder finder =
        new RepositoryFinder(
            new MemoryTree("/w", Map.of(".git/HEAD", "", "a/.git", "gitdir: x", "a/b/go.mod", "")));
    assertEquals(Optional.of("/w/a"), finder.around("/w/a/b", false).map(Repository::root));
    assertEquals(Optional.of("/w"), finder.around("/w/c/d", false).map(Repository::root));
    assertEquals(Optional.empty(), finder.around("/v", false));
  }

  private static Optional<String> remote(String config) {
    MemoryTree tree = new MemoryTree("/w", Map.of(".git/config", config));
    return new RepositoryFinder(tree).around("/w", true).flatMap(Repository::remotePath);
  }
}
