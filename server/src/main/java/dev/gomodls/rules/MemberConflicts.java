package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Exclude;
import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.rules.ReplaceConflict.Side;
import dev.gomodls.rules.Workspace.Member;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the replace lines of the members of a workspace that Go cannot have together. */
final class MemberConflicts {
  private final Snapshot snapshot;
  private final ReplaceTable work;
  private final Set<String> replacedByWork;
  private final List<Document> members;

  /** The lines of all members by what they replace, in the order of use. */
  private final Map<ModuleVersion, List<Side>> byModule = new LinkedHashMap<>();

  /** For each path the members that replace it in some version, in the order of use. */
  private final Map<String, List<Table>> byPath = new HashMap<>();

  /** What is replaced at a version. */
  private final Set<ModuleVersion> exactly = new HashSet<>();

  private record Table(Document document, ReplaceTable lines) {}

  private MemberConflicts(Snapshot snapshot, Workspace workspace) {
    this.snapshot = snapshot;
    this.work = ReplaceTable.of(workspace.work());
    this.replacedByWork =
        work.byOld().keySet().stream().map(ModuleVersion::path).collect(Collectors.toSet());
    this.members =
        workspace.members().stream().map(Member::goMod).flatMap(Optional::stream).toList();
  }

  static List<ReplaceConflict> of(Snapshot snapshot, Workspace workspace) {
    MemberConflicts conflicts = new MemberConflicts(snapshot, workspace);
    conflicts.members.forEach(conflicts::collect);
    return conflicts.find();
  }

  private void collect(Document member) {
    Table table = new Table(member, ReplaceTable.of(member));
    Set<ModuleVersion> broken = new HashSet<>();
    for (ReplaceConflict conflict : ReplaceConflict.inFile(snapshot, member)) {
      broken.add(conflict.module());
    }
    Set<String> paths = new LinkedHashSet<>();
    table
        .lines()
        .byOld()
        .forEach(
            (module, replace) -> {
              if (broken.contains(module)) {
                return;
              }
              paths.add(module.path());
              if (!module.version().isEmpty()) {
                exactly.add(module);
              }
              if (!replacedByWork.contains(module.path())) {
                byModule
                    .computeIfAbsent(module, _ -> new ArrayList<>())
                    .add(new Side(member, replace, absolute(member, replace)));
              }
            });
    paths.forEach(path -> byPath.computeIfAbsent(path, _ -> new ArrayList<>()).add(table));
  }

  /** The target as Go compares it: relative paths are joined to the member's directory. */
  private ModuleVersion absolute(Document member, Replace replace) {
    return replace.toDirectory()
        ? ModuleVersion.of(
            GoPaths.local(snapshot, GoPaths.joined(snapshot, member, replace.target().path())))
        : replace.target();
  }

  private List<ReplaceConflict> find() {
    List<ReplaceConflict> conflicts = new ArrayList<>();
    byModule.forEach(
        (module, sides) -> ReplaceConflict.ofMembers(module, sides).ifPresent(conflicts::add));
    Set<String> done =
        conflicts.stream().map(conflict -> conflict.module().path()).collect(Collectors.toSet());
    for (ModuleVersion module : requirements()) {
      boolean exact = exactly.contains(module);
      if (exact && !done.contains(module.path()) && work.find(module).isEmpty()) {
        ofRequirement(module).ifPresent(conflicts::add);
      }
    }
    return conflicts;
  }

  private Set<ModuleVersion> requirements() {
    Set<ModuleVersion> required = new LinkedHashSet<>();
    for (Document member : members) {
      Set<ModuleVersion> excluded = new HashSet<>();
      Lines.sound(member, Exclude.class).forEach(exclude -> excluded.add(exclude.module()));
      for (Require require : Lines.sound(member, Require.class)) {
        if (!excluded.contains(require.module())) {
          required.add(require.module());
        }
      }
    }
    return required;
  }

  /**
   * The conflict that Go finds when it looks up the replacement of a required module: a line with
   * that version, and one of an earlier member that says something else. Here Go compares paths as
   * they are written. See {@code replacementFrom} of cmd/go.
   */
  private Optional<ReplaceConflict> ofRequirement(ModuleVersion module) {
    Optional<Side> earlier = Optional.empty();
    for (Table table : byPath.getOrDefault(module.path(), List.of())) {
      Optional<Side> side =
          table
              .lines()
              .find(module)
              .map(replace -> new Side(table.document(), replace, replace.target()));
      if (side.isEmpty()) {
        continue;
      }
      boolean exact = !side.get().replace().old().version().isEmpty();
      if (exact && earlier.filter(it -> !it.target().equals(side.get().target())).isPresent()) {
        return Optional.of(conflict(module, List.of(earlier.get(), side.get())));
      }
      earlier = side;
    }
    return Optional.empty();
  }

  private ReplaceConflict conflict(ModuleVersion module, List<Side> sides) {
    String sentence =
        "conflicting replacements found for %s in workspace modules defined by %s and %s"
            .formatted(
                module,
                GoPaths.local(snapshot, sides.getFirst().document().path()),
                GoPaths.local(snapshot, sides.getLast().document().path()));
    String ours =
        ReplaceConflict.sameDirectory(snapshot, sides)
            ? ReplaceConflict.SAME_DIRECTORY
            : "All modules of a workspace share one replacement";
    return new ReplaceConflict(module, sentence + ". " + ours, sides);
  }
}
