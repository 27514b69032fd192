package dev.gomodls.buildlist;

import dev.gomodls.modfile.Directive.Exclude;
import dev.gomodls.modfile.Directive.Go;
import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.modfile.Directive.Toolchain;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.module.ModuleVersion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A main module as its go.mod describes it: {@code modFileIndex}.
 *
 * @param root its directory, empty for the stand-in outside of any module
 * @param file null for that stand-in
 * @param needsFix whether a version is written otherwise than it is understood
 */
record MainModule(
    ModuleVersion id,
    String root,
    @Nullable ModFile file,
    boolean needsFix,
    List<Require> requires,
    Map<ModuleVersion, Boolean> indirect,
    List<Replace> replaces,
    Map<ModuleVersion, ModuleVersion> replace,
    Set<ModuleVersion> exclude) {

  /** What stands in for a main module where there is none. */
  static MainModule outside() {
    ModuleVersion id = ModuleVersion.of("command-line-arguments");
    return new MainModule(id, "", null, false, List.of(), Map.of(), List.of(), Map.of(), Set.of());
  }

  /** {@code indexModFile}; ends where replace directives contradict each other. */
  static MainModule of(ModFile file, String root, boolean needsFix, Messages messages) {
    String path = file.modulePath().orElse("");
    List<Require> requires = file.all(Require.class);
    Map<ModuleVersion, Boolean> indirect = new HashMap<>();
    requires.forEach(it -> indirect.put(it.module(), it.indirect()));
    List<Replace> replaces = file.all(Replace.class);
    Set<ModuleVersion> exclude = new HashSet<>();
    file.all(Exclude.class).forEach(it -> exclude.add(it.module()));
    return new MainModule(
        ModuleVersion.of(path),
        root,
        file,
        needsFix,
        requires,
        indirect,
        replaces,
        Replacements.table(replaces, messages),
        exclude);
  }

  /** The version of the go line, empty where there is none. */
  String goLine() {
    return file == null ? "" : file.first(Go.class).map(Go::version).orElse("");
  }

  /** {@code gover.FromGoMod}. */
  String goVersion() {
    return goLine().isEmpty() ? GoRules.DEFAULT_GO_MOD : goLine();
  }

  /** The name of the toolchain line, empty where there is none. */
  String toolchain() {
    return file == null ? "" : file.first(Toolchain.class).map(Toolchain::name).orElse("");
  }
}
