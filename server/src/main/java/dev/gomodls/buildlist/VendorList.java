package dev.gomodls.buildlist;

import dev.gomodls.gosum.Field;
import dev.gomodls.gosum.ModulesTxt;
import dev.gomodls.module.GoVersion;
import dev.gomodls.module.ModuleVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What vendor/modules.txt says: {@code readVendorList}. */
final class VendorList {
  private final Loader loader;
  private @Nullable ModulesTxt list;

  VendorList(Loader loader) {
    this.loader = loader;
  }

  /** The file, nothing where there is none; ends where it cannot be read or is for a newer Go. */
  ModulesTxt get() {
    ModulesTxt known = list;
    if (known == null) {
      known = read();
      list = known;
    }
    return known;
  }

  private ModulesTxt read() {
    String file = loader.options().style().join(loader.vendorDirectory(), "modules.txt");
    byte[] text =
        switch (loader.files().read(file)) {
          case Fact.Known<byte[]>(byte[] bytes) -> bytes;
          case Fact.Unavailable<byte[]>(GoError error) when !error.is(GoError.Kind.NOT_EXIST) ->
              throw loader.messages().fatal(error);
          default -> new byte[0];
        };
    ModulesTxt read = ModulesTxt.read(text);
    for (ModulesTxt.Module module : read.modules().values()) {
      noteGoVersion(module, file);
    }
    return read;
  }

  private void noteGoVersion(ModulesTxt.Module module, String file) {
    Field annotated = module.goVersion();
    if (annotated == null) {
      return;
    }
    String version = annotated.text();
    loader.goVersions().put(module.module(), version);
    if (GoVersion.compare(version, loader.options().go().version()) > 0) {
      String what = module.module().path() + " in " + loader.shortPaths().of(file);
      throw loader.messages().fatal(loader.options().go().tooNew(what, version));
    }
  }

  /** The modules that packages come from. */
  List<ModuleVersion> providers() {
    return get().providers();
  }

  /** Who requires one of the vendored modules is taken to require all of them. */
  ModuleSummary summary(ModuleVersion module) {
    boolean listed = module.version().equals(get().versions().getOrDefault(module.path(), ""));
    return ModuleSummary.bare(module.path(), listed ? providers() : List.of());
  }
}
