package dev.gomodls.rules;

import dev.gomodls.rules.Fix.FileEdit;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import java.util.List;

/** Sees to it that no fix takes out what somebody has written about a line without being asked. */
final class CommentLoss {
  private CommentLoss() {}

  /** The finding with those of its safe fixes unsafe that take comments along. */
  static Finding asked(Snapshot snapshot, Finding finding) {
    boolean none = finding.fixes().stream().noneMatch(fix -> fix.safety() == Safety.SAFE);
    // The comment that such a finding is about is no remark.
    if (none || finding.rule().equals(UnusedSuppression.INFO.id())) {
      return finding;
    }
    List<Fix> fixes = finding.fixes().stream().map(fix -> asked(snapshot, fix)).toList();
    return fixes.equals(finding.fixes()) ? finding : finding.withFixes(fixes);
  }

  private static Fix asked(Snapshot snapshot, Fix fix) {
    boolean loses =
        fix.safety() == Safety.SAFE
            && fix.edits().stream().anyMatch(edit -> losesComment(snapshot, edit));
    return loses ? new Fix(fix.title(), Safety.UNSAFE, fix.edits()) : fix;
  }

  private static boolean losesComment(Snapshot snapshot, FileEdit edit) {
    Span span = edit.edit().span();
    if (span.isEmpty() || edit.edit().newText().contains("//")) {
      return false;
    }
    return snapshot
        .judged(edit.file())
        .map(Document::text)
        .filter(text -> hasRemark(text, span))
        .isPresent();
  }

  /** Whether a comment starts in the span that says more than that a requirement is indirect. */
  private static boolean hasRemark(SourceText text, Span span) {
    for (int line = text.lineAt(span.start()); line <= text.lineCount(); line++) {
      int start = Math.max(span.start(), text.lineStart(line));
      if (start >= span.end()) {
        return false;
      }
      String part = text.string(start, Math.min(span.end(), text.lineEnd(line)));
      int slashes = part.indexOf("//");
      if (slashes >= 0 && !isMark(part.substring(slashes + 2).strip())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMark(String comment) {
    return comment.isEmpty() || comment.equals("indirect");
  }
}
