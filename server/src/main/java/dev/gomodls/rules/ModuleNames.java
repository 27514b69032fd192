package dev.gomodls.rules;

import dev.gomodls.module.ModuleVersion;
import java.util.ArrayList;
import java.util.List;

/** How lines write a module at a version, or what replaces it. */
final class ModuleNames {
  private ModuleNames() {}

  /** {@code path version}, or the path alone where there is no version. */
  static String written(ModuleVersion module) {
    return String.join(" ", words(module));
  }

  static List<String> words(ModuleVersion module) {
    return module.version().isEmpty()
        ? List.of(module.path())
        : List.of(module.path(), module.version());
  }

  /** The words of a replace line behind its verb. */
  static List<String> replaceWords(ModuleVersion old, ModuleVersion target) {
    List<String> words = new ArrayList<>(words(old));
    words.add("=>");
    words.addAll(words(target));
    return words;
  }
}
