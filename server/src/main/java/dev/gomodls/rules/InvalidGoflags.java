package dev.gomodls.rules;

import dev.gomodls.environment.Fault.Kind;

/** GOFLAGS holds what is no flag, or a flag with a value that Go refuses. */
final class InvalidGoflags extends EnvironmentRule {
  InvalidGoflags() {
    super(
        new RuleInfo("invalid-goflags", Severity.ERROR, "Go does not take the value of GOFLAGS"),
        Kind.INVALID_GOFLAGS);
  }
}
