package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Exclude;
import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.rules.Workspace.Member;
import dev.gomodls.rules.Workspaces.Loaded;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A replace line whose directory holds no module.
 *
 * @param directory clean and absolute
 * @param need what makes Go look there, if anything is known to
 * @param error what Go says, where the build is known; empty where it does not fail for this line
 * @param work the go.work that Go loads in the directory of the line's file
 */
record MissingTarget(
    Replace replace,
    String directory,
    Obstacle obstacle,
    Optional<Need> need,
    Optional<BuildErrors.Told> error,
    Optional<Document> work) {
  /**
   * A requirement that a replace line applies to.
   *
   * @param where the go.mod that it is in
   * @param hidden whether a replace of the go.work around it applies instead
   */
  record Need(Document where, Require require, boolean hidden) {}

  /** What a replace line says, wherever it stands. */
  record Saying(ModuleVersion old, ModuleVersion target) implements Comparable<Saying> {
    static Saying of(Replace replace) {
      return new Saying(replace.old(), replace.target());
    }

    @Override
    public int compareTo(Saying other) {
      int order = old.compareTo(other.old);
      return order != 0 ? order : target.compareTo(other.target);
    }
  }

  /** Whether Go fails because of this line. */
  boolean isError() {
    return error
        .map(it -> !it.sentence().isEmpty())
        .orElseGet(() -> need.filter(it -> !it.hidden()).isPresent());
  }

  /** All in a document, those of identical lines once. */
  static List<MissingTarget> of(Workspaces workspaces, Document document) {
    Snapshot snapshot = workspaces.snapshot();
    Map<Saying, Replace> missing = new LinkedHashMap<>();
    for (Replace replace : Lines.sound(document, Replace.class)) {
      if (replace.toDirectory() && obstacle(snapshot, document, replace).isPresent()) {
        missing.putIfAbsent(Saying.of(replace), replace);
      }
    }
    if (missing.isEmpty()) {
      return List.of();
    }
    Needs needs = Needs.of(workspaces, document);
    Optional<BuildErrors> errors = BuildErrors.of(document, snapshot);
    return missing.values().stream()
        .map(
            replace ->
                new MissingTarget(
                    replace,
                    snapshot.resolve(document, replace.target().path()),
                    obstacle(snapshot, document, replace).orElseThrow(),
                    needs.of(replace),
                    errors.map(it -> it.ofReplace(replace)),
                    needs.work()))
        .toList();
  }

  private static Optional<Obstacle> obstacle(
      Snapshot snapshot, Document document, Replace replace) {
    return Obstacle.of(snapshot.directory(snapshot.resolve(document, replace.target().path())));
  }

  /** What the lines of a document say that are an error. */
  static Set<Saying> errors(Workspaces workspaces, Document document) {
    return of(workspaces, document).stream()
        .filter(MissingTarget::isError)
        .map(it -> Saying.of(it.replace()))
        .collect(Collectors.toSet());
  }

  /**
   * For each replace line of a document the first requirement that it applies to.
   *
   * @param stronger the lines that apply first
   */
  private record Needs(
      ReplaceTable table,
      ReplaceTable stronger,
      Optional<Document> work,
      Map<ModuleVersion, Need> byOld) {
    static Needs of(Workspaces workspaces, Document document) {
      ReplaceTable table = ReplaceTable.of(document);
      if (document.kind() == FileKind.GO_WORK) {
        Needs needs = new Needs(table, ReplaceTable.NONE, Optional.of(document), new HashMap<>());
        for (Member member : Workspace.of(workspaces.snapshot(), document).members()) {
          member.goMod().ifPresent(needs::addRequirements);
        }
        return needs;
      }
      Optional<Loaded> around = workspaces.around(document);
      Needs needs =
          new Needs(
              table,
              around.map(Loaded::replaces).orElse(ReplaceTable.NONE),
              around.map(it -> it.workspace().work()),
              new HashMap<>());
      needs.addRequirements(document);
      return needs;
    }

    private void addRequirements(Document goMod) {
      Set<ModuleVersion> excluded = new HashSet<>();
      Lines.sound(goMod, Exclude.class).forEach(exclude -> excluded.add(exclude.module()));
      for (Require require : Lines.sound(goMod, Require.class)) {
        ModuleVersion module = require.module();
        Optional<Replace> replace = table.find(module);
        if (replace.isPresent() && !excluded.contains(module)) {
          Need need = new Need(goMod, require, stronger.find(module).isPresent());
          byOld.merge(replace.get().old(), need, (old, other) -> old.hidden() ? other : old);
        }
      }
    }

    Optional<Need> of(Replace replace) {
      boolean applies =
          table.find(replace.old()).filter(it -> it.target().equals(replace.target())).isPresent();
      return applies ? Optional.ofNullable(byOld.get(replace.old())) : Optional.empty();
    }
  }
}
