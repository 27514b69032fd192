package dev.gomodls.buildlist;

import dev.gomodls.modfile.Requirement;
import java.util.List;

/**
 * What the go command would make of a go.mod if it may write it: {@code commitRequirements}.
 *
 * @param go the version of the go line, empty for none
 * @param toolchain the name of the toolchain line, empty for none
 * @param requirements all of them, in Go's order of loading
 * @param differs whether that is not what the file says
 */
public record GoModUpdate(
    String go, String toolchain, List<Requirement> requirements, boolean differs) {
  public GoModUpdate {
    requirements = List.copyOf(requirements);
  }
}
