package dev.gomodls.rules;

import dev.gomodls.environment.Fault.Kind;

/** A line of the GOENV file sets a variable that Go does not know. */
final class UnknownEnvKey extends EnvironmentRule {
  UnknownEnvKey() {
    super(
        new RuleInfo(
            "unknown-env-key", Severity.WARNING, "Go does not know a variable of the GOENV file"),
        Kind.UNKNOWN_ENV_KEY);
  }
}
