package dev.gomodls.ide;

import dev.gomodls.rules.RuleFixture;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.testing.Fixture;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Utf8;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A fixture in which {@code <|>} marks a place.
 *
 * @param file the path of the file that has the mark, below the fixture's directory
 * @param text that of the file
 * @param offset in bytes
 */
record Caret(Fixture fixture, String file, SourceText text, int offset) {
  private static final String MARK = "<|>";

  static Caret parse(String text) {
    return of(Fixture.parse(text));
  }

  /** The place that a fixture marks, and the fixture without the mark. */
  static Caret of(Fixture marked) {
    for (Map.Entry<String, String> file : marked.files().entrySet()) {
      int mark = file.getValue().indexOf(MARK);
      if (mark >= 0) {
        Map<String, String> files = new LinkedHashMap<>(marked.files());
        String text = file.getValue().replace(MARK, "");
        files.put(file.getKey(), text);
        int offset = Utf8.encode(file.getValue().substring(0, mark)).length;
        Fixture fixture = new Fixture(files, marked.assumptions(), marked.world());
        return new Caret(fixture, file.getKey(), SourceText.of(text), offset);
      }
    }
    throw new IllegalArgumentException("no " + MARK);
  }

  Snapshot snapshot() {
    return RuleFixture.snapshot(fixture);
  }

  String path() {
    return RuleFixture.ROOT + "/" + file;
  }
}
