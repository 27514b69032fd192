package dev.gomodls.rules;

import dev.gomodls.environment.Fault.Kind;

/** GOTOOLCHAIN is no toolchain that Go knows, or one that cannot be had. */
final class InvalidGotoolchain extends EnvironmentRule {
  InvalidGotoolchain() {
    super(
        new RuleInfo(
            "invalid-gotoolchain", Severity.ERROR, "Go does not take the value of GOTOOLCHAIN"),
        Kind.INVALID_GOTOOLCHAIN);
  }
}
