package dev.gomodls.rules;

import dev.gomodls.environment.Fault.Kind;

/** GOSUMDB is off, or GONOSUMDB covers every module. */
final class ChecksumsDisabled extends EnvironmentRule {
  ChecksumsDisabled() {
    super(
        new RuleInfo(
            "checksums-disabled",
            Severity.WARNING,
            "No module is checked against the checksum database"),
        Kind.CHECKSUMS_DISABLED);
  }
}
