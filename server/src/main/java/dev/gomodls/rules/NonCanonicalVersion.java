package dev.gomodls.rules;

import dev.gomodls.modfile.Directive;
import dev.gomodls.modfile.DirectiveError;
import dev.gomodls.modfile.DirectiveError.Kind;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.module.ModulePath;
import dev.gomodls.module.PathMajor;
import dev.gomodls.rules.Findings.Draft;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.text.GoQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A query where the go.mod of a main module must name a version. */
final class NonCanonicalVersion implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo("non-canonical-version", Severity.ERROR, "Version is a query");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    if (document.kind() != FileKind.GO_MOD) {
      return;
    }
    List<WrittenVersion> queries = queries(document);
    if (queries.isEmpty()) {
      return;
    }
    StaleGoMod fate = StaleGoMod.of(snapshot, document);
    for (WrittenVersion query : queries) {
      report(document, query, fate, findings);
    }
  }

  private static List<WrittenVersion> queries(Document document) {
    ModFile file = document.file();
    List<WrittenVersion> versions = new ArrayList<>();
    for (DirectiveError error : OwnErrors.of(document, Kind.VERSION, Kind.MAJOR_VERSION)) {
      versions.addAll(WrittenVersion.of(error));
    }
    String ownPath = file.modulePath().orElse("");
    for (Directive directive : file.directives()) {
      if (!directive.line().broken()) {
        versions.addAll(WrittenVersion.of(directive, ownPath));
      }
    }
    versions.removeIf(version -> version.isCanonical() || version.path().isEmpty());
    return versions;
  }

  private static void report(
      Document document, WrittenVersion version, StaleGoMod fate, Findings findings) {
    VersionQuery query = new VersionQuery(version.path(), version.text());
    Optional<String> refusal = query.refusal();
    String message =
        refusal
            .map(sentence -> GoSentence.then(sentence, "A go.mod names each version in full"))
            .orElseGet(() -> message(query, fate));
    Draft draft = findings.add(document, version.token().span(), message);
    if (refusal.isEmpty()) {
      draft.severity(fate.severity());
    }
    query.canonical().filter(it -> fits(version, it)).ifPresent(it -> offer(version, it, draft));
  }

  private static String message(VersionQuery query, StaleGoMod fate) {
    String then =
        switch (fate.fate()) {
          case REFUSED ->
              "Go looks it up, then fails with \"updates to go.mod needed\""
                  + " or with what the look-up said";
          case TAKEN -> "in this workspace Go looks it up each time, with GOWORK=off it fails";
          case WRITTEN -> "Go looks it up, and with -mod=mod writes what it found";
        };
    return GoQuote.quote(query.text()) + " asks for " + query.wanted() + ": " + then;
  }

  private static boolean fits(WrittenVersion version, String canonical) {
    ModulePath.Split split = ModulePath.splitPathVersion(version.path());
    return split.ok() && PathMajor.match(canonical, split.pathMajor());
  }

  /** Offers the version with these numbers; a query that leaves some open may mean another one. */
  private static void offer(WrittenVersion version, String canonical, Draft draft) {
    boolean open = new VersionQuery(version.path(), version.text()).isPrefix();
    draft.fix(
        open ? Safety.BY_HAND : Safety.UNSAFE,
        "Change " + version.text() + " to " + canonical,
        LineEdits.replace(version.token(), canonical));
  }
}
