package dev.gomodls.modfile;

import dev.gomodls.module.ModuleVersion;

/**
 * A module that another one, or a directory, stands in for.
 *
 * @param old the replaced module; an empty version means all versions
 * @param target what replaces it; an empty version means that the path is a directory
 */
public record Replacement(ModuleVersion old, ModuleVersion target) {
  static final Replacement NOTHING = new Replacement(ModuleVersion.of(""), ModuleVersion.of(""));
}
