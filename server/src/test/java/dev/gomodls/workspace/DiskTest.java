package dev.gomodls.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.text.SourceText;
import dev.gomodls.workspace.FileTree.Content;
import dev.gomodls.workspace.FileTree.Entry;
import dev.gomodls.workspace.FileTree.Kind;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiskTest {
  private final Disk disk = new Disk();

  @TempDir Path directory;

  @Test
  void kindsAreToldApart() throws IOException, InterruptedException {
    Files.writeString(directory.resolve("file"), "x");
    Files.createSymbolicLink(directory.resolve("link"), Path.of("file"));
    Files.createSymbolicLink(directory.resolve("loop"), Path.of("loop"));
    Files.createSymbolicLink(directory.resolve("dangling"), Path.of("gone"));
    pipe("pipe");
    assertEquals(Kind.FILE, kind("file"));
    assertEquals(Kind.FILE, kind("link"));
    assertEquals(Kind.UNKNOWN, kind("loop"));
    assertEquals(Kind.UNKNOWN, kind("dangling"));
    assertEquals(Kind.SPECIAL, kind("pipe"));
    assertEquals(Kind.NOTHING, kind("gone"));
    assertEquals(Kind.NOTHING, kind("file/inside"));
    assertEquals(Kind.DIRECTORY, disk.kind(directory.toString()));
    assertEquals(Kind.NOTHING, disk.kind("\0"));
  }

  @Test
  void onlyFilesOfASensibleSizeAreRead() throws IOException, InterruptedException {
    pipe("pipe");
    try (RandomAccessFile file = new RandomAccessFile(directory.resolve("large").toFile(), "rw")) {
      file.setLength(FileTree.LARGEST + 1L);
    }
    assertEquals(new Content.Unreadable("is larger than 16 MiB"), read("large"));
    assertEquals(new Content.Unreadable("is a pipe, socket or device, not a file"), read("pipe"));
    assertEquals(new Content.Unreadable("is a directory"), read("."));
    assertEquals(new Content.Unreadable("no such file or directory"), read("gone"));
  }

  @Test
  void directoriesAreListedInOrder() throws IOException {
    Files.createDirectory(directory.resolve("b"));
    Files.writeString(directory.resolve("a"), "");
    Files.createSymbolicLink(directory.resolve("c"), Path.of("b"));
    assertEquals(
        List.of(
            new Entry("a", Kind.FILE, false),
            new Entry("b", Kind.DIRECTORY, false),
            new Entry("c", Kind.DIRECTORY, true)),
        disk.list(directory.toString()));
    assertEquals(List.of(), disk.list(directory.resolve("gone").toString()));
  }

  @Test
  void writtenFilesKeepPermissionsAndLinks() throws IOException {
    Path file = directory.resolve("go.mod");
    Files.writeString(file, "old");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));
    Path link = directory.resolve("link.mod");
    Files.createSymbolicLink(link, Path.of("go.mod"));
    assertEquals(
        Optional.empty(),
        SafeWriter.replace(link.toString(), SourceText.of("old"), SourceText.of("new")));
    assertEquals("new", Files.readString(file));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    assertEquals(2, disk.list(directory.toString()).size());
  }

  @Test
  void fileThatChangedMeanwhileIsLeftAlone() throws IOException {
    Path file = directory.resolve("go.mod");
    Files.writeString(file, "newer");
    assertEquals(
        Optional.of("it has changed since it was read"),
        SafeWriter.replace(file.toString(), SourceText.of("old"), SourceText.of("new")));
    assertEquals("newer", Files.readString(file));
  }

  @Test
  void fileThatIsGoneIsAPhrase() {
    Optional<String> problem =
        SafeWriter.replace(
            directory.resolve("gone").toString(), SourceText.of(""), SourceText.of("x"));
    assertEquals(Optional.of("no such file or directory"), problem);
  }

  private Kind kind(String name) {
    return disk.kind(directory.resolve(name).toString());
  }

  private Content read(String name) {
    Content content = disk.read(directory.resolve(name).toString());
    assertInstanceOf(Content.Unreadable.class, content);
    return content;
  }

  private void pipe(String name) throws IOException, InterruptedException {
    String path = directory.resolve(name).toString();
    assertEquals(0, new ProcessBuilder("mkfifo", path).start().waitFor());
  }
}
