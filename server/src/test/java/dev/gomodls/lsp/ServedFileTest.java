package dev.gomodls.lsp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ServedFileTest {
  @ParameterizedTest
  @CsvSource({
    "/a/go.mod, plaintext, GO_MOD",
    "/a/go.work, go.mod, GO_WORK",
    "/a/go.sum, '', GO_SUM",
    "/a/go.work.sum, '', GO_SUM",
    "/a/vendor/modules.txt, '', MODULES_TXT",
    "modules.txt, '', MODULES_TXT",
    "/a/modules.txt, '', OTHER",
    "/a/main.go, go.mod, OTHER",
    "/a/tools.mod, '', OTHER",
    "/a/tools.mod, go.mod, GO_MOD",
    "/a/tools.mod, gomod, GO_MOD",
    "/a/tools.mod, go-dot-mod, GO_MOD",
    "/a/dev.work, gowork, GO_WORK",
    "/a/dev.work, text, OTHER",
  })
  void namesDecideAndLanguagesOnlyHelp(String path, String language, ServedFile expected) {
    assertEquals(expected, ServedFile.of(path, language));
  }
}
