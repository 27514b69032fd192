package dev.gomodls.rules;

import dev.gomodls.buildlist.GoError;
import dev.gomodls.modfile.Directive.Module;
import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.rules.Findings.Draft;
import dev.gomodls.rules.Fix.FileEdit;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.snapshot.DirectoryState.HasGoMod;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.syntax.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The module that replaces another one declares another path. */
final class ReplacePathMismatch implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "replace-path-mismatch", Severity.WARNING, "Replacement declares another module path");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** A replace line and the module line of its directory that has another path. */
  private record Mismatch(Replace replace, Document target, Module module) {}

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    List<Replace> versions =
        Lines.sound(document, Replace.class).stream().filter(it -> !it.toDirectory()).toList();
    if (!versions.isEmpty()) {
      checkVersions(versions, document, snapshot, findings);
    }
    checkDirectories(document, snapshot, findings);
  }

  /** Go takes a version that declares the one path or the other, and refuses all else. */
  private static void checkVersions(
      List<Replace> replaces, Document document, Snapshot snapshot, Findings findings) {
    Optional<BuildErrors> errors = BuildErrors.of(document, snapshot);
    for (Replace replace : replaces) {
      Token version = replace.targetVersionToken();
      Optional<Other> other = errors.flatMap(it -> Other.of(it, replace));
      if (other.isPresent() && version != null) {
        String ours =
            ModuleNames.written(replace.target())
                + " declares neither that path nor its own: "
                + other.get().declared();
        Draft draft =
            findings
                .add(
                    document,
                    replace.targetPathToken().span().to(version.span()),
                    GoSentence.then(other.get().sentence(), ours))
                .severity(Severity.ERROR);
        PathUses.of(snapshot, document)
            .rename(snapshot, replace, other.get().declared())
            .ifPresent(rename -> draft.fixIn(rename.safety(), rename.title(), rename.edits()));
      }
    }
  }

  /** What Go says of a version, and the path that it declares. */
  private record Other(String sentence, String declared) {
    static Optional<Other> of(BuildErrors errors, Replace replace) {
      return errors
          .declaredOtherwise(replace)
          .flatMap(
              module -> {
                String sentence = errors.build().errorOf(module).map(GoError::text).orElse("");
                return errors
                    .build()
                    .declared(replace.target())
                    .map(it -> new Other(sentence, it.path()));
              });
    }
  }

  private static void checkDirectories(Document document, Snapshot snapshot, Findings findings) {
    List<Mismatch> mismatches = mismatches(document, snapshot);
    if (mismatches.isEmpty()) {
      return;
    }
    PathUses uses = PathUses.of(snapshot, document);
    for (Mismatch mismatch : mismatches) {
      Replace replace = mismatch.replace();
      Draft draft =
          findings
              .add(document, replace.targetPathToken().span(), message(mismatch))
              .related(mismatch.target(), mismatch.module().pathToken().span(), "Declared here");
      if (isOurs(snapshot, document, mismatch.target())) {
        String path = mismatch.target().path();
        String file = GoPaths.relative(snapshot, document, path).orElse(path);
        draft.fixIn(
            Safety.BY_HAND,
            "Change module line of " + file + " to " + replace.old().path(),
            List.of(
                new FileEdit(
                    path, LineEdits.replace(mismatch.module().pathToken(), replace.old().path()))));
      }
      uses.rename(snapshot, replace, mismatch.module().path())
          .ifPresent(rename -> draft.fixIn(rename.safety(), rename.title(), rename.edits()));
    }
  }

  private static List<Mismatch> mismatches(Document document, Snapshot snapshot) {
    List<Mismatch> mismatches = new ArrayList<>();
    Set<String> members = members(document, snapshot);
    for (Replace replace : Lines.sound(document, Replace.class)) {
      if (replace.toDirectory()
          && !members.contains(snapshot.resolve(document, replace.target().path()))
          && snapshot.directory(snapshot.resolve(document, replace.target().path()))
              instanceof HasGoMod(Document target, String _)) {
        module(target)
            .filter(module -> !module.path().equals(replace.old().path()))
            .ifPresent(module -> mismatches.add(new Mismatch(replace, target, module)));
      }
    }
    return mismatches;
  }

  /**
   * The directories that a go.work uses: to replace a module by one of them means something else.
   */
  private static Set<String> members(Document document, Snapshot snapshot) {
    return document.kind() == FileKind.GO_MOD
        ? Set.of()
        : Workspace.of(snapshot, document).members().stream()
            .map(Workspace.Member::directory)
            .collect(Collectors.toSet());
  }

  private static Optional<Module> module(Document document) {
    return document
        .file()
        .first(Module.class)
        .filter(module -> !module.line().broken() && !module.path().isEmpty());
  }

  private static String message(Mismatch mismatch) {
    String declared = mismatch.module().path();
    return mismatch.replace().target().path()
        + " declares its path as "
        + declared
        + ". Go accepts that, but this line does not serve imports of "
        + declared
        + ", by which its packages may import each other";
  }

  /** Whether the user may be expected to change a file: it is judged, or in the same repository. */
  private static boolean isOurs(Snapshot snapshot, Document document, Document target) {
    return snapshot.isJudged(target)
        || snapshot
            .repositoryOf(document)
            .filter(repository -> GoPaths.isIn(target.directory(), repository.root()))
            .isPresent();
  }
}
