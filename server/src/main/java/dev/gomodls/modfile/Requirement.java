package dev.gomodls.modfile;

import dev.gomodls.module.ModuleVersion;

/**
 * A module that is required.
 *
 * @param indirect whether a comment says that only other modules need it
 */
public record Requirement(ModuleVersion module, boolean indirect) {
  static final Requirement NOTHING = new Requirement(ModuleVersion.of(""), false);

  String path() {
    return module.path();
  }
}
