package dev.gomodls.rules;

import dev.gomodls.buildlist.Build;
import dev.gomodls.filepath.PathStyle;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.List;
import java.util.Optional;

/** The builds that the go command would load in the directories of documents. */
final class Builds {
  private Builds() {}

  /**
   * The build that is loaded in the directory of a document and in which the document takes part:
   * as a main module, or as the go.work in force. Empty where the document does not, and where
   * nothing is known.
   */
  static Optional<Build> of(Document document, Snapshot snapshot) {
    return snapshot
        .go()
        .build(document.directory())
        .filter(build -> takesPart(document, snapshot, build));
  }

  private static boolean takesPart(Document document, Snapshot snapshot, Build build) {
    PathStyle style = snapshot.assumptions().style();
    String own = style.fromSlash(document.path());
    if (document.kind() == FileKind.GO_WORK) {
      return build.isWorkspace() && build.workFile().equals(own);
    }
    return build.mains().stream().anyMatch(main -> main.goMod().equals(own));
  }

  /** The same where every go.mod of the module graph is at hand. */
  static Optional<Build> complete(Document document, Snapshot snapshot) {
    return of(document, snapshot).filter(build -> build.completeGraph().isPresent());
  }

  /** The go.mod files of the main modules. */
  static List<Document> mainFiles(Build build, Snapshot snapshot) {
    PathStyle style = snapshot.assumptions().style();
    return build.mains().stream()
        .map(main -> new Document(style.toSlash(main.goMod()), main.file()))
        .toList();
  }

  /** The go.work of a build with what it says; empty where there is none. */
  static Optional<Document> workFile(Build build, Snapshot snapshot) {
    String path = snapshot.assumptions().style().toSlash(build.workFile());
    return build.work().map(file -> new Document(path, file));
  }

  /** Whether a go.work is in force in its directory; also where nobody knows. */
  static boolean mayBeInForce(Document work, Snapshot snapshot) {
    String own = snapshot.assumptions().style().fromSlash(work.path());
    return snapshot.go().in(work.directory()).map(run -> run.workPath().equals(own)).orElse(true);
  }
}
