package dev.gomodls.rules;

import dev.gomodls.buildlist.Build;
import dev.gomodls.modfile.Directive.Module;
import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.rules.Findings.Draft;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.rules.Workspace.Member;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.text.TextEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A go.work replaces a module that it uses. */
final class ReplacedWorkspaceModule implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "replaced-workspace-module", Severity.ERROR, "go.work replaces a module that it uses");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    List<Replace> replaces =
        Lines.sound(document, Replace.class).stream()
            .filter(it -> it.old().version().isEmpty())
            .toList();
    if (document.kind() != FileKind.GO_WORK || replaces.isEmpty()) {
      return;
    }
    Map<String, Member> members = new HashMap<>();
    for (Member member : Workspace.of(snapshot, document).members()) {
      member
          .goMod()
          .flatMap(it -> it.file().modulePath())
          .ifPresent(path -> members.putIfAbsent(path, member));
    }
    for (Replace replace : replaces) {
      Member member = members.get(replace.old().path());
      if (member != null) {
        Draft draft = findings.add(document, replace.place().span(), message(replace, member));
        if (!Builds.mayBeInForce(document, snapshot)) {
          draft.severity(Severity.WARNING);
        }
        relate(document, member, draft);
        offer(document, replace, Builds.of(document, snapshot), draft);
      }
    }
  }

  private static String message(Replace replace, Member member) {
    String sentence =
        "workspace module "
            + replace.old().path()
            + " is replaced at all versions in the go.work file. To fix, remove the replacement"
            + " from the go.work file or specify the version at which to replace the module.";
    return GoSentence.then(sentence, "The workspace uses " + member.use().path());
  }

  private static void relate(Document document, Member member, Draft draft) {
    draft.related(document, member.use().pathToken().span(), "Used here");
    member
        .goMod()
        .flatMap(it -> it.file().first(Module.class).map(module -> new Place(it, module)))
        .ifPresent(it -> draft.related(it.goMod, it.module.pathToken().span(), "Declared here"));
  }

  private static void offer(
      Document document, Replace replace, Optional<Build> build, Draft draft) {
    String path = replace.old().path();
    draft.fix(Safety.UNSAFE, "Drop replace of " + path, LineEdits.remove(document.file(), replace));
    for (String version : required(build, path)) {
      draft.fix(
          Safety.UNSAFE,
          "Replace " + path + " at " + version + " alone",
          TextEdit.insert(replace.oldPathToken().end(), " " + version));
    }
  }

  private record Place(Document goMod, Module module) {}

  /** The versions of a module that others require; no more than a few. */
  private static List<String> required(Optional<Build> build, String path) {
    List<String> versions = new ArrayList<>();
    build
        .flatMap(Build::graph)
        .ifPresent(
            graph ->
                graph.walkBreadthFirst(
                    module -> {
                      if (module.path().equals(path) && !module.version().isEmpty()) {
                        versions.add(module.version());
                      }
                    }));
    versions.sort((a, b) -> ModuleVersion.compareVersions(path, b, a));
    return versions.size() > 3 ? versions.subList(0, 3) : versions;
  }
}
