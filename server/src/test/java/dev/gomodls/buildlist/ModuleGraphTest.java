package dev.gomodls.buildlist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.gomodls.module.ModuleVersion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ModuleGraphTest {
  private static final ModuleVersion A = new ModuleVersion("a.com/a", "v1.0.0");
  private static final ModuleVersion B = new ModuleVersion("b.com/b", "v1.0.0");
  private static final ModuleVersion NONE = new ModuleVersion("c.com/c", ModuleGraph.NONE);

  /** As recorded answers of {@code go mod graph} show. */
  @Test
  void rootThatIsNamedTwiceIsVisitedTwice() {
    assertEquals(
        List.of("a.com/a@v1.0.0 b.com/b@v1.0.0", "a.com/a@v1.0.0 b.com/b@v1.0.0"), walk(A, A));
  }

  @Test
  void noVersionIsNotVisited() {
    assertEquals(List.of("a.com/a@v1.0.0 b.com/b@v1.0.0"), walk(NONE, A));
  }

  private static List<String> walk(ModuleVersion... roots) {
    ModuleGraph graph = new ModuleGraph(List.of(roots));
    graph.require(A, List.of(B));
    List<String> requirements = new ArrayList<>();
    graph.forEachRequirement((module, requirement) -> requirements.add(module + " " + requirement));
    return requirements;
  }
}
