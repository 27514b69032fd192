package dev.gomodls.ide;

import dev.gomodls.modfile.Directive;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.text.GoQuote;
import java.util.List;
import java.util.Optional;

/** The lines of a file that say something for sure. */
final class Lines {
  private Lines() {}

  /** All directives of a type on lines whose syntax has no problem. */
  static <T extends Directive> List<T> sound(ModFile file, Class<T> type) {
    return file.all(type).stream().filter(it -> !it.line().broken()).toList();
  }

  /** What a line says, if its syntax has no problem; found in logarithmic time. */
  static Optional<Directive> directive(ModFile file, Line line) {
    List<Directive> directives = file.directives();
    int start = line.first().start();
    int low = 0;
    int high = directives.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (directives.get(middle).line().first().start() < start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    boolean found = low < directives.size() && start(directives.get(low)) == start;
    return found && !line.broken() ? Optional.of(directives.get(low)) : Optional.empty();
  }

  private static int start(Directive directive) {
    return directive.line().first().start();
  }

  /** A word without its quotes. */
  static String value(String word) {
    return word.startsWith("\"") ? GoQuote.unquote(word).orElse(word) : word;
  }
}
