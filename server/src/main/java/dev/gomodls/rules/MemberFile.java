package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Go;
import dev.gomodls.modfile.DirectiveError;
import dev.gomodls.modfile.DirectiveError.Kind;
import dev.gomodls.modfile.DirectiveReader;
import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.module.GoVersion;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.List;
import java.util.Optional;

/** How Go reads the go.mod of a module of a workspace: {@code ReadModFile} of cmd/go. */
sealed interface MemberFile {
  /** What counts where a go.mod has no go line. */
  String OLDEST_GO = "1.16";

  /** A file that can be used; {@code goVersion} is that of its go line. */
  record Usable(String goVersion) implements MemberFile {}

  /** A file that is written for a newer Go, whatever else is wrong with it. */
  record TooNew(String goVersion) implements MemberFile {}

  /** A file with errors, less those that may go when versions are looked up. */
  record Broken(ModFile file) implements MemberFile {}

  /** A file whose module line is missing, or has a path that Go keeps for itself. */
  record Nameless(String path) implements MemberFile {}

  static MemberFile of(Snapshot snapshot, Document goMod) {
    ModFile file = goMod.file();
    List<DirectiveError> errors =
        file.errors().stream().filter(error -> error.kind() != Kind.VERSION).toList();
    boolean broken = !file.tree().problems().isEmpty() || !errors.isEmpty();
    Optional<String> version = broken ? laxGoVersion(file) : file.goVersion();
    if (version.isPresent() && isTooNew(version.get(), snapshot)) {
      return new TooNew(version.get());
    }
    if (broken) {
      return new Broken(new ModFile(file.kind(), file.tree(), file.directives(), errors));
    }
    String path = file.modulePath().orElse("");
    return path.isEmpty() || path.equals("go") || path.equals("toolchain")
        ? new Nameless(path)
        : new Usable(version.orElse(OLDEST_GO));
  }

  private static Optional<String> laxGoVersion(ModFile file) {
    ModFile lax = DirectiveReader.read(file.tree(), Mode.LAX);
    boolean fails =
        !lax.tree().problems().isEmpty()
            || lax.errors().stream().anyMatch(error -> error.kind() != Kind.VERSION);
    return fails ? Optional.empty() : lax.first(Go.class).map(Go::version);
  }

  private static boolean isTooNew(String version, Snapshot snapshot) {
    return GoVersion.compare(version, snapshot.assumptions().goVersion()) > 0;
  }
}
