package dev.gomodls.buildlist;

import dev.gomodls.module.ModuleVersion;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Modules of which everything is asked once: what one question about a build has read is there for
 * the next one, down to what a go.mod says. For one thread, and for as long as the modules behind
 * it stay as they are; who learns that they have changed takes a new one.
 *
 * <p>Only what was found is remembered: what is missing may be downloaded at any time.
 */
public final class RememberedModules implements ModuleSource {
  private final ModuleSource modules;
  private final Map<ModuleVersion, Fact<GoModFile>> goMods = new HashMap<>();
  private final Map<ModuleVersion, Fact<RevisionInfo>> infos = new HashMap<>();
  private final Map<ModuleVersion, Optional<String>> directories = new HashMap<>();

  /** Remembers what {@code modules} answer. */
  public RememberedModules(ModuleSource modules) {
    this.modules = modules;
  }

  /** How many go.mod files are remembered. */
  public int size() {
    return goMods.size();
  }

  @Override
  public void expect(Collection<ModuleVersion> expected) {
    modules.expect(expected.stream().filter(module -> !goMods.containsKey(module)).toList());
  }

  @Override
  public Fact<GoModFile> cachedGoMod(ModuleVersion module) {
    Fact<GoModFile> known = goMods.get(module);
    if (known != null) {
      return known;
    }
    Fact<GoModFile> fact = modules.cachedGoMod(module);
    if (fact instanceof Fact.Known<GoModFile>) {
      goMods.put(module, fact);
    }
    return fact;
  }

  @Override
  public Fact<RevisionInfo> cachedInfo(String path, String revision) {
    ModuleVersion key = new ModuleVersion(path, revision);
    Fact<RevisionInfo> known = infos.get(key);
    if (known != null) {
      return known;
    }
    Fact<RevisionInfo> fact = modules.cachedInfo(path, revision);
    if (fact instanceof Fact.Known<RevisionInfo>) {
      infos.put(key, fact);
    }
    return fact;
  }

  @Override
  public Fact<List<ModuleProxy>> proxies() {
    return modules.proxies();
  }

  @Override
  public Optional<String> goModPath(ModuleVersion module) {
    return modules.goModPath(module);
  }

  @Override
  public boolean hasGoMod(ModuleVersion module) {
    return goMods.containsKey(module) || modules.hasGoMod(module);
  }

  @Override
  public boolean hasZip(ModuleVersion module) {
    return modules.hasZip(module);
  }

  @Override
  public List<String> cachedVersions(String path) {
    return modules.cachedVersions(path);
  }

  @Override
  public Optional<String> directory(ModuleVersion module) {
    Optional<String> known = directories.get(module);
    if (known != null) {
      return known;
    }
    Optional<String> found = modules.directory(module);
    if (found.isPresent()) {
      directories.put(module, found);
    }
    return found;
  }
}
