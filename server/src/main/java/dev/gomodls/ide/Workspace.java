package dev.gomodls.ide;

import dev.gomodls.modfile.Directive.Use;
import dev.gomodls.snapshot.DirectoryState.HasGoMod;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A go.work file and the modules that it uses. */
record Workspace(Snapshot snapshot, Document work) {
  /** A module that a use line names. */
  record Member(Use use, Document goMod) {}

  /** Those that are there, in the order of the lines. */
  List<Member> members() {
    List<Member> members = new ArrayList<>();
    for (Use use : Lines.sound(work.file(), Use.class)) {
      if (snapshot.directory(snapshot.resolve(work, use.path()))
          instanceof HasGoMod(Document goMod, String _)) {
        members.add(new Member(use, goMod));
      }
    }
    return members;
  }

  /** The member that declares a module path. */
  Optional<Member> declaring(String modulePath) {
    return members().stream()
        .filter(member -> member.goMod().file().modulePath().filter(modulePath::equals).isPresent())
        .findFirst();
  }
}
