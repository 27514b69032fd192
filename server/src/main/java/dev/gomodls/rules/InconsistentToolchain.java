package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Go;
import dev.gomodls.modfile.Directive.Toolchain;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.module.GoVersion;
import dev.gomodls.module.ToolchainName;
import dev.gomodls.rules.Findings.Draft;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.Optional;

/**
 * A toolchain line that Go would drop: commands that may not write go.mod then fail. See {@code
 * rootsFromModFile} and {@code commitRequirements} of {@code cmd/go/internal/modload}.
 */
final class InconsistentToolchain implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "inconsistent-toolchain",
          Severity.ERROR,
          "Toolchain line does not go beyond the go line");

  /** The first Go that knows toolchain lines. */
  private static final String FIRST = "1.21";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    // In go.work all of this is fine.
    if (document.kind() != FileKind.GO_MOD) {
      return;
    }
    document
        .file()
        .first(Toolchain.class)
        .filter(it -> !it.line().broken() && InvalidToolchain.isName(it.name()))
        .ifPresent(it -> check(document, it, snapshot, findings));
  }

  private static void check(
      Document document, Toolchain toolchain, Snapshot snapshot, Findings findings) {
    Optional<String> alone = reasonAlone(toolchain.name());
    Optional<String> reason =
        alone.or(
            () ->
                GoLine.version(document.file())
                    .flatMap(version -> reasonBeside(version, toolchain.name())));
    if (reason.isEmpty()) {
      return;
    }
    StaleGoMod fate = StaleGoMod.of(snapshot, document);
    Draft draft =
        findings
            .add(document, toolchain.nameToken().span(), fate.message(reason.get()))
            .severity(fate.severity());
    if (alone.isEmpty()) {
      document
          .file()
          .first(Go.class)
          .ifPresent(go -> draft.related(document, go.place().span(), "The go line"));
    }
    draft.fix(
        Safety.SAFE,
        "Remove toolchain " + toolchain.name(),
        LineEdits.remove(document.file(), toolchain));
  }

  private static Optional<String> reasonAlone(String name) {
    if (name.equals("default")) {
      return Optional.of("Go drops toolchain default from a go.mod");
    }
    return GoVersion.compare(ToolchainName.goVersion(name), FIRST) < 0
        ? Optional.of("There are toolchain lines since go1.21, so that none names " + name)
        : Optional.empty();
  }

  private static Optional<String> reasonBeside(String version, String name) {
    if (name.equals("go" + version)) {
      return Optional.of(name + " says no more than go " + version);
    }
    return GoVersion.compare(ToolchainName.goVersion(name), version) < 0
        ? Optional.of(name + " is older than go " + version + ", which go mod tidy does not mend")
        : Optional.empty();
  }
}
