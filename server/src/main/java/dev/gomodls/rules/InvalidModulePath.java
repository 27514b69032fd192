package dev.gomodls.rules;

import dev.gomodls.modfile.LineEdits;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.module.ModulePath;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.syntax.Token;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import java.util.List;
import java.util.Optional;

/** A path that names no module, or no package, where Go needs one that does. */
final class InvalidModulePath implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "invalid-module-path", Severity.ERROR, "Path is none that Go accepts at this place");
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    for (ModulePathFault fault : ModulePathFaults.of(document, snapshot)) {
      report(document, fault, findings);
    }
  }

  private static void report(Document document, ModulePathFault fault, Findings findings) {
    SourceText text = document.text();
    Token token = fault.token();
    List<Span> strange = Invisible.find(text, token.span(), InvalidModulePath::isStrange);
    String ours =
        strange.isEmpty() ? advice(fault) : describe(text.runeAt(strange.getFirst().start()));
    Findings.Draft draft =
        findings
            .add(document, token.span(), GoSentence.then(fault.sentence(), ours))
            .severity(fault.severity());
    if (!strange.isEmpty()) {
      String mended = LookAlikes.mended(text, token.span(), strange);
      draft.fix(Safety.UNSAFE, "Write " + mended, LookAlikes.mend(text, strange));
      return;
    }
    packageOf(document.file(), fault)
        .ifPresent(
            path -> draft.fix(Safety.UNSAFE, "Write " + path, LineEdits.replace(token, path)));
  }

  private static boolean isStrange(int rune) {
    return LookAlikes.of(rune) != 0 || Invisible.isInvisible(rune);
  }

  private static String describe(int rune) {
    return LookAlikes.of(rune) != 0
        ? LookAlikes.describe(rune)
        : "The path holds an invisible character, " + Invisible.name(rune);
  }

  /** The import path of a tool that is named by its directory. */
  private static Optional<String> packageOf(ModFile file, ModulePathFault fault) {
    boolean relative = fault.path().equals(".") || fault.path().startsWith("./");
    if (fault.use() != ModulePathFault.Use.TOOL || !relative) {
      return Optional.empty();
    }
    String below = fault.path().substring(1);
    return file.modulePath()
        .map(module -> module + below)
        .filter(path -> ModulePath.checkImportPath(path) == null);
  }

  private static String advice(ModulePathFault fault) {
    return switch (fault.use()) {
      case MODULE -> "The packages of this module are imported by paths that start with it";
      case REQUIRED, EXCLUDED -> required(fault.path());
      case REQUIRED_GO -> "The go and toolchain lines say which Go a module needs, no requirement";
      case REPLACED -> "No module can have this path, so there is nothing to replace";
      case REPLACEMENT -> "No module of this path can be downloaded";
      case TOOL -> "A tool is named by the import path of its package";
    };
  }

  private static String required(String path) {
    if (!ModulePath.splitPathVersion(path).ok()) {
      return path.startsWith("gopkg.in/")
          ? "A path on gopkg.in ends in .v and the major version"
          : "A path ends in /v2 or higher, or in no major version at all";
    }
    return "No module of this path can be downloaded, and nothing replaces it by a directory";
  }
}
