package dev.gomodls.ide;

import dev.gomodls.rules.RuleFixture;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.testing.Fixture;
import dev.gomodls.testing.Shared;
import dev.gomodls.text.SourceText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Files that no test wrote: of real repositories, and made up ones that hold everything. */
final class Files {
  /** One of each token, each comment and each oddity. */
  static final String GO_MOD =
      """
      // Package app. See https://example.com/app.
      //
      // Deprecated: use (https://example.com/new) instead.
      module example.com/app/v2 // the module

      go 1.25.1

      toolchain go1.26.0
      godebug panicnil=1
      godebug (
      \tdefault=go1.21 // why
      )
      require x.example/x v1.2.3
      require "y.example/y" v0.0.0-20200229235959-abcdefabcdef // indirect; foo
      require (
      \tz.example/z v2.0.0+incompatible

      \t// above
      \tw.example/w v1
      ) // behind
      require incomplete
      exclude x.example/x v1.2.3
      replace x.example/x v1.2.3 => "../x"
      replace (
      \ty.example/y => z.example/z v1.4.0 // https://example.com/[a](b)
      \tx.example/x => ./y
      )
      // Reason.
      retract v1.0.0
      retract [v1.1.0, v1.2.0] // Another reason.
      tool x.example/x/cmd
      ignore ./a
      ignore (
      \tb
      \t// end
      )
      nonsense (
      \tx
      )
      """;

  static final String GO_WORK =
      """
      go 1.25
      toolchain default
      use (
      \t.
      \t./b // http://example.com/b
      )
      use ./c
      godebug panicnil=1
      replace x.example/x => ./c
      """;

  static final String GO_SUM =
      """
      x.example/x v1.2.3 h1:aaaa
      x.example/x v1.2.3/go.mod h1:G7mAYYxgmS0lVkHyy2hEOLQCFB0DlQFTMLWggykrydY=
      y.example/y v0.0.0-20200229235959-abcdefabcdef/go.mod h2:bbbb
      three words
      """;

  static final String VENDOR =
      """
      ## workspace
      # x.example/x v1.2.3 => ../x
      ## explicit; go 1.20
      x.example/x/a
      x.example/x/b
      # y.example/y v0.0.0-20200229235959-abcdefabcdef => z.example/z v1.4.0
      ## explicit
      y.example/y
      # x.example/x => ../y
      """;

  private Files() {}

  /** A snapshot in which only the file is there, whatever its bytes are. */
  static Snapshot alone(Named file) {
    return RuleFixture.snapshot(new Fixture(Map.of(file.name, file.text.string()), Map.of()));
  }

  /** A file of a name. */
  record Named(String name, SourceText text) {}

  /** The files of some names that real repositories have. */
  static List<Named> real(Set<String> names) throws IOException {
    List<Named> files = new ArrayList<>();
    try (ZipFile zip = new ZipFile(Shared.path("corpus/real-world-open.zip").toFile())) {
      for (ZipEntry entry : zip.stream().sorted(Files::byName).toList()) {
        String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        if (names.contains(name)) {
          files.add(new Named(name, SourceText.of(zip.getInputStream(entry).readAllBytes())));
        }
      }
    }
    return files;
  }

  private static int byName(ZipEntry a, ZipEntry b) {
    return a.getName().compareTo(b.getName());
  }
}
