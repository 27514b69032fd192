package dev.gomodls.rules;

import dev.gomodls.buildlist.Build;
import dev.gomodls.module.ModuleVersion;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Which modules ask for some versions.
 *
 * @param first of each version the first module, in order of breadth, that requires it; main
 *     modules do not count
 */
record Requirers(Map<ModuleVersion, ModuleVersion> first) {
  static Requirers of(Build build, Predicate<ModuleVersion> wanted) {
    Map<ModuleVersion, ModuleVersion> first = new HashMap<>();
    build
        .graph()
        .ifPresent(
            graph ->
                graph.forEachRequirement(
                    (module, requirement) -> {
                      if (!module.version().isEmpty() && wanted.test(requirement)) {
                        first.putIfAbsent(requirement, module);
                      }
                    }));
    return new Requirers(first);
  }

  Optional<ModuleVersion> of(ModuleVersion module) {
    return Optional.ofNullable(first.get(module));
  }
}
