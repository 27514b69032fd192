package dev.gomodls.rules;

import dev.gomodls.buildlist.Build;
import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Files of the module graph are not at hand, so that what is said of the build is incomplete. */
final class NotInCache implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo("not-in-cache", Severity.INFO, "Part of the module graph is not at hand");

  /** More than these are only counted. */
  private static final int MOST_NAMED = 3;

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    Optional<Build> build = Builds.of(document, snapshot);
    List<ModuleVersion> missing = build.map(NotInCache::missing).orElse(List.of());
    if (missing.isEmpty()
        || build.filter(it -> isToldElsewhere(it, document, snapshot)).isPresent()) {
      return;
    }
    Set<ModuleVersion> lacking = new HashSet<>(missing);
    Span place =
        document.file().all(Require.class).stream()
            .filter(require -> lacking.contains(require.module()))
            .findFirst()
            .map(require -> require.pathToken().span())
            .orElseGet(() -> Lines.ofModule(document));
    findings.add(document, place, message(missing));
  }

  /** All but versions of members of a workspace that nobody could fetch. */
  private static List<ModuleVersion> missing(Build build) {
    Set<ModuleVersion> unpublished = UnpublishedMembers.of(build).keySet();
    return build.missing().stream().filter(it -> !unpublished.contains(it)).toList();
  }

  /** In a workspace go.work says it for all its modules. */
  private static boolean isToldElsewhere(Build build, Document document, Snapshot snapshot) {
    return document.kind() == FileKind.GO_MOD
        && build.isWorkspace()
        && snapshot.judged(snapshot.assumptions().style().toSlash(build.workFile())).isPresent();
  }

  private static String message(List<ModuleVersion> missing) {
    StringBuilder text = new StringBuilder("Not in the module cache: the go.mod ");
    text.append(missing.size() == 1 ? "file of " : "files of ");
    int named = Math.min(missing.size(), MOST_NAMED);
    for (int i = 0; i < named; i++) {
      text.append(i == 0 ? "" : ", ").append(missing.get(i));
    }
    if (missing.size() > named) {
      text.append(" and ").append(missing.size() - named).append(" more");
    }
    return text.append(". What is said of the build is incomplete; go mod download fetches them")
        .toString();
  }
}
