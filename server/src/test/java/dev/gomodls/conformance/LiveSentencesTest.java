package dev.gomodls.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.cli.GoFace;
import dev.gomodls.testing.RealGoRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Odd command lines are answered with the sentences of the real Go. */
final class LiveSentencesTest {
  private static final String QUESTIONS =
      """
      list -m
      list -m all
      list -m -json
      list -m -json=Path,GoVersion all
      list -m -json=false all
      list -m -json= all
      list -m -e nope.example/x
      list -m nope.example/x
      list -m nope.example/x@latest
      list -m a.com/a@v1.0.0
      list -m -json a.com/a@v1.0.0
      list -m a.com/a@upgrade
      list -m a.com/a@patch
      list -m a.com/a@>v2.0.0
      list -m a.com/a@<=v1
      list -m a.com/a@<x
      list -m a.com/a@-x
      list -m a.com/a@none
      list -m std@latest
      list -m example.com/m@latest
      list -m ./x
      list -m a\\b
      list -m go
      list -m toolchain
      list -m ...
      list -m nope...
      list -m -deps all
      list -m -test -export all
      list -m -nosuch all
      list -m -e=maybe all
      list -m -mod=bogus all
      list -m -mod all
      list -m -modfile=x.txt all
      list -m -modfile=none.mod all
      list -m -tags=x -trimpath all
      list -m -C .. all
      list -m -help
      mod graph
      mod graph x
      mod graph -go=1.16
      mod graph -go=1.99
      mod graph -go=foo
      mod graph -go
      mod graph -mod=mod
      mod verify
      mod verify x
      mod verify -x
      """;

  @TempDir Path temp;

  @Test
  void realGoSaysTheSame() throws IOException {
    RealGoRun go = RealGoRun.find();
    Path top = temp.toRealPath().resolve("a-root-directory-with-a-long-name");
    Path work = Files.createDirectories(top.resolve("work"));
    Files.writeString(
        work.resolve("go.mod"),
        """
        module example.com/m

        go 1.21

        require a.com/a v1.0.0

        replace a.com/a v1.0.0 => ./a
        """);
    Files.createDirectories(work.resolve("a"));
    Files.writeString(work.resolve("a/go.mod"), "module a.com/a\n\ngo 1.20\n");
    Map<String, String> environment = new HashMap<>();
    environment.put("HOME", "/no-home");
    environment.put("GOROOT", go.goroot());
    environment.put("GOPATH", top.resolve("gopath").toString());
    environment.put("GOCACHE", top.resolve("gocache").toString());
    environment.put("GOPROXY", "off");
    environment.put("GOSUMDB", "off");
    environment.put("GOENV", "off");
    environment.put("GOTOOLCHAIN", "local");
    environment.put("GOTELEMETRY", "off");
    for (String question : QUESTIONS.lines().toList()) {
      List<String> args = List.of(question.split(" ", -1));
      GoFace.Printed real = go.run(args, work.toString(), environment);
      assertEquals(real, GoFace.run(args, work.toString(), environment), question);
    }
  }
}
