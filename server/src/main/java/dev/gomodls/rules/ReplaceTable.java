package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.snapshot.Document;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The replace lines of a file by what they replace, in the order of the file. */
record ReplaceTable(Map<ModuleVersion, Replace> byOld) {
  static final ReplaceTable NONE = new ReplaceTable(Map.of());

  /** See {@code toReplaceMap} of cmd/go: the last line of a module and version counts. */
  static ReplaceTable of(Document document) {
    Map<ModuleVersion, Replace> byOld = new LinkedHashMap<>();
    for (Replace replace : Lines.sound(document, Replace.class)) {
      byOld.put(replace.old(), replace);
    }
    return new ReplaceTable(byOld);
  }

  /** What replaces a module at a version: the line with that version, or that with none. */
  Optional<Replace> find(ModuleVersion module) {
    Replace exact = byOld.get(module);
    return Optional.ofNullable(exact != null ? exact : byOld.get(ModuleVersion.of(module.path())));
  }
}
