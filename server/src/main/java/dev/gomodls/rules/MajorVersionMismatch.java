package dev.gomodls.rules;

import dev.gomodls.modfile.Directive;
import dev.gomodls.modfile.Directive.Module;
import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.Directive.Retract;
import dev.gomodls.modfile.DirectiveError;
import dev.gomodls.modfile.DirectiveError.Kind;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.module.ModulePath;
import dev.gomodls.module.ModulePath.Split;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.semver.Semver;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.syntax.Token;
import java.util.Optional;

/** A version whose major number is not the one that the module path ends in. */
final class MajorVersionMismatch implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "major-version-mismatch", Severity.ERROR, "Major version does not fit the module path");

  private static final String UNSTABLE = "-unstable";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    for (DirectiveError error : OwnErrors.of(document, Kind.VERSION, Kind.MAJOR_VERSION)) {
      checkError(document, error, findings);
    }
    if (document.kind() == FileKind.GO_MOD) {
      checkWhatTheParserTakes(document, findings);
    }
  }

  private static void checkError(Document document, DirectiveError error, Findings findings) {
    boolean mismatch = error.kind() == Kind.MAJOR_VERSION;
    boolean queries = document.kind() == FileKind.GO_MOD;
    for (WrittenVersion version : WrittenVersion.of(error)) {
      if (mismatch && version.isOf(error)) {
        if (version.isCanonical() || !queries) {
          report(document, error.sentence(), version, findings);
        }
      } else if (queries) {
        checkSide(document, version, findings);
      }
    }
  }

  /** The go command asks more versions than the parser, though not in go.work. */
  private static void checkWhatTheParserTakes(Document document, Findings findings) {
    for (Directive directive : document.file().directives()) {
      if (directive.line().broken()) {
        continue;
      }
      if (directive instanceof Replace replace) {
        WrittenVersion.of(replace, "").forEach(it -> checkSide(document, it, findings));
      } else if (directive instanceof Retract retract) {
        checkRetraction(document, retract, findings);
      }
    }
  }

  private static void checkSide(Document document, WrittenVersion version, Findings findings) {
    if (version.isCanonical()) {
      version
          .misfit()
          .map(misfit -> "replace " + version.path() + ": " + misfit)
          .ifPresent(sentence -> report(document, sentence, version, findings));
    }
  }

  /** Go speaks of the first version of an interval that does not fit. */
  private static void checkRetraction(Document document, Retract retract, Findings findings) {
    Module module = document.file().first(Module.class).orElse(null);
    if (module == null || module.path().isEmpty()) {
      return;
    }
    for (WrittenVersion version : WrittenVersion.of(retract, module.path())) {
      Optional<String> misfit = version.isCanonical() ? version.misfit() : Optional.empty();
      if (misfit.isPresent()) {
        String message =
            GoSentence.then(
                "retract " + module.path() + ": " + misfit.get(),
                "A module retracts versions of its own major version alone");
        findings
            .add(document, version.token().span(), message)
            .related(document, module.pathToken().span(), "The path of the module");
        return;
      }
    }
  }

  private static void report(
      Document document, String sentence, WrittenVersion version, Findings findings) {
    Token path = version.pathToken();
    if (path == null) {
      return;
    }
    Split split = ModulePath.splitPathVersion(version.path());
    String suffix = split.pathMajor();
    String ours =
        suffix.isEmpty()
            ? "From v2 on a module path ends in its major version, such as /v2, or the version in"
                + " +incompatible"
            : suffix + " at the end of the path stands for " + majorOf(suffix) + " versions";
    String fitting = pathOf(split, Semver.major(version.text()));
    findings
        .add(document, path.span().to(version.token().span()), GoSentence.then(sentence, ours))
        .fix(Safety.UNSAFE, "Change the path to " + fitting, LineEdits.replace(path, fitting));
  }

  private static String majorOf(String suffix) {
    int end = suffix.endsWith(UNSTABLE) ? suffix.length() - UNSTABLE.length() : suffix.length();
    return suffix.substring(1, end);
  }

  /** The path of the same module at a major version. */
  private static String pathOf(Split split, String major) {
    String suffix = split.pathMajor();
    if (suffix.startsWith(".")) {
      return split.prefix() + "." + major + (suffix.endsWith(UNSTABLE) ? UNSTABLE : "");
    }
    boolean plain = major.equals("v0") || major.equals("v1");
    return plain ? split.prefix() : split.prefix() + "/" + major;
  }
}
