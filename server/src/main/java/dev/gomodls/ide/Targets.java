package dev.gomodls.ide;

import dev.gomodls.modfile.ModFile;
import dev.gomodls.snapshot.DirectoryState;
import dev.gomodls.snapshot.DirectoryState.HasGoMod;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.Optional;

/** What is found at a directory that a line names. */
final class Targets {
  private Targets() {}

  /** What is there; empty where nobody looked. */
  static Optional<DirectoryState> at(Snapshot snapshot, Document document, String written) {
    DirectoryState state = snapshot.directory(snapshot.resolve(document, written));
    return state instanceof DirectoryState.Unknown ? Optional.empty() : Optional.of(state);
  }

  /** The go.mod there. */
  static Optional<Document> goMod(Snapshot snapshot, Document document, String written) {
    return at(snapshot, document, written)
        .flatMap(
            state -> state instanceof HasGoMod it ? Optional.of(it.goMod()) : Optional.empty());
  }

  /** A sentence about what is there. */
  static Phrase describe(DirectoryState state) {
    return switch (state) {
      case DirectoryState.Unknown _ -> Phrase.of("What is there cannot be told from here.");
      case DirectoryState.Missing _ -> Phrase.of("There is no such directory.");
      case DirectoryState.NotADirectory _ -> Phrase.of("That is a file, not a directory.");
      case DirectoryState.NoGoMod _ -> Phrase.of("The directory has no go.mod.");
      case DirectoryState.Unreadable(String reason) ->
          Phrase.of("The go.mod there cannot be read: {}.", Phrase.code(reason));
      case HasGoMod(Document goMod, String _) -> declared(goMod.file());
    };
  }

  private static Phrase declared(ModFile file) {
    Phrase path =
        file.modulePath()
            .map(it -> Phrase.of("The go.mod there declares {}", Phrase.code(it)))
            .orElseGet(() -> Phrase.of("The go.mod there declares no module path"));
    Phrase version =
        file.goVersion()
            .map(it -> Phrase.of("{}, with {}.", path, Phrase.code("go " + it)))
            .orElseGet(() -> Phrase.of("{}, without a go line.", path));
    return file.tree().problems().isEmpty()
        ? version
        : Phrase.of("{} It has syntax errors, so Go does not read it.", version);
  }
}
