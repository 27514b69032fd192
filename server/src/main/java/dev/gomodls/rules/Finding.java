package dev.gomodls.rules;

import dev.gomodls.text.Span;
import java.util.List;
import java.util.Set;

/**
 * A problem at a place.
 *
 * @param file absolute path
 * @param span bytes of that file
 * @param message Go's own sentence where there is one, then ours
 * @param related the other places that take part in it
 * @param fixes ways to mend it, the one most often right first
 */
public record Finding(
    String file,
    String rule,
    Severity severity,
    Span span,
    String message,
    List<Related> related,
    List<Fix> fixes,
    Set<Tag> tags) {
  public Finding {
    related = List.copyOf(related);
    fixes = List.copyOf(fixes);
    tags = Set.copyOf(tags);
  }

  Finding withSeverity(Severity other) {
    return new Finding(file, rule, other, span, message, related, fixes, tags);
  }

  Finding withFixes(List<Fix> others) {
    return new Finding(file, rule, severity, span, message, related, others, tags);
  }

  /** Another place that takes part in a problem. */
  public record Related(String file, Span span, String message) {}

  /** How an editor may show the place beside underlining it. */
  public enum Tag {
    UNNECESSARY,
    DEPRECATED
  }
}
