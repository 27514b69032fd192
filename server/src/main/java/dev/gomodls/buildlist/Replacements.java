package dev.gomodls.buildlist;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.text.GoResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in for a module: the functions around {@code Replacement} of modload. */
final class Replacements {
  private final Loader loader;

  Replacements(Loader loader) {
    this.loader = loader;
  }

  /**
   * What a replace directive says of a module.
   *
   * @param to null where none is meant for it
   * @param root the directory of the go.mod that says so, empty for go.work
   * @param file the file that says so
   */
  record Found(@Nullable ModuleVersion to, String root, String file) {}

  /** {@code toReplaceMap}. */
  static Map<ModuleVersion, ModuleVersion> table(List<Replace> replaces, Messages messages) {
    Map<ModuleVersion, ModuleVersion> table = new HashMap<>();
    for (Replace replace : replaces) {
      ModuleVersion before = table.put(replace.old(), replace.target());
      if (before != null && !before.equals(replace.target())) {
        throw messages.fatal(
            "go: conflicting replacements for "
                + replace.old()
                + ":\n\t"
                + before
                + "\n\t"
                + replace.target());
      }
    }
    return table;
  }

  /** {@code Replacement}: null where a module is not replaced. */
  @Nullable ModuleVersion of(ModuleVersion module) {
    Found found = find(module);
    return found.to == null ? null : canonical(found.to, found.root);
  }

  /** {@code resolveReplacement}. */
  ModuleVersion resolve(ModuleVersion module) {
    ModuleVersion replacement = of(module);
    return replacement == null ? module : replacement;
  }

  /** {@code replacementFrom}. */
  Found find(ModuleVersion module) {
    MainModules mains = loader.mains();
    if (module.version().isEmpty() && mains.contains(module.path())) {
      return new Found(null, "", "");
    }
    ModuleVersion ofWork = matching(module, mains.workReplace());
    if (ofWork != null) {
      return new Found(ofWork, "", loader.options().workFile());
    }
    ModuleVersion to = null;
    String root = "";
    for (MainModule main : mains.modules()) {
      ModuleVersion here = matching(module, main.replace());
      if (here == null) {
        continue;
      }
      // Go never notes whether an earlier match was for all versions, so that only a match for one
      // version can contradict what came before.
      boolean versioned = !module.version().isEmpty() && main.replace().containsKey(module);
      if (!root.isEmpty() && versioned && !here.equals(to)) {
        loader
            .messages()
            .error(
                "conflicting replacements found for "
                    + module
                    + " in workspace modules defined by "
                    + loader.modFilePath(root)
                    + " and "
                    + loader.modFilePath(main.root()));
        return new Found(to, root, loader.modFilePath(root));
      }
      to = here;
      root = main.root();
    }
    return new Found(to, root, loader.modFilePath(root));
  }

  /** The 1-based line that says what was found for a module. */
  int line(ModuleVersion module, Found found) {
    ModFile file = loader.mains().workFile();
    for (MainModule main : loader.mains().modules()) {
      if (main.root().equals(found.root)) {
        file = main.file();
      }
    }
    if (file == null) {
      return 1;
    }
    int line = 1;
    boolean exact = false;
    for (Replace replace : file.all(Replace.class)) {
      boolean same = replace.old().equals(module);
      boolean any = replace.old().equals(ModuleVersion.of(module.path()));
      if (same || (any && !exact)) {
        exact |= same;
        line = file.text().lineAt(replace.line().span().start());
      }
    }
    return line;
  }

  /** {@code replacement}: what a table says for exactly this version, else for all versions. */
  private static @Nullable ModuleVersion matching(
      ModuleVersion module, Map<ModuleVersion, ModuleVersion> table) {
    if (table.isEmpty()) {
      return null;
    }
    ModuleVersion exact = table.get(module);
    return exact != null ? exact : table.get(ModuleVersion.of(module.path()));
  }

  /** {@code canonicalizeReplacePath}: directories as seen from go.work. */
  ModuleVersion canonical(ModuleVersion to, String root) {
    PathStyle style = loader.options().style();
    if (style.isAbs(to.path())
        || !to.version().isEmpty()
        || root.isEmpty()
        || !loader.inWorkspace()) {
      return to;
    }
    String absolute = style.join(root, to.path());
    String shown =
        switch (style.rel(style.dir(loader.options().workFile()), absolute)) {
          case GoResult.Ok<String>(String relative) -> relative;
          case GoResult.Err<String> _ -> absolute;
        };
    return ModuleVersion.of(directoryPath(shown));
  }

  /** {@code ToDirectoryPath}. */
  private String directoryPath(String path) {
    PathStyle style = loader.options().style();
    return PathStyle.isDirectoryPath(path) ? path : "./" + style.toSlash(style.clean(path));
  }

  /** {@code replaceRelativeTo}: where relative directories start. */
  String base() {
    return loader.inWorkspace()
        ? loader.options().style().dir(loader.options().workFile())
        : loader.mains().single().root();
  }

  /** The absolute directory that replaces a module. */
  String directory(String path) {
    PathStyle style = loader.options().style();
    return style.isAbs(path) ? path : style.join(base(), path);
  }
}
