package dev.gomodls.rules;

import dev.gomodls.environment.Fault.Kind;

/** A value in the GOENV file stands in quotes or ends with CR, which Go takes as part of it. */
final class QuotedEnvValue extends EnvironmentRule {
  QuotedEnvValue() {
    super(
        new RuleInfo(
            "quoted-env-value",
            Severity.WARNING,
            "Quotes or CR in the GOENV file are part of the value"),
        Kind.QUOTED_ENV_VALUE);
  }
}
