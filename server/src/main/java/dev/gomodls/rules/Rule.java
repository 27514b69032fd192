package dev.gomodls.rules;

import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.snapshot.SumDocument;
import dev.gomodls.snapshot.UnreadableFile;

/** One kind of problem, and how to put it right. */
public interface Rule {
  RuleInfo info();

  /**
   * Reports each occurrence in a go.mod or go.work file. Lines that cannot be read are normal: what
   * they say is not among the directives, and nobody needs to look at them.
   */
  default void check(Document document, Snapshot snapshot, Findings findings) {}

  /** Reports what only several files together show, in any of those that are judged. */
  default void check(Snapshot snapshot, Findings findings) {}

  /** Reports each occurrence in a go.sum or go.work.sum file. */
  default void check(SumDocument document, Snapshot snapshot, Findings findings) {}

  /** Reports what there is to say of a file that cannot be read. */
  default void check(UnreadableFile file, Findings findings) {}
}
