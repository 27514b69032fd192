package dev.gomodls.rules;

import dev.gomodls.buildlist.Build;
import dev.gomodls.filepath.PathStyle;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
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
}
