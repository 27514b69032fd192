package dev.gomodls.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.goenv.Host;
import dev.gomodls.goenv.Situation;
import dev.gomodls.goenv.Variables;
import dev.gomodls.modcache.LocalModules;
import dev.gomodls.rules.Fix.FileEdit;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.snapshot.Snapshot.Assumptions;
import dev.gomodls.testing.Fixture;
import dev.gomodls.testing.FixtureCache;
import dev.gomodls.testing.FixtureFiles;
import dev.gomodls.testing.MemoryTree;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.TextEdit;
import dev.gomodls.workspace.Discovery;
import dev.gomodls.workspace.GoRunner;
import dev.gomodls.workspace.SnapshotReader;
import dev.gomodls.workspace.SnapshotReader.Reading;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Runs rules over fixtures; the only place in the tests that does. */
public final class RuleFixture {
  /** Where the files of a fixture lie. */
  public static final String ROOT = "/w";

  private RuleFixture() {}

  /**
   * Checks that a rule reports what the marker lines of the fixture say, in all of its files, and
   * nothing else. A marker line is {@code ^^^ severity[rule]: message}; places that take part in a
   * finding have lines {@code ^^^ related[rule]: message}; a line end in a message is {@code \n}.
   */
  public static void check(String rule, String fixture) {
    assertEquals(fixture, withMarkers(fixture, onlyRule(rule)));
  }

  /** Checks what all rules together report. */
  public static void checkAll(String fixture) {
    assertEquals(fixture, withMarkers(fixture, Selection.DEFAULT));
  }

  /**
   * Checks that the fix with this title, the first that a finding of the rule offers, turns one
   * fixture into the other, that it mends the finding, and that the same holds with CRLF line ends.
   */
  public static void checkFix(String rule, String title, String before, String after) {
    checkFix(onlyRule(rule), new Mending(rule, title, before, after));
  }

  /**
   * What a fix does to a fixture.
   *
   * @param title that of the first fix of this name which a finding of the rule offers
   */
  record Mending(String rule, String title, String before, String after) {}

  /** The same while other rules run too. */
  static void checkFix(Selection selection, Mending mending) {
    Fixture before = Fixture.parse(mending.before());
    Fixture after = Fixture.parse(mending.after()).inWorldOf(before);
    checkFix(selection, mending, before, after);
    checkFix(selection, mending, before.withCrlf(), after.withCrlf());
  }

  private static void checkFix(
      Selection selection, Mending mending, Fixture before, Fixture after) {
    String title = mending.title();
    List<Finding> findings = findings(before, selection, mending.rule());
    List<Fix> fixes = findings.stream().flatMap(finding -> finding.fixes().stream()).toList();
    Fix fix =
        fixes.stream()
            .filter(it -> it.title().equals(title))
            .findFirst()
            .orElseThrow(() -> new AssertionError("fixes: " + titles(fixes)));
    Fixture mended = apply(before, fix);
    assertEquals(shown(after.files()), shown(mended.files()));
    List<Finding> left = findings(mended, selection, mending.rule());
    assertTrue(left.size() < findings.size(), () -> "still there: " + left);
    assertTrue(
        left.stream().flatMap(finding -> finding.fixes().stream()).noneMatch(fix::equals),
        () -> "offered again: " + title);
  }

  /** The titles of the fixes that the findings of a rule offer, with their safety. */
  public static List<String> titles(String rule, String fixture) {
    return titles(
        findings(Fixture.parse(fixture), onlyRule(rule)).stream()
            .flatMap(finding -> finding.fixes().stream())
            .toList());
  }

  private static List<String> titles(List<Fix> fixes) {
    return fixes.stream().map(fix -> fix.safety() + ": " + fix.title()).toList();
  }

  /** The fixture's files after a fix. */
  static Fixture apply(Fixture fixture, Fix fix) {
    Map<String, String> files = new LinkedHashMap<>(fixture.files());
    fix.edits().stream()
        .collect(Collectors.groupingBy(FileEdit::file, LinkedHashMap::new, Collectors.toList()))
        .forEach(
            (file, edits) -> {
              String name = file.substring(ROOT.length() + 1);
              SourceText text = SourceText.of(files.getOrDefault(name, ""));
              List<TextEdit> all = edits.stream().map(FileEdit::edit).toList();
              files.put(name, TextEdit.apply(text, all).string());
            });
    return new Fixture(files, fixture.assumptions(), fixture.world());
  }

  /** The findings of one of the rules that run. */
  private static List<Finding> findings(Fixture fixture, Selection selection, String rule) {
    return findings(fixture, selection).stream()
        .filter(finding -> finding.rule().equals(rule))
        .toList();
  }

  static List<Finding> findings(Fixture fixture, Selection selection) {
    if (!fixture.world().isKnown()) {
      FixtureFiles.leave(fixture);
    }
    Snapshot snapshot = snapshot(fixture);
    List<Finding> all = Checker.check(snapshot, selection);
    for (String path : snapshot.paths()) {
      List<Finding> own = all.stream().filter(it -> it.file().equals(path)).toList();
      assertEquals(own, Checker.check(snapshot, selection, path), path + " alone");
    }
    return all;
  }

  /** The snapshot of a fixture in which all module files that a walk finds are judged. */
  public static Snapshot snapshot(Fixture fixture) {
    MemoryTree tree = new MemoryTree(ROOT, fixture.files());
    LocalDate today = LocalDate.parse(fixture.assumptions().getOrDefault("today", "2026-11-24"));
    String go = fixture.assumptions().getOrDefault("go", "1.27.3");
    Assumptions assumptions = new Assumptions(go, today, PathStyle.UNIX);
    return reader(tree, assumptions, fixture).read(Discovery.below(tree, ROOT));
  }

  private static SnapshotReader reader(MemoryTree tree, Assumptions assumptions, Fixture fixture) {
    if (!fixture.world().isKnown()) {
      return new SnapshotReader(tree, assumptions);
    }
    Host host = new Host("linux", "amd64");
    Variables variables = Variables.of(host, FixtureCache.environment(fixture, ROOT));
    Situation situation = new Situation(host, variables, ROOT, assumptions.goVersion());
    GoRunner runner = new GoRunner(situation, env -> new LocalModules(env, Runnable::run, 0));
    return new SnapshotReader(tree, assumptions, Reading.by(runner));
  }

  static Selection onlyRule(String id) {
    assertTrue(Rules.find(id).isPresent(), () -> "no rule " + id);
    Set<String> others =
        Rules.ALL.stream()
            .map(rule -> rule.info().id())
            .filter(other -> !other.equals(id))
            .collect(Collectors.toSet());
    return new Selection(others, Map.of());
  }

  private static String withMarkers(String fixture, Selection selection) {
    Fixture parsed = Fixture.parse(fixture);
    Map<String, List<Marker>> markers = new LinkedHashMap<>();
    for (Finding finding : findings(parsed, selection)) {
      String label = finding.severity().word() + "[" + finding.rule() + "]: ";
      add(markers, finding.file(), new Marker(finding.span(), label + finding.message()));
      for (Finding.Related related : finding.related()) {
        String text = "related[" + finding.rule() + "]: " + related.message();
        add(markers, related.file(), new Marker(related.span(), text));
      }
    }
    return Marker.insert(Fixture.withoutMarkers(fixture), markers);
  }

  private static void add(Map<String, List<Marker>> markers, String file, Marker marker) {
    String name = file.substring(ROOT.length() + 1);
    markers.computeIfAbsent(name, _ -> new ArrayList<>()).add(marker);
  }

  private static String shown(Map<String, String> files) {
    StringBuilder out = new StringBuilder();
    files.forEach((path, text) -> out.append("-- " + path + " --\n" + text));
    return out.toString().replace("\r", "\\r");
  }
}
