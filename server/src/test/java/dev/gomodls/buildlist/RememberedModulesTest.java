package dev.gomodls.buildlist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.module.ModuleVersion;
import dev.gomodls.module.ModuleVersions;
import dev.gomodls.text.Utf8;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class RememberedModulesTest {
  private static final ModuleVersion A = new ModuleVersion("a.com/a", "v1.0.0");

  private final Cache cache = new Cache();
  private final RememberedModules modules = new RememberedModules(cache);

  @Test
  void whatWasReadOnceIsNotReadAgain() {
    cache.modules.add(A);
    assertEquals(modules.cachedGoMod(A), modules.cachedGoMod(A));
    assertEquals(List.of(A), cache.read);
    assertEquals(1, modules.size());
  }

  @Test
  void whatWasMissingIsAskedForAgain() {
    assertEquals(Optional.empty(), modules.directory(A));
    modules.cachedGoMod(A);
    assertEquals(0, modules.size());
    cache.modules.add(A);
    assertEquals(Optional.of("/cache/a"), modules.directory(A));
    modules.cachedGoMod(A);
    assertEquals(1, modules.size());
    assertEquals(List.of(A, A), cache.read);
  }

  @Test
  void onlyWhatIsNotKnownIsAnnounced() {
    ModuleVersion other = new ModuleVersion("b.com/b", "v1.0.0");
    cache.modules.add(A);
    modules.cachedGoMod(A);
    modules.expect(List.of(A, other));
    assertEquals(List.of(other), cache.expected);
  }

  /** A module cache that notes what is asked of it. */
  private static final class Cache implements ModuleSource {
    private final Set<ModuleVersion> modules = new HashSet<>();
    private final List<ModuleVersion> read = new ArrayList<>();
    private final List<ModuleVersion> expected = new ArrayList<>();

    @Override
    public void expect(Collection<ModuleVersion> announced) {
      expected.addAll(announced);
    }

    @Override
    public Fact<GoModFile> cachedGoMod(ModuleVersion module) {
      read.add(module);
      byte[] text = Utf8.encode("module " + module.path() + "\n");
      return modules.contains(module)
          ? Fact.known(GoModFile.of(text, new ModuleVersions()))
          : Fact.unavailable(GoError.of("not in cache"));
    }

    @Override
    public Fact<RevisionInfo> cachedInfo(String path, String revision) {
      return Fact.unavailable(GoError.of("not in cache"));
    }

    @Override
    public Fact<List<ModuleProxy>> proxies() {
      return Fact.known(List.of());
    }

    @Override
    public Optional<String> goModPath(ModuleVersion module) {
      return Optional.empty();
    }

    @Override
    public boolean hasGoMod(ModuleVersion module) {
      return modules.contains(module);
    }

    @Override
    public Optional<String> directory(ModuleVersion module) {
      return modules.contains(module) ? Optional.of("/cache/a") : Optional.empty();
    }

    @Override
    public boolean hasZip(ModuleVersion module) {
      return modules.contains(module);
    }

    @Override
    public List<String> cachedVersions(String path) {
      return List.of();
    }
  }
}
