package dev.gomodls.rules;

import dev.gomodls.buildlist.Build;
import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.rules.Findings.Draft;
import dev.gomodls.rules.Fix.FileEdit;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A workspace uses a higher version of a module than one of its members requires. */
final class VersionNotSelected implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "version-not-selected", Severity.HINT, "Workspace uses a higher version than this one");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  /** A requirement that is lower than what the workspace uses. */
  private record Low(Require require, ModuleVersion selected) {}

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    if (document.kind() != FileKind.GO_MOD) {
      return;
    }
    Optional<Build> build = Builds.complete(document, snapshot).filter(Build::isWorkspace);
    if (build.isEmpty()) {
      return;
    }
    List<Low> lows = low(document, build.get());
    if (lows.isEmpty()) {
      return;
    }
    Map<ModuleVersion, List<FileEdit>> everywhere = everywhere(build.get(), snapshot);
    for (Low low : lows) {
      String path = low.selected.path();
      String version = low.selected.version();
      Draft draft =
          findings
              .add(
                  document,
                  low.require.versionToken().span(),
                  "The workspace uses " + version + who(build.get(), low.selected))
              .fix(
                  Safety.UNSAFE,
                  "Require " + path + " " + version,
                  LineEdits.replace(low.require.versionToken(), version));
      List<FileEdit> all = everywhere.getOrDefault(low.selected, List.of());
      if (all.size() > 1) {
        draft.fixIn(Safety.BY_HAND, "Require " + path + " " + version + " in all members", all);
      }
    }
  }

  private static List<Low> low(Document document, Build build) {
    List<Low> lows = new ArrayList<>();
    for (Require require : Lines.sound(document, Require.class)) {
      ModuleVersion module = require.module();
      boolean counts =
          WrittenVersion.of(require, "").getFirst().isCanonical()
              && !build.excluded().contains(module);
      String selected = counts ? build.selected(module.path()).orElse("") : "";
      if (!selected.isEmpty()
          && ModuleVersion.compareVersions(module.path(), module.version(), selected) < 0) {
        lows.add(new Low(require, new ModuleVersion(module.path(), selected)));
      }
    }
    return lows;
  }

  private static Map<ModuleVersion, List<FileEdit>> everywhere(Build build, Snapshot snapshot) {
    Map<ModuleVersion, List<FileEdit>> edits = new HashMap<>();
    for (Document member : Builds.mainFiles(build, snapshot)) {
      for (Low low : low(member, build)) {
        edits
            .computeIfAbsent(low.selected, _ -> new ArrayList<>())
            .add(
                new FileEdit(
                    member.path(),
                    LineEdits.replace(low.require.versionToken(), low.selected.version())));
      }
    }
    return edits;
  }

  /** The modules on the way to the version that is used. */
  private static String who(Build build, ModuleVersion selected) {
    List<ModuleVersion> way = build.pathTo(selected);
    if (way.size() < 2) {
      return "";
    }
    StringBuilder text = new StringBuilder(": ").append(ModuleNames.written(way.getFirst()));
    for (ModuleVersion step : way.subList(1, way.size() - 1)) {
      text.append(" requires ").append(ModuleNames.written(step)).append(", which");
    }
    return text.append(" requires it").toString();
  }
}
