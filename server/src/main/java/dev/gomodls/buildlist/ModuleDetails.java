package dev.gomodls.buildlist;

import dev.gomodls.module.ModuleVersion;
import org.jspecify.annotations.Nullable;

/** Gathers what there is to tell of a module: {@code moduleInfo} of modload. */
final class ModuleDetails {
  private final Loader loader;
  private final @Nullable Requirements requirements;

  /**
   * For modules of some requirements.
   *
   * @param requirements null for a version that was asked for beside them
   */
  ModuleDetails(Loader loader, @Nullable Requirements requirements) {
    this.loader = loader;
    this.requirements = requirements;
  }

  ModuleInfo of(ModuleVersion module) {
    return builder(module).build();
  }

  ModuleInfo.Builder builder(ModuleVersion module) {
    if (module.version().isEmpty() && loader.mains().contains(module.path())) {
      return ofMain(module);
    }
    ModuleInfo.Builder info = new ModuleInfo.Builder(module.path(), module.version());
    info.goVersion = loader.goVersions().getOrDefault(module, "");
    if (requirements == null) {
      complete(info);
      return info;
    }
    info.indirect = !requirements.direct().contains(module.path());
    ModuleVersion replacement = loader.replacements().of(module);
    if (replacement != null) {
      replace(info, module, replacement);
    } else if (!loader.mode().isVendor()) {
      complete(info);
    }
    return info;
  }

  private ModuleInfo.Builder ofMain(ModuleVersion module) {
    ModuleInfo.Builder info = new ModuleInfo.Builder(module.path(), module.version());
    info.main = true;
    info.goVersion = loader.goVersions().getOrDefault(module, "");
    String root = loader.mains().get(module.path()).root();
    if (!root.isEmpty()) {
      info.directory = root;
      info.goMod = loader.modFilePath(root);
    }
    return info;
  }

  /** What replaces a module says where its files are; nobody is asked for the module itself. */
  private void replace(ModuleInfo.Builder info, ModuleVersion module, ModuleVersion by) {
    ModuleInfo.Builder other = new ModuleInfo.Builder(by.path(), by.version());
    other.goVersion = loader.goVersions().getOrDefault(module, "");
    if (by.version().isEmpty()) {
      other.directory = loader.replacements().directory(by.path());
      other.goMod = loader.options().style().join(other.directory, "go.mod");
    }
    if (!loader.mode().isVendor()) {
      complete(other);
      info.directory = other.directory;
      info.goMod = other.goMod;
    }
    info.goVersion = other.goVersion;
    info.replace = other.build();
  }

  /** {@code completeFromModCache}. */
  private void complete(ModuleInfo.Builder info) {
    if (GoRules.isToolchain(info.path)) {
      return;
    }
    ModuleVersion module = new ModuleVersion(info.path, info.version);
    if (!info.version.isEmpty()) {
      addTime(info);
    }
    // The version may be another one now; what go.sum must know is that one.
    ModuleVersion found = new ModuleVersion(info.path, info.version);
    boolean goModCounts = isSumOk(info.version, Sums.ofGoMod(found));
    if (info.goVersion.isEmpty() && goModCounts) {
      info.goVersion = goVersion(module);
    }
    if (info.version.isEmpty()) {
      return;
    }
    if (goModCounts) {
      if (loader.tellsFiles() && loader.fetcher().hasGoMod(module)) {
        info.goMod = loader.fetcher().modules().goModPath(module).orElse("");
      }
      info.goModSum = loader.sums().recorded(Sums.ofGoMod(module));
    }
    if (isSumOk(info.version, found)) {
      if (loader.tellsFiles()) {
        loader.fetcher().modules().directory(module).ifPresent(it -> info.directory = it);
      }
      info.sum = loader.sums().recorded(module);
    }
  }

  private void addTime(ModuleInfo.Builder info) {
    try {
      RevisionInfo found = loader.queries().query(info.path, info.version, "", Queries.ALL);
      info.version = found.version();
      info.time = found.time();
    } catch (Failed e) {
      info.error = e.error().text();
    }
  }

  private String goVersion(ModuleVersion module) {
    try {
      return loader.summaries().raw(module).goVersion();
    } catch (Failed e) {
      return "";
    }
  }

  /** What go.sum does not know is not looked at, where that is the rule. */
  private boolean isSumOk(String version, ModuleVersion key) {
    return requirements == null
        || version.isEmpty()
        || !loader.mustHaveSums()
        || loader.sums().have(key);
  }
}
