package dev.gomodls.report;

import dev.gomodls.buildlist.Build.Asker;
import dev.gomodls.buildlist.Build.Replaced;
import dev.gomodls.buildlist.ModuleFiles;
import dev.gomodls.buildlist.ModuleInfo;
import dev.gomodls.module.ModuleVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Effective modules for people: a line for each, and more below it where that is asked for. */
public final class ModulesText {
  /** More than these are only counted. */
  private static final int MOST_ASKERS = 5;

  /** Longer names do not push the other columns away. */
  private static final int WIDEST_PATH = 48;

  private final EffectiveModules modules;
  private final Paint paint;
  private final int width;
  private final StringBuilder out = new StringBuilder();

  private ModulesText(EffectiveModules modules, Paint paint, int width) {
    this.modules = modules;
    this.paint = paint;
    this.width = width;
  }

  /**
   * The text, lines ended by LF.
   *
   * @param width columns that a line may fill; 0 for any number
   * @param explain whether to tell of each module who asks for it
   */
  public static String render(EffectiveModules modules, Paint paint, int width, boolean explain) {
    ModulesText text = new ModulesText(modules, paint, width);
    text.renderAll(explain);
    return text.out.toString();
  }

  private void renderAll(boolean explain) {
    int paths = 0;
    int versions = 0;
    for (ModuleInfo module : modules.modules()) {
      paths = Math.max(paths, Math.min(WIDEST_PATH, shown(module.path()).length()));
      versions = Math.max(versions, shown(module.version()).length());
    }
    Map<String, List<Asker>> askers = explain ? modules.build().askers() : Map.of();
    for (ModuleInfo module : modules.modules()) {
      render(module, paths, versions);
      if (explain && !module.main()) {
        explain(module, askers);
      }
    }
    if (modules.isPartial()) {
      out.append('\n').append("Not at hand, so that the list may be incomplete:\n");
      modules.build().missing().forEach(it -> out.append("  " + shown(it.toString()) + "\n"));
    }
  }

  private void render(ModuleInfo module, int paths, int versions) {
    String path = shown(module.path());
    String head = pad(path, paths) + "  " + pad(shown(module.version()), versions);
    List<String> states = states(module);
    String line = head + "  " + String.join(", ", states);
    if (width == 0 || line.length() <= width) {
      out.append(paint.bold(pad(path, paths)));
      out.append(line.substring(Math.max(paths, path.length()))).append('\n');
      return;
    }
    out.append(paint.bold(path)).append(head.substring(path.length()).stripTrailing()).append('\n');
    states.forEach(state -> out.append("    ").append(state).append('\n'));
  }

  private List<String> states(ModuleInfo module) {
    List<String> states = new ArrayList<>();
    if (module.main()) {
      states.add("main module in " + shown(modules.shown().apply(module.directory())));
      return states;
    }
    Optional<Replaced> replaced = modules.replacement(module);
    replaced.ifPresent(
        it ->
            states.add("=> " + shown(it.to().toString()) + " (" + shown(modules.place(it)) + ")"));
    if (module.indirect()) {
      states.add("indirect");
    }
    if (replaced.isEmpty() || replaced.get().directory().isEmpty()) {
      ModuleFiles files = modules.files(module);
      states.add(cache(files));
      sums(files).ifPresent(states::add);
    }
    if (!module.error().isEmpty()) {
      states.add(shown(module.error().lines().findFirst().orElse("")));
    }
    return states;
  }

  private static String cache(ModuleFiles files) {
    if (!files.directory().isEmpty()) {
      return "in the cache";
    }
    if (files.zip()) {
      return "zip in the cache";
    }
    return files.goMod() ? "only go.mod in the cache" : "not in the cache";
  }

  private static Optional<String> sums(ModuleFiles files) {
    if (files.sum() && files.goModSum()) {
      return Optional.empty();
    }
    if (files.goModSum()) {
      return Optional.of("go.sum has only its go.mod");
    }
    return Optional.of(files.sum() ? "go.sum lacks its go.mod" : "not in go.sum");
  }

  private void explain(ModuleInfo module, Map<String, List<Asker>> askers) {
    List<Asker> deciding = EffectiveModules.deciding(askers, module);
    List<Asker> all = askers.getOrDefault(module.path(), List.of());
    out.append("    ").append(paint.dim("asked for by")).append(' ');
    out.append(names(deciding));
    int lower = all.size() - deciding.size();
    if (lower > 0) {
      out.append("; ").append(lower).append(lower == 1 ? " asks" : " ask").append(" for less");
    }
    out.append('\n');
    if (!module.directory().isEmpty()) {
      out.append("    ").append(paint.dim("files in")).append(' ');
      out.append(shown(module.directory())).append('\n');
    }
  }

  private static String names(List<Asker> askers) {
    if (askers.isEmpty()) {
      return "nobody in the graph";
    }
    List<String> names = new ArrayList<>();
    for (Asker asker : askers.subList(0, Math.min(MOST_ASKERS, askers.size()))) {
      ModuleVersion module = asker.module();
      names.add(shown(module.toString()));
    }
    int more = askers.size() - names.size();
    return String.join(", ", names) + (more > 0 ? " and " + more + " more" : "");
  }

  private static String pad(String text, int to) {
    return text + " ".repeat(Math.max(0, to - text.length()));
  }

  private static String shown(String text) {
    return Shown.message(text).replace("\n", "\\n");
  }
}
