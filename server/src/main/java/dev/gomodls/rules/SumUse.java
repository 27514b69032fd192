package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.snapshot.SumDocument;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether Go looks into a go.sum or go.work.sum at all. */
final class SumUse {
  private SumUse() {}

  /**
   * Whether a file beside the sums requires a module that does not come from a directory: listing
   * all modules then needs its checksum.
   */
  static boolean isNeeded(Snapshot snapshot, SumDocument sums) {
    String suffix = ".sum";
    String stem = sums.path().substring(0, sums.path().length() - suffix.length());
    boolean ofWork = stem.endsWith("/" + FileKind.GO_WORK.fileName());
    String path = ofWork ? stem : stem + ".mod";
    Optional<Document> owner =
        snapshot.documents().stream().filter(it -> it.path().equals(path)).findFirst();
    if (owner.isEmpty()) {
      return false;
    }
    return ofWork ? isNeededInWork(snapshot, owner.get()) : needs(owner.get(), Set.of());
  }

  private static boolean isNeededInWork(Snapshot snapshot, Document work) {
    List<Document> members =
        Workspace.of(snapshot, work).members().stream()
            .flatMap(member -> member.goMod().stream())
            .toList();
    Set<String> local = new HashSet<>(replacedByDirectories(work));
    for (Document member : members) {
      member.file().modulePath().ifPresent(local::add);
      local.addAll(replacedByDirectories(member));
    }
    return members.stream().anyMatch(member -> needs(member, local));
  }

  private static boolean needs(Document goMod, Set<String> local) {
    Set<String> replaced = replacedByDirectories(goMod);
    return goMod.file().all(Require.class).stream()
        .map(require -> require.module().path())
        .anyMatch(path -> !replaced.contains(path) && !local.contains(path));
  }

  private static Set<String> replacedByDirectories(Document document) {
    Set<String> paths = new HashSet<>();
    for (Replace replace : document.file().all(Replace.class)) {
      if (replace.toDirectory()) {
        paths.add(replace.old().path());
      }
    }
    return paths;
  }
}
