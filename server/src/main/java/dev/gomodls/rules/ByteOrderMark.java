package dev.gomodls.rules;

import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.syntax.SyntaxProblem;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import dev.gomodls.text.TextEdit;
import dev.gomodls.text.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A file that starts with U+FEFF, which Go refuses: in UTF-8, or because it is UTF-16. */
final class ByteOrderMark implements Rule {
  private static final int MARK = 0xFEFF;

  @Override
  public RuleInfo info() {
    return new RuleInfo("byte-order-mark", Severity.ERROR, "File starts with a byte order mark");
  }

  /** The encodings that a byte order mark tells. */
  enum Encoding {
    UTF_8,
    UTF_16,
    /** There is no mark. */
    UNMARKED
  }

  /** What the first bytes of a text say. */
  static Encoding of(SourceText text) {
    if (text.length() >= 4) {
      // The first letter of a go.mod file is one of ASCII.
      boolean big = text.at(0) == 0xFE && text.at(1) == 0xFF && text.at(2) == 0;
      boolean little = text.at(0) == 0xFF && text.at(1) == 0xFE && text.at(3) == 0;
      if (big || little) {
        return Encoding.UTF_16;
      }
    }
    return text.length() > 0 && text.runeAt(0) == MARK ? Encoding.UTF_8 : Encoding.UNMARKED;
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    Encoding encoding = of(document.text());
    List<SyntaxProblem> problems = document.file().tree().problems();
    if (encoding == Encoding.UNMARKED || problems.isEmpty()) {
      return;
    }
    String go = problems.getFirst().sentence(document.name());
    if (encoding == Encoding.UTF_8) {
      Span mark = new Span(0, document.text().widthAt(0));
      findings
          .add(
              document,
              mark,
              GoSentence.then(
                  go, "The file starts with a byte order mark, which Go takes for a character"))
          .fix(Safety.SAFE, "Remove the byte order mark", TextEdit.delete(mark));
    } else {
      String ours = "The file is UTF-16 text, and Go reads UTF-8 only";
      Findings.Draft draft = findings.add(document, new Span(0, 2), GoSentence.then(go, ours));
      String decoded = new String(document.text().toBytes(), StandardCharsets.UTF_16);
      if (decoded.indexOf(Utf8.REPLACEMENT) < 0) {
        Span all = new Span(0, document.text().length());
        draft.fix(Safety.SAFE, "Convert the file from UTF-16 to UTF-8", new TextEdit(all, decoded));
      }
    }
  }
}
