package dev.gomodls.rules;

import dev.gomodls.environment.Fault.Kind;

/** GO111MODULE is off, or has a value that Go does not know. */
final class ModulesDisabled extends EnvironmentRule {
  ModulesDisabled() {
    super(
        new RuleInfo("modules-disabled", Severity.ERROR, "GO111MODULE turns modules off"),
        Kind.MODULES_DISABLED);
  }
}
