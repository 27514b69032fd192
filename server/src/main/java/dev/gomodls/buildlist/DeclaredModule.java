package dev.gomodls.buildlist;

import dev.gomodls.modfile.Directive.Retract;
import java.util.List;

/**
 * What a go.mod says of its module.
 *
 * @param path the path of the module line, empty without one
 * @param goVersion the version of the go line, empty without one
 * @param deprecation why the module should not be used any more, empty where nothing says so
 */
public record DeclaredModule(
    String path, String goVersion, String deprecation, List<Retract> retractions) {
  public DeclaredModule {
    retractions = List.copyOf(retractions);
  }
}
