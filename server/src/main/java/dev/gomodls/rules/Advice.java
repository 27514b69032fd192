package dev.gomodls.rules;

import dev.gomodls.rules.Findings.Draft;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.text.TextEdit;
import java.util.List;
import java.util.Optional;

/** What we say about an error, and the way to mend it where it is plain. */
record Advice(String sentence, Optional<Repair> repair) {
  /** A way to mend the file that an error is in. */
  record Repair(Safety safety, String title, List<TextEdit> edits) {}

  static Advice only(String sentence) {
    return new Advice(sentence, Optional.empty());
  }

  Advice safely(String title, TextEdit... edits) {
    return new Advice(sentence, Optional.of(new Repair(Safety.SAFE, title, List.of(edits))));
  }

  Advice unsafely(String title, TextEdit... edits) {
    return new Advice(sentence, Optional.of(new Repair(Safety.UNSAFE, title, List.of(edits))));
  }

  void addTo(Draft draft) {
    repair.ifPresent(it -> draft.fix(it.safety(), it.title(), it.edits()));
  }
}
