package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Use;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.HashMap;
import java.util.Map;

/** A directory is used twice; see {@code LoadWorkFile} of cmd/go. */
final class DuplicateUse implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo("duplicate-use", Severity.ERROR, "Directory is used twice");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    Map<String, Use> seen = new HashMap<>();
    for (Use use : Lines.sound(document, Use.class)) {
      String directory = GoPaths.joined(snapshot, document, use.path());
      Use first = seen.putIfAbsent(directory, use);
      if (first == null) {
        continue;
      }
      String ours =
          use.path().equals(first.path())
              ? use.path() + " is used in another line already"
              : use.path() + " and " + first.path() + " are the same directory";
      findings
          .add(
              document,
              use.pathToken().span(),
              "path "
                  + GoPaths.local(snapshot, directory)
                  + " appears multiple times in workspace. "
                  + ours)
          .related(document, first.pathToken().span(), "First used here")
          .fix(
              Safety.SAFE,
              "Drop repeated use of " + first.path(),
              LineEdits.remove(document.file(), use));
    }
  }
}
