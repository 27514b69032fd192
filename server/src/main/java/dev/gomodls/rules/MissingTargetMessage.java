package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.rules.MissingTarget.Need;
import dev.gomodls.snapshot.DirectoryState.Missing;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.Optional;

/** What {@link ReplaceTargetMissing} says. */
final class MissingTargetMessage {
  private final Snapshot snapshot;
  private final Document document;
  private final MissingTarget missing;

  private MissingTargetMessage(Snapshot snapshot, Document document, MissingTarget missing) {
    this.snapshot = snapshot;
    this.document = document;
    this.missing = missing;
  }

  static String of(Snapshot snapshot, Document document, MissingTarget missing) {
    return new MissingTargetMessage(snapshot, document, missing).message();
  }

  private String message() {
    if (missing.error().isPresent()) {
      return told(missing.error().get().sentence());
    }
    return missing
        .need()
        .map(need -> need.hidden() ? hidden() : sentence(need) + ". " + consequence())
        .orElseGet(this::unneeded);
  }

  /** What is known of the build as a whole. */
  private String told(String sentence) {
    Optional<Need> need = missing.need();
    if (sentence.isEmpty()) {
      return need.filter(Need::hidden).isPresent()
          ? hidden()
          : plain()
              + (need.isPresent()
                  ? ". In this build Go does not look there"
                  : ". Nothing in the build needs it");
    }
    return GoSentence.then(need.map(this::sentence).orElse(sentence), consequence());
  }

  private String unneeded() {
    String who =
        document.kind() == FileKind.GO_WORK
            ? "No module of this workspace requires "
            : "This file does not require ";
    return plain()
        + ". "
        + who
        + ModuleNames.written(replace().old())
        + ", so Go looks there only if another module does";
  }

  private String hidden() {
    String work =
        missing
            .work()
            .flatMap(it -> GoPaths.relative(snapshot, document, it.path()))
            .orElse("go.work");
    return plain() + ". The replace in " + work + " hides this line; with GOWORK=off Go fails";
  }

  /** Go's words: those of {@code fetch} in module mode, of {@code rawGoModData} else. */
  private String sentence(Need need) {
    ModuleVersion module = need.require().module();
    if (missing.work().isEmpty() && snapshot.directory(missing.directory()) instanceof Missing) {
      return module + ": replacement directory " + written() + " does not exist";
    }
    String file = missing.obstacle().goMod(snapshot, document, missing.directory());
    String open = GoPaths.local(snapshot, Obstacle.goMod(missing.directory()));
    return "%s (replaced by %s): reading %s: %s %s: %s"
        .formatted(
            module,
            missing.work().map(this::fromWorkspace).orElse(written()),
            file,
            missing.obstacle().attempt().verb(),
            open,
            missing.obstacle().attempt().reason());
  }

  /** The replacement as {@code canonicalizeReplacePath} of cmd/go writes it in a workspace. */
  private String fromWorkspace(Document work) {
    if (document.kind() == FileKind.GO_WORK || GoPaths.isAbsolute(snapshot, written())) {
      return written();
    }
    return GoPaths.relative(snapshot, work, missing.directory()).orElse(missing.directory());
  }

  private String consequence() {
    if (!(snapshot.directory(missing.directory()) instanceof Missing)) {
      return plain();
    }
    return GoPaths.isAbsolute(snapshot, written())
        ? "An absolute path exists on some machines only"
        : "Nothing that needs this module builds until the directory is there";
  }

  private String plain() {
    return written() + " " + missing.obstacle().plain();
  }

  private Replace replace() {
    return missing.replace();
  }

  private String written() {
    return replace().target().path();
  }
}
