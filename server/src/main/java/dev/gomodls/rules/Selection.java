package dev.gomodls.rules;

import java.util.Map;
import java.util.Set;

/**
 * Which rules run, and how bad their findings are.
 *
 * @param off ids of rules that do not run
 * @param severities ids of rules whose findings all get one severity
 */
public record Selection(Set<String> off, Map<String, Severity> severities) {
  /** Every rule, as the catalogue has it. */
  public static final Selection DEFAULT = new Selection(Set.of(), Map.of());

  public Selection {
    off = Set.copyOf(off);
    severities = Map.copyOf(severities);
  }

  boolean runs(Rule rule) {
    return !off.contains(rule.info().id());
  }
}
