package dev.gomodls.shipping;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.shipping.Shell.Result;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The image on files that nobody would write: an answer or a sentence, never a stack trace. */
@EnabledOnOs(OS.LINUX)
final class HostileInputIT {
  private static final Path PROGRAM = Path.of("target/gomodls/bin/gomodls").toAbsolutePath();
  private static final String HEAD = "module example.com/app\n\ngo 1.27\n\n";

  @TempDir private Path folder;

  @Test
  void fifteenMebibytesOfRequirements() throws IOException {
    StringBuilder text = new StringBuilder(HEAD).append("require (\n");
    for (int i = 0; text.length() < 15 << 20; i++) {
      text.append("\texample.com/module/number").append(i).append(" v1.2.3\n");
    }
    goMod(text.append(")\n").toString());
    assertEquals(new Result(0, "No problems in 1 file.\n", ""), check());
  }

  @Test
  void lineOfTenMegabytes() throws IOException {
    goMod(HEAD + "require " + "x".repeat(10_000_000) + "\n");
    Result result = check();
    assertEquals(1, result.code(), result.err());
    assertTrue(result.out().startsWith("go.mod:5:1: error[syntax-error]: usage: "), result.out());
    assertTrue(result.out().length() < 2000, "the line is shortened");
  }

  @Test
  void hundredThousandOpenBlocks() throws IOException {
    goMod(HEAD + "require (\n".repeat(100_000));
    Result result = check();
    assertEquals(1, result.code(), result.err());
    assertTrue(result.out().contains("99000 more of this rule"), result.err());
    assertEquals("", result.err());
  }

  @Test
  void binaryJunk() throws IOException {
    byte[] junk = new byte[1 << 20];
    new Random(1).nextBytes(junk);
    Files.write(folder.resolve("go.mod"), junk);
    Result result = check();
    assertEquals(1, result.code());
    assertEquals("", result.err());
  }

  @Test
  void fileOverSixteenMebibytesIsNotRead() throws IOException {
    Files.write(folder.resolve("go.mod"), new byte[(16 << 20) + 1]);
    Result result = check();
    assertEquals(1, result.code());
    assertTrue(result.out().contains("error[unreadable-file]"), result.out());
  }

  @Test
  void pipeIsReportedAndNotWaitedFor() {
    Result made = withPath().script("mkfifo go.mod", PROGRAM);
    assertEquals(0, made.code(), made.err());
    Result result = check();
    assertEquals(1, result.code());
    assertTrue(result.out().startsWith("go.mod:1:1: error[unreadable-file]"), result.out());
  }

  @Test
  void directoryOrLoopOfThatNameIsNoModuleFile() throws IOException {
    Files.createDirectory(folder.resolve("go.mod"));
    Files.createSymbolicLink(folder.resolve("go.work"), Path.of("go.work"));
    Result nothing = new Result(4, "", "gomodls: there is no go.mod or go.work file to check\n");
    assertEquals(nothing, check("--format", "json:out.json"));
  }

  @Test
  void cyclesOfSymbolicLinksEnd() throws IOException {
    Path deep = Files.createDirectories(folder.resolve("a/b"));
    Files.createSymbolicLink(deep.resolve("up"), Path.of("../.."));
    Files.createSymbolicLink(deep.resolve("self"), Path.of("self"));
    Files.writeString(deep.resolve("go.mod"), HEAD);
    assertEquals(new Result(0, "No problems in 1 file.\n", ""), check());
  }

  @Test
  void closedOutputIsOneSentence() throws IOException {
    goMod("modul example.com/app\n".repeat(10_000));
    Result result = withPath().script("\"$0\" check | head -n 1 >first.txt", PROGRAM);
    String lost = "gomodls: standard output could not be written to its end\n";
    assertTrue(result.err().isEmpty() || result.err().equals(lost), result.err());
    String first = Files.readString(folder.resolve("first.txt"));
    assertTrue(first.startsWith("go.mod:1:1: error"), first);
  }

  @Test
  void fixOnAFullDiskLeavesTheOldFile() throws IOException {
    StringBuilder lines = new StringBuilder(HEAD);
    for (int i = 0; i < 2000; i++) {
      lines.append("exclude example.com/a v1.0.").append(i).append('\n');
    }
    String text = lines.append("exclude example.com/a v1.0.1\n").toString();
    goMod(text);
    // Files may not grow over 4 KiB here, which is how writing fails half way.
    Result result = withPath().script("ulimit -f 8; \"$0\" check --fix >out.txt", PROGRAM);
    assertEquals(3, result.code(), result.err());
    assertTrue(result.err().startsWith("gomodls: go.mod was left as it is: "), result.err());
    assertEquals(text, Files.readString(folder.resolve("go.mod")));
    assertEquals(
        "go.mod\nout.txt\n", withPath().script("ls -A", PROGRAM).out(), "nothing is left behind");
  }

  @Test
  void unusualTextIsReadAsGoReadsIt() throws IOException {
    goMod(HEAD.replace("\n", "\r\n"));
    assertEquals(0, check().code());
    Files.write(
        folder.resolve("go.mod"), (HEAD + "// \u00ff\n").getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(0, check().code());
    goMod("\uFEFF" + HEAD);
    Result bom = check();
    assertEquals(1, bom.code());
    assertTrue(bom.out().startsWith("go.mod:1:1: error[byte-order-mark]"), bom.out());
  }

  private void goMod(String text) throws IOException {
    Files.writeString(folder.resolve("go.mod"), text);
  }

  private Result check(String... arguments) {
    String[] words = new String[arguments.length + 1];
    words[0] = "check";
    System.arraycopy(arguments, 0, words, 1, arguments.length);
    return new Shell(folder, Map.of()).run(PROGRAM, words);
  }

  private Shell withPath() {
    return new Shell(folder, Map.of("PATH", "/usr/bin:/bin"));
  }
}
