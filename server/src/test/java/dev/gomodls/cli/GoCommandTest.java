package dev.gomodls.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.text.Utf8;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code gomodls go} does otherwise than Go; {@link GoEditFixturesTest} has all else. */
final class GoCommandTest {
  private static final String MODULE = "module  example.com/app\n";

  @TempDir Path directory;

  @Test
  void anEditThatWouldBeWrittenIsRefused() throws IOException {
    Path goMod = Files.writeString(directory.resolve("go.mod"), MODULE);
    Files.writeString(directory.resolve("go.work"), "go 1.21\n");
    String refusal =
        "gomodls: nothing is ever written to %s; -print or -json shows what it would be\n";
    check("mod edit -fmt", 2, "", refusal.formatted("go.mod"));
    check("mod edit -module=example.com/other", 2, "", refusal.formatted("go.mod"));
    check("mod edit -fmt go.mod", 2, "", refusal.formatted("go.mod"));
    check("work edit -fmt", 2, "", refusal.formatted("go.work"));
    check("work edit -use=./a go.work", 2, "", refusal.formatted("go.work"));
    assertEquals(MODULE, Files.readString(goMod));
  }

  @Test
  void whatGoRefusesToDoIsRefusedInItsWords() {
    check("mod edit -fmt nosuch", 1, "", "go: open nosuch: no such file or directory\n");
  }

  @Test
  void otherCommandsAreRefused() {
    String supported =
        " is not supported; supported are go env VAR, go list -m, go mod edit, go mod graph,"
            + " go mod verify, go work edit\n";
    check("build ./...", 2, "", "gomodls: go build ./..." + supported);
    check("mod tidy", 2, "", "gomodls: go mod tidy" + supported);
    check("mod", 2, "", "gomodls: go mod" + supported);
    check("work use .", 2, "", "gomodls: go work use" + supported);
    check("-C . mod why", 2, "", "gomodls: go mod why" + supported);
    check("", 2, "", "gomodls: go" + supported);
  }

  @Test
  void theShellsNameOfTheDirectoryIsUsedWhereItIsRight() throws IOException {
    Path real = Files.createDirectories(directory.resolve("real")).toRealPath();
    Path link = Files.createSymbolicLink(directory.resolve("link"), real);
    Files.writeString(real.resolve("go.mod"), "frobnicate\n");
    String error = "go: errors parsing go.mod:\n%s/go.mod:1: unknown directive: frobnicate\n";
    check(Map.of("PWD", link.toString()), real, error.formatted(link));
    check(Map.of("PWD", "/"), real, error.formatted(real));
    check(Map.of(), real, error.formatted(real));
  }

  @Test
  void argumentsKeepTheirInvalidBytes() throws IOException {
    Files.writeString(directory.resolve("go.mod"), "module m\n");
    String path = "./" + Utf8.decode(new byte[] {(byte) 0xFF});
    check("mod edit -print -ignore=" + path, 0, "module m\n\nignore " + path + "\n", "");
  }

  private void check(String words, int exitCode, String out, String err) {
    List<String> arguments = words.isEmpty() ? List.of() : List.of(words.split(" "));
    assertEquals(shown(exitCode, out, err), run(arguments, directory, Map.of()));
  }

  private static void check(Map<String, String> environment, Path directory, String err) {
    assertEquals(shown(1, "", err), run(List.of("mod", "edit", "-json"), directory, environment));
  }

  private static String run(
      List<String> arguments, Path directory, Map<String, String> environment) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode =
        GoCommand.run(
            arguments,
            new GoInvocation(
                directory.toString(), environment, new PrintStream(out), new PrintStream(err)));
    return shown(exitCode, Utf8.decode(out.toByteArray()), err.toString(StandardCharsets.UTF_8));
  }

  private static String shown(int exitCode, String out, String err) {
    return "exit " + exitCode + "\n" + out + "-- stderr\n" + err;
  }
}
