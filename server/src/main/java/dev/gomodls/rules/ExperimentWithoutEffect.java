package dev.gomodls.rules;

import dev.gomodls.environment.Fault.Kind;

/** GOEXPERIMENT turns something on or off that already is. */
final class ExperimentWithoutEffect extends EnvironmentRule {
  ExperimentWithoutEffect() {
    super(
        new RuleInfo(
            "experiment-without-effect", Severity.INFO, "GOEXPERIMENT asks for what is so anyway"),
        Kind.EXPERIMENT_WITHOUT_EFFECT);
  }
}
