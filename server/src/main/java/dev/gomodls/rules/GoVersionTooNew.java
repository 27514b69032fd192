package dev.gomodls.rules;

import dev.gomodls.environment.NewerGo;
import dev.gomodls.modfile.Directive.Go;
import dev.gomodls.modfile.Directive.Toolchain;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.GoRun;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.text.Span;
import java.util.Optional;

/** A file asks for a Go that the one at hand neither is nor may become. */
final class GoVersionTooNew implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "go-version-too-new", Severity.ERROR, "Newer Go is needed than the environment allows");
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    Optional<GoRun> run = snapshot.go().in(document.directory());
    NewerGo newer = run.map(GoRun::newer).orElse(null);
    if (run.isEmpty()
        || newer == null
        || newer.file().isEmpty()
        || !EnvironmentPlaces.isToldIn(document, run.get(), snapshot)) {
      return;
    }
    Span place = place(document, run.get(), newer);
    EnvironmentPlaces.add(
        newer.fault(),
        findings.add(document, place, EnvironmentPlaces.message(newer.fault())),
        run.get());
  }

  /** The version in the line that asks; the module line where that is in a file not judged. */
  private static Span place(Document document, GoRun run, NewerGo newer) {
    boolean own = run.env().host().paths().toSlash(newer.file()).equals(document.path());
    if (own && newer.line().equals("toolchain")) {
      return document
          .file()
          .first(Toolchain.class)
          .map(line -> line.nameToken().span())
          .orElseGet(() -> Lines.ofModule(document));
    }
    return document
        .file()
        .first(Go.class)
        .filter(_ -> own)
        .map(line -> line.versionToken().span())
        .orElseGet(() -> Lines.ofModule(document));
  }
}
