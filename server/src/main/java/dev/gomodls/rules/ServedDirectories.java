package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.rules.Workspace.Member;
import dev.gomodls.snapshot.DirectoryState.HasGoMod;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.HashSet;
import java.util.Set;

/** The directories whose packages a workspace can load. */
record ServedDirectories(Set<String> directories) {
  /** Those used, also through symbolic links, and those that replacements in effect lead to. */
  static ServedDirectories of(Snapshot snapshot, Workspace workspace) {
    ServedDirectories served = new ServedDirectories(new HashSet<>());
    served.addReplaced(snapshot, workspace.work(), ReplaceTable.NONE);
    ReplaceTable stronger = ReplaceTable.of(workspace.work());
    for (Member member : workspace.members()) {
      served.directories.add(member.directory());
      if (member.state() instanceof HasGoMod(Document goMod, String realPath)) {
        served.directories.add(realPath);
        served.addReplaced(snapshot, goMod, stronger);
      }
    }
    return served;
  }

  private void addReplaced(Snapshot snapshot, Document document, ReplaceTable stronger) {
    for (Replace replace : Lines.sound(document, Replace.class)) {
      if (replace.toDirectory() && stronger.find(replace.old()).isEmpty()) {
        directories.add(snapshot.resolve(document, replace.target().path()));
      }
    }
  }

  boolean contains(String directory) {
    return directories.contains(directory);
  }
}
