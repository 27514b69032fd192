package dev.gomodls.rules;

import dev.gomodls.environment.Fault.Kind;

/** GOWORK is no absolute path, or names a file that cannot be read. */
final class InvalidGowork extends EnvironmentRule {
  InvalidGowork() {
    super(
        new RuleInfo("invalid-gowork", Severity.ERROR, "GOWORK names no file that can be used"),
        Kind.INVALID_GOWORK);
  }
}
