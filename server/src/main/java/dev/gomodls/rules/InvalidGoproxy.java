package dev.gomodls.rules;

import dev.gomodls.environment.Fault.Kind;

/** GOPROXY has no entries, or one that is no URL with a scheme. */
final class InvalidGoproxy extends EnvironmentRule {
  InvalidGoproxy() {
    super(
        new RuleInfo("invalid-goproxy", Severity.ERROR, "Go does not take the value of GOPROXY"),
        Kind.INVALID_GOPROXY);
  }
}
