package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.module.ModulePath;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.module.PathMajor;
import dev.gomodls.rules.Fix.FileEdit;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.rules.Workspace.Member;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.syntax.Token;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The lines that replace or require a module, by its path: of a go.mod, or of a go.work and the
 * go.mod files that it uses.
 *
 * @param document the go.mod or go.work
 */
record PathUses(Document document, Map<String, List<Line>> byPath) {
  /** A line that names a module. */
  private record Line(Document document, Token path, ModuleVersion module, boolean replaces) {}

  /** A fix that changes the path of a module in several lines. */
  record Rename(Safety safety, String title, List<FileEdit> edits) {}

  static PathUses of(Snapshot snapshot, Document document) {
    PathUses uses = new PathUses(document, new HashMap<>());
    for (Replace replace : Lines.sound(document, Replace.class)) {
      uses.add(new Line(document, replace.oldPathToken(), replace.old(), true));
    }
    uses.addRequirements(document);
    if (document.kind() == FileKind.GO_WORK) {
      for (Member member : Workspace.of(snapshot, document).members()) {
        member.goMod().ifPresent(uses::addRequirements);
      }
    }
    return uses;
  }

  private void addRequirements(Document goMod) {
    for (Require require : Lines.sound(goMod, Require.class)) {
      add(new Line(goMod, require.pathToken(), require.module(), false));
    }
  }

  private void add(Line line) {
    byPath.computeIfAbsent(line.module().path(), _ -> new ArrayList<>()).add(line);
  }

  /**
   * The fix that lets a replace line, and all requirements that it is for, name another path; empty
   * where that path is in use or does not go with the versions.
   */
  Optional<Rename> rename(Snapshot snapshot, Replace replace, String path) {
    List<Line> lines = byPath.getOrDefault(replace.old().path(), List.of());
    ModulePath.Split split = ModulePath.splitPathVersion(path);
    boolean possible =
        lines.stream().filter(Line::replaces).limit(2).count() == 1
            && split.ok()
            && !byPath.containsKey(path)
            && lines.stream().allMatch(line -> fits(line.module().version(), split.pathMajor()))
            && lines.stream().allMatch(line -> snapshot.isJudged(line.document()));
    if (!possible) {
      return Optional.empty();
    }
    boolean inOneFile =
        lines.stream().allMatch(line -> line.document().path().equals(document.path()));
    String verb = lines.size() > 1 ? "Replace and require " : "Replace ";
    return Optional.of(
        new Rename(
            inOneFile ? Safety.UNSAFE : Safety.BY_HAND,
            verb + path + " instead of " + replace.old().path(),
            lines.stream()
                .map(
                    line ->
                        new FileEdit(line.document().path(), LineEdits.replace(line.path(), path)))
                .toList()));
  }

  private static boolean fits(String version, String pathMajor) {
    return version.isEmpty() || PathMajor.match(version, pathMajor);
  }
}
