package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.rules.Findings.Draft;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Replace lines that Go cannot have together.
 *
 * @param module what is replaced; an empty version means all versions
 * @param message Go's sentence, then ours
 * @param sides in Go's order
 */
record ReplaceConflict(ModuleVersion module, String message, List<Side> sides) {
  static final String SAME_DIRECTORY =
      "The paths lead to one directory, but Go compares them as they are written";

  /**
   * A replace line.
   *
   * @param target what Go compares
   */
  record Side(Document document, Replace replace, ModuleVersion target) {
    /** Where the replacement is: a clean absolute directory, or a module at a version. */
    ModuleVersion place(Snapshot snapshot) {
      return replace.toDirectory()
          ? ModuleVersion.of(snapshot.resolve(document, replace.target().path()))
          : target;
    }
  }

  /** Two sides that Go names in its sentence. */
  private record Pair(Side first, Side second) {}

  /** The different targets, in Go's order. */
  Stream<ModuleVersion> targets() {
    return sides.stream().map(Side::target).distinct();
  }

  /** The conflicts inside one file; see {@code toReplaceMap} of cmd/go. */
  static List<ReplaceConflict> inFile(Snapshot snapshot, Document document) {
    Map<ModuleVersion, List<Side>> byModule = new LinkedHashMap<>();
    for (Replace replace : Lines.sound(document, Replace.class)) {
      byModule
          .computeIfAbsent(replace.old(), _ -> new ArrayList<>())
          .add(new Side(document, replace, replace.target()));
    }
    List<ReplaceConflict> conflicts = new ArrayList<>();
    byModule.forEach(
        (module, sides) ->
            firstPair(sides)
                .ifPresent(
                    pair -> {
                      String ours =
                          sameDirectory(snapshot, sides)
                              ? SAME_DIRECTORY
                              : "Only one of these lines can stay";
                      conflicts.add(
                          new ReplaceConflict(module, sentence(module, pair) + "\n" + ours, sides));
                    }));
    return conflicts;
  }

  /**
   * The conflict of lines that replace the same module and version in several members; see {@code
   * makeMainModules} of cmd/go.
   */
  static Optional<ReplaceConflict> ofMembers(ModuleVersion module, List<Side> sides) {
    return firstPair(sides)
        .map(
            pair ->
                new ReplaceConflict(
                    module,
                    """
                    %s
                    use "go work edit -replace %s=[override]" to resolve
                    All modules of a workspace share one replacement\
                    """
                        .formatted(sentence(module, pair), module),
                    sides));
  }

  /** The first two lines, one behind the other, that differ. */
  private static Optional<Pair> firstPair(List<Side> sides) {
    for (int i = 1; i < sides.size(); i++) {
      if (!sides.get(i - 1).target().equals(sides.get(i).target())) {
        return Optional.of(new Pair(sides.get(i - 1), sides.get(i)));
      }
    }
    return Optional.empty();
  }

  private static String sentence(ModuleVersion module, Pair pair) {
    return "conflicting replacements for %s:\n\t%s\n\t%s"
        .formatted(module, pair.first().target(), pair.second().target());
  }

  /** Reports the line at a 0-based index of the sides, and relates it to the others. */
  Draft report(int index, Findings findings) {
    Side side = sides.get(index);
    Draft draft = findings.add(side.document(), side.replace().place().span(), message);
    relateAll(index, draft);
    return draft;
  }

  /** Relates a finding to all lines but the one at {@code index}. */
  void relateAll(int index, Draft draft) {
    for (int i = 0; i < sides.size(); i++) {
      if (i != index) {
        Replace replace = sides.get(i).replace();
        String text = "Replaced by " + ModuleNames.written(replace.target()) + " here";
        draft.related(sides.get(i).document(), replace.place().span(), text);
      }
    }
  }

  static boolean sameDirectory(Snapshot snapshot, List<Side> sides) {
    return sides.stream().map(side -> side.place(snapshot)).distinct().limit(2).count() == 1;
  }
}
