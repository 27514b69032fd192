package dev.gomodls.rules;

import dev.gomodls.modfile.DirectiveError;
import dev.gomodls.modfile.DirectiveError.Kind;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;

/** Something that is no semantic version in a go.work file, where Go does not ask what it means. */
final class InvalidVersion implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "invalid-version", Severity.ERROR, "Version is none where Go makes no query");
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    if (document.kind() != FileKind.GO_WORK) {
      return;
    }
    for (DirectiveError error : OwnErrors.of(document, Kind.VERSION)) {
      String ours = "A go.work file takes no branch, commit or query for a version";
      findings.add(document, error.span(), GoSentence.then(error.sentence(), ours));
    }
  }
}
