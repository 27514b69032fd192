package dev.gomodls.rules;

import dev.gomodls.environment.Fault.Kind;

/** GOEXPERIMENT names what the Go that runs does not know. */
final class InvalidGoexperiment extends EnvironmentRule {
  InvalidGoexperiment() {
    super(
        new RuleInfo(
            "invalid-goexperiment",
            Severity.ERROR,
            "Go does not know an experiment of GOEXPERIMENT"),
        Kind.INVALID_GOEXPERIMENT);
  }
}
