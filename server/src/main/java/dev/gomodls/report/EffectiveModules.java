package dev.gomodls.report;

import dev.gomodls.buildlist.Build;
import dev.gomodls.buildlist.Build.Asker;
import dev.gomodls.buildlist.Build.Replaced;
import dev.gomodls.buildlist.ModuleFiles;
import dev.gomodls.buildlist.ModuleInfo;
import dev.gomodls.module.ModuleVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * The modules that a build uses.
 *
 * @param modules as {@code go list -m -json all} tells them, in its order
 * @param messages what it says besides
 * @param shown makes a path that people read of an absolute one
 */
public record EffectiveModules(
    Build build, List<ModuleInfo> modules, List<String> messages, UnaryOperator<String> shown) {
  public EffectiveModules {
    modules = List.copyOf(modules);
    messages = List.copyOf(messages);
  }

  /** Whether something that the answer needs is not at hand. */
  public boolean isPartial() {
    return !build.missing().isEmpty();
  }

  Optional<Replaced> replacement(ModuleInfo module) {
    return module.main() ? Optional.empty() : build.replacement(version(module));
  }

  static ModuleVersion version(ModuleInfo module) {
    return new ModuleVersion(module.path(), module.version());
  }

  ModuleFiles files(ModuleInfo module) {
    return build.files(build.actual(version(module)));
  }

  /** Who asks for the selected version of a module. */
  static List<Asker> deciding(Map<String, List<Asker>> askers, ModuleInfo module) {
    List<Asker> deciding = new ArrayList<>();
    for (Asker asker : askers.getOrDefault(module.path(), List.of())) {
      if (asker.version().equals(module.version())) {
        deciding.add(asker);
      }
    }
    return deciding;
  }

  /** Where the line is that replaces a module, such as {@code go.mod:12}. */
  String place(Replaced replaced) {
    return shown.apply(replaced.file()) + ":" + replaced.line();
  }
}
