package dev.gomodls.buildlist;

import dev.gomodls.modfile.Draft;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.module.GoVersion;
import dev.gomodls.module.ModuleVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the go command would write at its end: {@code commitRequirements}. */
final class FileUpdates {
  private FileUpdates() {}

  /**
   * The files that differ afterwards, where the mode allows to write them.
   *
   * @throws Failed as {@link GoModCheck}
   */
  static List<FileUpdate> of(Loader loader, Requirements requirements) throws Failed {
    GoModCheck check = new GoModCheck(loader, requirements);
    check.run();
    List<FileUpdate> updates = new ArrayList<>();
    if (loader.inWorkspace() || !loader.hasRoot()) {
      return updates;
    }
    MainModule module = loader.mains().single();
    ModFile file = module.file();
    GoModUpdate update = check.updated();
    if (file != null && update.differs()) {
      updates.add(goMod(loader.modFilePath(module.root()), file, update));
    }
    Set<ModuleVersion> keep = check.keptSums();
    Optional<String> sums = loader.sums().written(keep);
    sums.ifPresent(text -> updates.add(new FileUpdate(loader.sums().file(), text)));
    return updates;
  }

  /** {@code UpdateGoModFromReqs}. */
  private static FileUpdate goMod(String path, ModFile file, GoModUpdate update) {
    Draft draft = Draft.of(file);
    if (!update.go().equals(draft.versions().go())) {
      draft.versions().setGo(update.go());
    }
    if (update.toolchain().isEmpty()) {
      draft.versions().dropToolchain();
    } else {
      draft.versions().setToolchain(update.toolchain());
    }
    if (GoVersion.compare(update.go(), GoRules.EXPLICIT_INDIRECT) < 0) {
      draft.requires().set(update.requirements());
    } else if (GoVersion.compare(update.go(), GoRules.SIMPLE_REQUIRE) < 0) {
      draft.requires().setSeparateIndirect(update.requirements());
    } else {
      draft.requires().setAtMostTwo(update.requirements());
    }
    draft.cleanUp();
    return new FileUpdate(path, draft.format());
  }
}
