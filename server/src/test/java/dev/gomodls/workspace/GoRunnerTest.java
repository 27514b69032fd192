package dev.gomodls.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.buildlist.Build;
import dev.gomodls.goenv.Host;
import dev.gomodls.goenv.Situation;
import dev.gomodls.goenv.Variables;
import dev.gomodls.modcache.LocalModules;
import dev.gomodls.snapshot.GoRun;
import dev.gomodls.testing.Fixture;
import dev.gomodls.testing.FixtureCache;
import dev.gomodls.testing.MemoryTree;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class GoRunnerTest {
  private static final Fixture FILES =
      Fixture.parse(
          """
          -- one/go.mod --
          module example.com/one

          go 1.27
          -- two/go.mod --
          module example.com/two

          go 1.27
          -- work/go.work --
          go 1.27

          use (
          	./a
          	./b
          )
          -- work/a/go.mod --
          module example.com/a

          go 1.27
          -- work/b/go.mod --
          module example.com/b

          go 1.27
          """);

  private final MemoryTree tree = new MemoryTree("/w", FILES.files());
  private final GoRunner runner = runner(Map.of());

  private static GoRunner runner(Map<String, String> env) {
    Host host = new Host("linux", "amd64");
    Map<String, String> plain = FixtureCache.environment(FILES, "/w");
    plain.putAll(env);
    Situation situation = new Situation(host, Variables.of(host, plain), "", "1.27.3");
    return new GoRunner(situation, it -> new LocalModules(it, Runnable::run, 0));
  }

  private Build build(String directory) {
    return runner.over(tree).build(directory).orElseThrow();
  }

  @Test
  void aBuildStaysWhileNothingChangesThatItWentBy() {
    Build one = build("/w/one");
    Build two = build("/w/two");
    tree.write("/w/two/go.mod", "module example.com/changed\n\ngo 1.27\n");
    assertSame(one, build("/w/one"));
    assertNotSame(two, build("/w/two"));
    assertEquals("example.com/changed", build("/w/two").mains().getFirst().path());
  }

  @Test
  void aRunStaysWhileAGoModAsksForTheSameGo() {
    GoRun one = runner.over(tree).in("/w/one").orElseThrow();
    tree.write("/w/one/go.mod", "module example.com/changed\n\ngo 1.27\n");
    assertSame(one, runner.over(tree).in("/w/one").orElseThrow());
    tree.write("/w/one/go.mod", "module example.com/changed\n\ngo 1.26\n");
    assertNotSame(one, runner.over(tree).in("/w/one").orElseThrow());
  }

  @Test
  void aFileThatComesChangesTheBuildsThatMissedIt() {
    Build one = build("/w/one");
    tree.write("/w/go.work", "go 1.27\n\nuse ./one\n");
    assertNotSame(one, build("/w/one"));
    assertTrue(build("/w/one").isWorkspace());
  }

  @Test
  void theMembersOfAWorkspaceHaveOneBuild() {
    Build work = build("/w/work");
    assertSame(work, build("/w/work/a"));
    assertSame(work, build("/w/work/b"));
    assertEquals(2, work.mains().size());
  }

  @Test
  void nothingIsLoadedWhereGoEndsBefore() {
    for (String flags : new String[] {"junk", "-nosuch", "-C=..", "-overlay=/w/overlay.json"}) {
      GoRunner other = runner(Map.of("GOFLAGS", flags));
      assertTrue(other.over(tree).build("/w/one").isEmpty(), flags);
    }
  }

  @Test
  void flagsCountAlsoWhereTheGoThatWouldRunIsMissing() {
    tree.write("/w/one/go.mod", "module example.com/one\n\ngo 1.99.0\n");
    Map<String, String> auto = Map.of("GOTOOLCHAIN", "auto");
    assertTrue(runner(auto).over(tree).build("/w/one").isPresent());
    Map<String, String> junk = Map.of("GOTOOLCHAIN", "auto", "GOFLAGS", "junk");
    assertTrue(runner(junk).over(tree).build("/w/one").isEmpty());
  }
}
