package dev.gomodls.protocol;

import dev.gomodls.editor.Client;
import dev.gomodls.editor.Editor;
import dev.gomodls.editor.Start;
import dev.gomodls.editor.Tree;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Findings that need the build list follow the environment and the module cache. */
final class BuildIT {
  @TempDir private Path folder;
  @TempDir private Path cache;
  private Tree tree = new Tree(Path.of(""));

  @BeforeEach
  void write() {
    tree =
        Tree.of(
            folder,
            """
            -- go.work --
            go 1.27

            use ./app
            -- app/go.mod --
            module example.com/app

            go 1.27

            require example.com/lib v1.0.0
            """);
  }

  /** Settings with a module cache of our own, in which a build is followed. */
  private String settings(String variable) {
    return "{'goVersion': '1.27.3', 'env': {'GOFLAGS': '', 'GOTOOLCHAIN': 'local', 'GOPROXY':"
        + " 'off', 'GOMODCACHE': '"
        + cache
        + "'"
        + variable
        + "}}";
  }

  @Test
  void aModuleThatComesIntoTheCacheIsSeen() {
    Tree modules = new Tree(cache);
    modules.write("cache/download/example.com/other/@v/list", "");
    Client client = Client.USUAL;
    try (Editor editor = Start.in(tree).with(client).settings(settings("")).open()) {
      editor.openFile("app/go.mod");
      editor.awaitProblems("go.work", "info[not-in-cache] go 1.27");
      String lib = "cache/download/example.com/lib/@v/v1.0.0";
      modules.write(lib + ".info", "{\"Version\":\"v1.0.0\",\"Time\":\"2026-01-02T03:04:05Z\"}");
      modules.write(lib + ".mod", "module example.com/lib\n");
      editor.awaitProblems("go.work");
    }
  }

  @Test
  void aChangeOfGoworkCountsWithoutARestart() {
    try (Editor editor =
        Start.in(tree).with(Client.USUAL).settings(settings(", 'GOWORK': ''")).open()) {
      editor.openFile("app/go.mod");
      editor.awaitProblems("go.work", "info[not-in-cache] go 1.27");
      editor.configure(settings(", 'GOWORK': 'off'"));
      editor.awaitProblems("go.work", "info[inactive-workspace] go 1.27");
      editor.configure(settings(", 'GOWORK': ''"));
      editor.awaitProblems("go.work", "info[not-in-cache] go 1.27");
    }
  }
}
