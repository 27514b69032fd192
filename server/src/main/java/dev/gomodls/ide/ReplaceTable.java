package dev.gomodls.ide;

import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.snapshot.Document;
import dev.gomodls.syntax.Token;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The replace lines of a file by what they replace. */
record ReplaceTable(Document document, Map<ModuleVersion, Replace> byOld) {
  /** See {@code toReplaceMap} of cmd/go: the last line of a module and version counts. */
  static ReplaceTable of(Document document) {
    Map<ModuleVersion, Replace> byOld = new LinkedHashMap<>();
    for (Replace replace : Lines.sound(document.file(), Replace.class)) {
      if (isKnown(document, replace)) {
        byOld.put(replace.old(), replace);
      }
    }
    return new ReplaceTable(document, byOld);
  }

  /** Whether the file tells which versions a line replaces: Go looks up others in a go.mod. */
  static boolean isKnown(Document document, Replace replace) {
    Token version = replace.oldVersionToken();
    return document.kind() == FileKind.GO_WORK
        || version == null
        || VersionFacts.isCanonical(Lines.value(version.text()));
  }

  /** What replaces a module at a version: the line with that version, or that with none. */
  Optional<Replace> find(ModuleVersion module) {
    Replace exact = byOld.get(module);
    return exact == null ? forAllVersions(module) : Optional.of(exact);
  }

  /** The line that replaces a module at all versions. */
  Optional<Replace> forAllVersions(ModuleVersion module) {
    return Optional.ofNullable(byOld.get(ModuleVersion.of(module.path())));
  }
}
