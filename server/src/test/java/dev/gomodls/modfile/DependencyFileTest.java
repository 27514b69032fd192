package dev.gomodls.modfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.modfile.Directive.Retract;
import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.module.ModuleVersions;
import dev.gomodls.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class DependencyFileTest {
  private static final List<String> PIECES =
      List.of(
          "module",
          "go",
          "require",
          "exclude",
          "retract",
          "replace",
          "ignore",
          "toolchain",
          "foo",
          "a.com/a",
          "a.com/b/v2",
          "gopkg.in/c.v1",
          "a.com/d/v1",
          "1.20",
          "1.21rc1",
          "v1.0.0",
          "v2.1.0",
          "v2.0.0+incompatible",
          "v1",
          "v1.0.0+meta",
          "(",
          ")",
          "[",
          ",",
          "=>",
          "//",
          "// indirect",
          "/*",
          "/",
          "\"a.com/q\"",
          "`x`",
          "'",
          "\\",
          "\u00e9",
          "\u0000",
          "\ufeff",
          " ",
          " ",
          " ",
          " ",
          "\t",
          "\r",
          "\r\n",
          "\n",
          "\n",
          "\n",
          "\n");

  private static Optional<DependencyFile> read(String text) {
    return DependencyFile.read(bytes(text), new ModuleVersions());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void whatIsOrdinaryIsRead() {
    String text =
        """
        // Deprecated: of no interest here.
        module a.com/m // x

        go 1.21
        toolchain go1.22.0
        require a.com/a v1.0.0 // indirect
        require (
        \ta.com/b/v2 v2.3.4// why
        \ta.com/c v2.0.0+incompatible
        \ta.com/d v1.2

        )
        exclude ( // none
        \tx
        )
        unknown things => here
        """;
    List<ModuleVersion> requirements =
        List.of(
            new ModuleVersion("a.com/a", "v1.0.0"),
            new ModuleVersion("a.com/b/v2", "v2.3.4"),
            new ModuleVersion("a.com/c", "v2.0.0+incompatible"),
            new ModuleVersion("a.com/d", "v1.2.0"));
    assertEquals(Optional.of(new DependencyFile("a.com/m", "1.21", requirements)), read(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "module \"a.com/m\"\n",
        "module a.com/m\nmodule a.com/m\n",
        "module a.com/m\nretract v1.0.0\n",
        "go 1.20.x\n",
        "require a.com/a v1.0.0 v1.1.0\n",
        "require a.com/a v2.0.0\n",
        "require a.com/a/v1 v1.0.0\n",
        "require (\n\ta.com/a v1.0.0\n",
        "require ( a.com/a v1.0.0 )\n",
        "module a.com/m /* no */\n",
        "module a.com/\u00e9\n"
      })
  void whatIsUnusualIsLeftToTheFullReader(String text) {
    assertEquals(Optional.empty(), read(text));
  }

  @Test
  void whatIsWrittenAlikeIsTheSameObject() {
    ModuleVersions known = new ModuleVersions();
    byte[] block = bytes("require (\n\ta.com/a v1.0.0\n)\n");
    byte[] line = bytes("require a.com/a v1.0.0 // indirect\n");
    DependencyFile first = DependencyFile.read(block, known).orElseThrow();
    DependencyFile second = DependencyFile.read(line, known).orElseThrow();
    assertSame(first.requirements().getFirst(), second.requirements().getFirst());
  }

  @Test
  void manyNamesWithOneHashAreStillRead() {
    // "Aa" and "BB" have one hash, and so has whatever is made of them.
    StringBuilder text = new StringBuilder("require (\n");
    for (int i = 0; i < 1024; i++) {
      text.append("\ta.com/");
      for (int bit = 0; bit < 10; bit++) {
        text.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      text.append(" v1.0.0\n");
    }
    List<ModuleVersion> found = read(text + ")\n").orElseThrow().requirements();
    assertEquals(1024, found.stream().distinct().count());
  }

  @Test
  void anyFileIsReadAsTheFullReaderDoes() {
    Random random = new Random(20261125);
    ModuleVersions known = new ModuleVersions();
    int read = 0;
    for (int i = 0; i < 200_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(14);
      for (int k = 0; k < length; k++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      byte[] bytes = bytes(text.toString());
      Optional<DependencyFile> plain = DependencyFile.read(bytes, known);
      if (plain.isPresent()) {
        read++;
        assertEquals(full(bytes), plain.get(), text::toString);
      }
    }
    assertTrue(read > 10_000, "most texts were unusual");
  }

  private static DependencyFile full(byte[] bytes) {
    ModFile file = DirectiveReader.read(SourceText.of(bytes), Mode.LAX);
    assertTrue(file.isValid(), file.text()::toString);
    assertTrue(file.all(Retract.class).isEmpty(), file.text()::toString);
    return new DependencyFile(
        file.modulePath().orElse(""),
        file.goVersion().orElse(""),
        file.all(Require.class).stream().map(Require::module).toList());
  }
}
