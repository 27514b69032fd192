package dev.gomodls.rules;

import dev.gomodls.buildlist.Build;
import dev.gomodls.buildlist.GoModUpdate;
import dev.gomodls.modfile.Directive.Exclude;
import dev.gomodls.modfile.Directive.Go;
import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.modfile.Directive.Toolchain;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.modfile.Requirement;
import dev.gomodls.module.GoVersion;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.snapshot.Document;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.text.TextEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How the requirements of a single module differ from those that Go would write, less what is wrong
 * with a line whatever others say: an excluded version, a query, a second line of a module.
 *
 * @param low the requirements that are too low
 * @param missing those that are not there
 * @param goTooLow whether the go line, or what holds where there is none, is too low
 */
record RequirementChanges(
    Document document,
    GoModUpdate update,
    List<Low> low,
    List<Requirement> missing,
    boolean goTooLow) {
  /**
   * A requirement that is too low.
   *
   * @param selected the version that the module graph has
   * @param kept whether Go would keep the line
   */
  record Low(Require require, String selected, boolean kept) {}

  static RequirementChanges of(Document document, Build build, GoModUpdate update) {
    Map<String, Requirement> wanted = new HashMap<>();
    update.requirements().forEach(it -> wanted.put(it.module().path(), it));
    Set<String> named = new HashSet<>();
    List<Low> low = new ArrayList<>();
    for (Require require : counting(document)) {
      ModuleVersion module = require.module();
      named.add(module.path());
      Requirement kept = wanted.get(module.path());
      String selected =
          kept != null ? kept.module().version() : build.selected(module.path()).orElse("");
      if (!selected.isEmpty()
          && ModuleVersion.compareVersions(module.path(), module.version(), selected) < 0) {
        low.add(new Low(require, selected, kept != null));
      }
    }
    String written = document.file().goVersion().orElse(GoLine.implied(document.kind()));
    boolean goTooLow = GoVersion.compare(written, update.go()) < 0;
    boolean stale = !low.isEmpty() || (goTooLow && document.file().goVersion().isPresent());
    Set<String> mentioned = new HashSet<>(named);
    document.file().all(Require.class).forEach(it -> mentioned.add(it.module().path()));
    List<Requirement> missing =
        stale
            ? update.requirements().stream()
                .filter(it -> !mentioned.contains(it.module().path()))
                .toList()
            : List.of();
    return new RequirementChanges(document, update, low, missing, goTooLow);
  }

  /** Of each module the line that counts. */
  private static Iterable<Require> counting(Document document) {
    Set<ModuleVersion> excluded = new HashSet<>();
    document.file().all(Exclude.class).forEach(it -> excluded.add(it.module()));
    Map<String, Require> highest = new LinkedHashMap<>();
    for (Require require : Lines.sound(document, Require.class)) {
      if (!excluded.contains(require.module())
          && WrittenVersion.of(require, "").getFirst().isCanonical()) {
        highest.merge(require.module().path(), require, RequirementChanges::higher);
      }
    }
    return highest.values();
  }

  private static Require higher(Require a, Require b) {
    String path = a.module().path();
    return ModuleVersion.compareVersions(path, a.module().version(), b.module().version()) < 0
        ? b
        : a;
  }

  boolean isEmpty() {
    return low.isEmpty() && missing.isEmpty() && !goTooLow;
  }

  /**
   * The edits that let the file say what Go would write. Where lines would be added at one that
   * goes, that one stays for the next time.
   */
  List<TextEdit> edits() {
    List<TextEdit> edits = new ArrayList<>(LineEdits.addRequirements(document.file(), missing));
    List<Line> dropped = new ArrayList<>();
    if (drops()) {
      low.stream().filter(it -> !it.kept).forEach(it -> dropped.add(it.require.line()));
    }
    for (Low it : low) {
      if (it.kept) {
        edits.add(LineEdits.replace(it.require.versionToken(), it.selected));
      }
    }
    if (goTooLow) {
      edits.add(LineEdits.setGo(document.file(), update.go()));
      toolchain().ifPresent(it -> addToolchain(it, edits, dropped));
    }
    edits.addAll(LineEdits.remove(document.file(), dropped));
    return edits;
  }

  private boolean drops() {
    List<Line> lines = low.stream().filter(it -> !it.kept).map(it -> it.require.line()).toList();
    List<TextEdit> removals = LineEdits.remove(document.file(), lines);
    return LineEdits.addRequirements(document.file(), missing).stream()
        .noneMatch(
            added -> removals.stream().anyMatch(it -> it.span().touches(added.span().start())));
  }

  private Optional<Toolchain> toolchain() {
    return document.file().first(Toolchain.class);
  }

  private void addToolchain(Toolchain toolchain, List<TextEdit> edits, List<Line> dropped) {
    if (update.toolchain().isEmpty()) {
      dropped.add(toolchain.line());
    } else if (!update.toolchain().equals(toolchain.name())) {
      edits.add(LineEdits.replace(toolchain.nameToken(), update.toolchain()));
    }
  }

  /** What {@link #edits} do, as a title. */
  String title() {
    List<String> parts = new ArrayList<>();
    long raised = low.stream().filter(Low::kept).count();
    boolean drops = drops();
    for (Low it : low) {
      String path = it.require.module().path();
      if (!it.kept && drops) {
        parts.add("drop requirement of " + path);
      } else if (it.kept && raised <= 2) {
        parts.add("raise " + path + " to " + it.selected);
      }
    }
    if (raised > 2) {
      parts.add("raise " + raised + " requirements");
    }
    if (!missing.isEmpty()) {
      parts.add(
          missing.size() == 1
              ? "require " + ModuleNames.written(missing.getFirst().module())
              : "add " + missing.size() + " requirements");
    }
    if (goTooLow) {
      boolean written = document.file().first(Go.class).isPresent();
      parts.add((written ? "raise go line to " : "add go ") + update.go());
      toolchain()
          .filter(_ -> update.toolchain().isEmpty())
          .ifPresent(it -> parts.add("drop toolchain " + it.name()));
    }
    String title = String.join(", ", parts);
    return Character.toUpperCase(title.charAt(0)) + title.substring(1);
  }
}
