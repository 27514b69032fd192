package dev.gomodls.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.editor.Server;
import dev.gomodls.editor.Traffic;
import dev.gomodls.editor.Tree;
import dev.gomodls.testing.Wanted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A place to run an editor at: a workspace, a home of its own, and a {@code gomodls} on the path
 * that keeps a copy of all that passes.
 */
record Desk(Tree tree, Path home, Path traffic) {
  /** The title of the fix that the editors apply. */
  static final String FIX = "Drop requirement of rsc.io/quote v1.5.1";

  private static final String WORKSPACE =
      """
      -- go.work --
      go 1.27

      use (
      \t./app
      \t./nowhere
      )
      -- app/go.mod --
      module example.com/app

      go 1.27

      require rsc.io/quote v1.5.1 // \uD83C\uDF89
      require rsc.io/quote v1.5.2
      """;

  static Desk in(Path folder) throws IOException {
    Path root = folder.toRealPath();
    Tree tree = Tree.of(Files.createDirectory(root.resolve("my workspace")), WORKSPACE);
    // What editors take for the root of a project.
    tree.write(".git/HEAD", "ref: refs/heads/main\n");
    Path home = Files.createDirectory(root.resolve("home"));
    Path traffic = Files.createDirectory(root.resolve("traffic"));
    Path bin = Files.createDirectory(root.resolve("bin"));
    // Kept apart for each process, since an editor may start several.
    String tee =
        """
        #!/bin/sh
        tee '%1$s/'$$.in | '%2$s' "$@" | tee '%1$s/'$$.out
        """
            .formatted(traffic, Server.IMAGE.command().getFirst());
    Path program = Files.writeString(bin.resolve("gomodls"), tee);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    return new Desk(tree, home, traffic);
  }

  /** The first block of this language behind a heading of a page of {@code docs/editors}. */
  static String snippet(String page, String heading, String language) throws IOException {
    String text = Files.readString(Server.repository().resolve("docs/editors/" + page));
    String fence = "\n```" + language + "\n";
    int start = text.indexOf(fence, text.indexOf("\n" + heading + "\n")) + fence.length();
    return text.substring(start, text.indexOf("\n```\n", start) + 1);
  }

  /** Writes a file of the editor's own and names it. */
  Path write(String name, String text) throws IOException {
    Path file = home.resolve(name);
    Files.createDirectories(Objects.requireNonNull(file.getParent()));
    return Files.writeString(file, text);
  }

  /** What a program says, run with the workspace's files in its environment. */
  String run(List<String> command) throws IOException {
    Path said = home.resolve("said.txt");
    ProcessBuilder builder = new ProcessBuilder(command).directory(tree.root().toFile());
    builder.redirectErrorStream(true).redirectOutput(said.toFile());
    Map<String, String> variables = builder.environment();
    variables.keySet().removeIf(it -> it.startsWith("XDG_"));
    variables.put("PATH", tree.root().resolveSibling("bin") + ":" + variables.get("PATH"));
    variables.put("HOME", home.toString());
    variables.put("GO_MOD", tree.path("app/go.mod").toString());
    variables.put("GO_WORK", tree.path("go.work").toString());
    try {
      Process process = builder.start();
      process.getOutputStream().close();
      int code = process.waitFor();
      String text = Files.readString(said, StandardCharsets.UTF_8);
      assertEquals(0, code, text);
      return text;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Ends the test if a program is not on the path. */
  static void require(String program) {
    if (!has(program)) {
      throw Wanted.missing(program + " is not installed: its documentation is not tested");
    }
  }

  static boolean has(String program) {
    return Stream.of(System.getenv().getOrDefault("PATH", "").split(":", -1))
        .anyMatch(it -> Files.isExecutable(Path.of(it, program)));
  }

  /** What the file is as soon as the editor has applied the fix. */
  void assertMended() {
    assertEquals(
        "module example.com/app\n\ngo 1.27\n\nrequire rsc.io/quote v1.5.2\n",
        tree.read("app/go.mod"));
  }

  /** Holds all that the server said to the protocol. */
  void assertTrafficIsInOrder() throws IOException {
    try (Stream<Path> files = Files.list(traffic)) {
      List<Path> said = files.filter(it -> it.toString().endsWith(".out")).toList();
      assertEquals(1, said.size(), "servers for one workspace");
      for (Path out : said) {
        Path in = Path.of(out.toString().replace(".out", ".in"));
        assertEquals("", Traffic.faults(in, out));
      }
    }
  }
}
