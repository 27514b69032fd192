package dev.gomodls.modfile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.text.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ModulePathScanTest {
  @ParameterizedTest
  @CsvSource({
    "module m, m",
    "'  module\tm // what', m",
    "module a b c, a b c",
    "'require (%module m', m",
    "'modules m%module n', n",
    "'module // none%module m', m",
    "module \"m\\x2fn\", m/n",
    "module `m`, m",
    "'module \"m%module n', ''",
    "'//module m', ''",
    "'', ''",
  })
  void theFirstModuleLineCounts(String lines, String path) {
    SourceText text = SourceText.of(lines.replace('%', '\n'));
    assertEquals(path, ModulePathScan.modulePath(text));
  }
}
