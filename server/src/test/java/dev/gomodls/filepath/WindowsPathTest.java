package dev.gomodls.filepath;

import static dev.gomodls.filepath.PathStyle.WINDOWS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.text.GoResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class WindowsPathTest {
  @ParameterizedTest
  @MethodSource
  void aPathIsWhatGoSaysOnWindows(List<String> row) {
    String path = row.getFirst();
    assertEquals(
        row,
        List.of(
            path,
            WINDOWS.clean(path),
            String.valueOf(WINDOWS.isAbs(path)),
            WINDOWS.dir(path),
            WINDOWS.base(path),
            WINDOWS.volumeName(path),
            WINDOWS.toSlash(path),
            WINDOWS.fromSlash(path)));
  }

  static Stream<List<String>> aPathIsWhatGoSaysOnWindows() {
    return rows("windows.tsv");
  }

  @ParameterizedTest
  @MethodSource
  void elementsAreJoinedAsGoDoesOnWindows(List<String> row) {
    assertEquals(row.get(1), WINDOWS.join(row.getFirst().split(",", -1)));
  }

  static Stream<List<String>> elementsAreJoinedAsGoDoesOnWindows() {
    return rows("windows-join.tsv");
  }

  @ParameterizedTest
  @MethodSource
  void pathsAreRelatedAsGoDoesOnWindows(List<String> row) {
    GoResult<String> rel = WINDOWS.rel(row.get(0), row.get(1));
    assertEquals(row.get(2), rel.toOptional().orElse("!" + rel.errorText()));
  }

  static Stream<List<String>> pathsAreRelatedAsGoDoesOnWindows() {
    return rows("windows-rel.tsv");
  }

  @Test
  void theEmptyPathIsHere() {
    assertEquals(".", WINDOWS.clean(""));
    assertEquals(".", WINDOWS.dir(""));
    assertEquals(".", WINDOWS.base(""));
    assertEquals("", WINDOWS.join());
  }

  @Test
  void aShareWithABackslashIsTheSamePlace() {
    assertEquals(GoResult.ok("."), WINDOWS.rel("\\\\host\\share", "\\\\host\\share\\"));
  }

  @Test
  void whatCleaningTookAwayStillGuards() {
    assertEquals(".\\x", WINDOWS.clean(".\\a:b\\..\\x"));
    assertEquals("\\.\\", WINDOWS.clean("/??x/.."));
  }

  @Test
  void aDriveIsOneByteLong() {
    assertEquals("\uDCFF:", WINDOWS.volumeName("\uDCFF:\\x"));
    assertEquals("", WINDOWS.volumeName("é:\\x"));
  }

  private static Stream<List<String>> rows(String name) {
    try (InputStream table =
        Objects.requireNonNull(WindowsPathTest.class.getResourceAsStream(name))) {
      String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(line -> List.of(line.split("\t", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
