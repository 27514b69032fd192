package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Go;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.module.GoVersion;
import dev.gomodls.rules.Findings.Draft;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.rules.Workspace.Member;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The go line of a go.work file is lower than that of a module that it uses. */
final class WorkspaceGoTooOld implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "workspace-go-too-old",
          Severity.ERROR,
          "Go line of go.work is lower than that of a used module");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** A module that needs a newer Go. */
  private record Newer(Member member, Document goMod, String goVersion) {}

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    ModFile work = document.file();
    List<Newer> newer = newer(document, snapshot);
    if (newer.isEmpty()) {
      return;
    }
    Newer newest = newer.getFirst();
    for (Newer other : newer) {
      newest = GoVersion.compare(other.goVersion(), newest.goVersion()) > 0 ? other : newest;
    }
    Span span =
        work.first(Go.class)
            .map(go -> go.versionToken().span())
            .orElseGet(() -> Lines.first(document.text()));
    Draft draft = findings.add(document, span, message(snapshot, document, newest));
    for (Newer other : newer) {
      Span place =
          other
              .goMod()
              .file()
              .first(Go.class)
              .map(go -> go.versionToken().span())
              .orElseGet(() -> Lines.first(other.goMod().text()));
      draft.related(other.goMod(), place, "Requires go " + other.goVersion());
    }
    draft.fix(
        Safety.SAFE,
        WorkGoLine.ownTitle(work, newest.goVersion()),
        WorkGoLine.set(work, newest.goVersion()));
  }

  private static List<Newer> newer(Document document, Snapshot snapshot) {
    List<Newer> newer = new ArrayList<>();
    if (document.kind() != FileKind.GO_WORK || WorkGoLine.isUnreadable(document.file())) {
      return newer;
    }
    String version = WorkGoLine.version(document.file());
    for (Member member : Workspace.of(snapshot, document).members()) {
      Optional<Document> goMod = member.goMod();
      Optional<String> needed =
          goMod.flatMap(
              it ->
                  switch (MemberFile.of(snapshot, it)) {
                    case MemberFile.Usable(String go) -> Optional.of(go);
                    case MemberFile.TooNew(String go) -> Optional.of(go);
                    case MemberFile.Broken _, MemberFile.Nameless _ -> Optional.empty();
                  });
      needed
          .filter(go -> GoVersion.compare(go, version) > 0)
          .filter(go -> GoVersion.compare(go, WorkGoLine.STRICT_GO) >= 0)
          .ifPresent(go -> newer.add(new Newer(member, goMod.orElseThrow(), go)));
    }
    return newer;
  }

  private static String message(Snapshot snapshot, Document document, Newer newest) {
    String go = newest.goVersion();
    return """
    module %s listed in go.work file requires go >= %s, but go.work %s go %s; \
    to download and use go %s:
    \tgo work use
    The go line must not be lower than that of any module of the workspace\
    """
        .formatted(
            GoPaths.shortPath(snapshot, document, newest.member().directory()),
            go,
            document.file().goVersion().isPresent() ? "lists" : "implicitly requires",
            WorkGoLine.version(document.file()),
            go);
  }
}
