package dev.gomodls.modfile;

import dev.gomodls.modfile.Directive.Module;
import dev.gomodls.modfile.Directive.Retract;
import dev.gomodls.modfile.DirectiveError.Kind;
import java.util.List;
import java.util.Optional;

/** Makes versions of the main module of what retract directives name; see {@code fixRetract}. */
final class RetractFixing {
  private RetractFixing() {}

  static void fix(List<Directive> directives, Errors errors, VersionFixer fixer) {
    String path = "";
    for (Directive directive : directives) {
      if (directive instanceof Module module) {
        path = module.path();
      }
    }
    for (int i = 0; i < directives.size(); i++) {
      if (!(directives.get(i) instanceof Retract retract)) {
        continue;
      }
      Words words = new Words(retract.place(), Verb.RETRACT, errors, fixer);
      if (path.isEmpty()) {
        words.error(
            Kind.FORM,
            retract.place().span(),
            "no module directive found, so retract cannot be used");
        return;
      }
      directives.set(i, fixed(retract, words, path));
    }
  }

  private static Retract fixed(Retract retract, Words words, String path) {
    int low = retract.isInterval() ? 1 : 0;
    Optional<String> lowest = words.version(low, path);
    if (lowest.isEmpty()) {
      return retract;
    }
    Optional<String> highest = retract.isInterval() ? words.version(3, path) : lowest;
    return highest
        .map(
            high ->
                new Retract(
                    retract.place(),
                    retract.lowToken(),
                    retract.highToken(),
                    lowest.get(),
                    high,
                    retract.rationale()))
        .orElse(retract);
  }
}
