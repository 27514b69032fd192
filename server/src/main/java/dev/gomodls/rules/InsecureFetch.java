package dev.gomodls.rules;

import dev.gomodls.environment.Fault.Kind;

/** Modules of public hosts may be fetched from anybody. */
final class InsecureFetch extends EnvironmentRule {
  InsecureFetch() {
    super(
        new RuleInfo("insecure-fetch", Severity.WARNING, "GOINSECURE covers public hosts"),
        Kind.INSECURE_FETCH);
  }
}
