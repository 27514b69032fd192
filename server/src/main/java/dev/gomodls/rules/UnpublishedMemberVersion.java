package dev.gomodls.rules;

import dev.gomodls.buildlist.Build;
import dev.gomodls.buildlist.GoError;
import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.modfile.Verb;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.rules.Findings.Draft;
import dev.gomodls.rules.Fix.FileEdit;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A member of a workspace requires another one at a version that cannot be had. */
final class UnpublishedMemberVersion implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "unpublished-member-version",
          Severity.WARNING,
          "Required version of a workspace module cannot be had");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    Optional<Build> build = Builds.of(document, snapshot).filter(Build::isWorkspace);
    if (document.kind() != FileKind.GO_MOD || build.isEmpty()) {
      return;
    }
    Map<ModuleVersion, GoError> members = UnpublishedMembers.of(build.get());
    if (members.isEmpty()) {
      return;
    }
    Optional<Document> work = Builds.workFile(build.get(), snapshot);
    for (Require require : Lines.sound(document, Require.class)) {
      GoError error = members.get(require.module());
      if (error != null) {
        Draft draft =
            findings.add(
                document, Lines.module(require), message(require.module(), error, build.get()));
        String path = require.module().path();
        Optional<String> directory =
            build
                .get()
                .main(path)
                .map(it -> snapshot.assumptions().style().toSlash(it.directory()));
        work.flatMap(it -> directory.flatMap(to -> GoPaths.relative(snapshot, it, to)))
            .ifPresent(target -> offer(require.module(), work.get(), target, draft));
      }
    }
  }

  private static String message(ModuleVersion module, GoError error, Build build) {
    String ours =
        "The workspace uses "
            + module.path()
            + " itself, but Go reads the go.mod of the required version too when it lists modules,"
            + " or when a package from outside of the workspace is imported";
    return error.is(GoError.Kind.OFFLINE)
        ? ModuleNames.written(module) + " looks as if nobody had published it. " + ours
        : GoSentence.then(build.errorOf(module).orElse(error).text(), ours);
  }

  private static void offer(ModuleVersion module, Document work, String target, Draft draft) {
    draft.fixIn(
        Safety.BY_HAND,
        "Replace " + ModuleNames.written(module) + " by " + target + " in go.work",
        List.of(
            new FileEdit(
                work.path(),
                LineEdits.add(
                    work.file(),
                    Verb.REPLACE,
                    ModuleNames.replaceWords(module, ModuleVersion.of(target))))));
  }
}
