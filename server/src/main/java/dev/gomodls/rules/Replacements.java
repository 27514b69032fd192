package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.modfile.Directive.Use;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.snapshot.DirectoryState.HasGoMod;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What serves the requirements of a go.mod file without a download: its replacements, and the
 * workspace that it is a member of. Nothing is computed before somebody asks.
 */
final class Replacements {
  private final Document goMod;
  private final Snapshot snapshot;
  private @Nullable Set<ModuleVersion> served;
  private @Nullable Set<ModuleVersion> required;

  Replacements(Document goMod, Snapshot snapshot) {
    this.goMod = goMod;
    this.snapshot = snapshot;
  }

  /** Whether a module is replaced, or one of the workspace. */
  boolean serve(ModuleVersion module) {
    Set<ModuleVersion> all = served;
    if (all == null) {
      all = new HashSet<>();
      addReplaced(goMod.file(), all);
      addWorkspace(all);
      served = all;
    }
    return all.contains(module) || all.contains(ModuleVersion.of(module.path()));
  }

  /** Whether the file itself requires what a replace line of it speaks of. */
  boolean areUsed(Replace replace) {
    Set<ModuleVersion> all = required;
    if (all == null) {
      all = new HashSet<>();
      for (Require require : goMod.file().all(Require.class)) {
        all.add(require.module());
        all.add(ModuleVersion.of(require.module().path()));
      }
      required = all;
    }
    return all.contains(replace.old());
  }

  private void addWorkspace(Set<ModuleVersion> all) {
    Optional<Document> work = snapshot.workFileAbove(goMod);
    if (work.isEmpty()) {
      return;
    }
    List<ModFile> members = new ArrayList<>();
    boolean isMember = false;
    for (Use use : work.get().file().all(Use.class)) {
      String directory = snapshot.resolve(work.get(), use.path());
      isMember |= directory.equals(goMod.directory());
      if (snapshot.directory(directory) instanceof HasGoMod found) {
        members.add(found.goMod().file());
      }
    }
    if (!isMember) {
      return;
    }
    addReplaced(work.get().file(), all);
    for (ModFile member : members) {
      addReplaced(member, all);
      member.modulePath().ifPresent(path -> all.add(ModuleVersion.of(path)));
    }
  }

  private static void addReplaced(ModFile file, Set<ModuleVersion> all) {
    for (Replace replace : file.all(Replace.class)) {
      all.add(replace.old());
    }
  }
}
