package dev.gomodls.ide;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.modfile.Directive;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.Optional;

/**
 * A file and what lies around it.
 *
 * @param path that of the file that a reader looks at
 */
record Scene(Snapshot snapshot, String path) {
  static Scene of(Snapshot snapshot, Document document) {
    return new Scene(snapshot, document.path());
  }

  /** The workspace that a go.work makes, or that Go loads in the directory of a go.mod. */
  Optional<Workspace> workspace(Document document) {
    if (document.kind() == FileKind.GO_WORK) {
      return Optional.of(new Workspace(snapshot, document));
    }
    return snapshot.isInWorkspace(document)
        ? snapshot.workFileAbove(document).map(work -> new Workspace(snapshot, work))
        : Optional.empty();
  }

  /** Where a directive stands: a line of the file, or another file and the line in it. */
  Phrase place(Document in, Directive directive) {
    int line = in.text().lineAt(directive.line().first().start());
    return in.path().equals(path)
        ? Phrase.of("line " + line)
        : Phrase.code(name(in.path()) + ":" + line);
  }

  /** Another file. */
  Phrase file(String other) {
    return Phrase.code(name(other));
  }

  /** The path of a file from the directory of this one. */
  private String name(String other) {
    PathStyle style = snapshot.assumptions().style();
    String directory = path.substring(0, Math.max(1, path.lastIndexOf('/')));
    return style
        .rel(style.fromSlash(directory), style.fromSlash(other))
        .toOptional()
        .map(style::toSlash)
        .orElse(other);
  }
}
