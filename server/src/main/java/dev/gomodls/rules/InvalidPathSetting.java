package dev.gomodls.rules;

import dev.gomodls.environment.Fault.Kind;

/** A directory of the environment is not where Go can work with it. */
final class InvalidPathSetting extends EnvironmentRule {
  InvalidPathSetting() {
    super(
        new RuleInfo(
            "invalid-path-setting",
            Severity.ERROR,
            "Directory that a variable names cannot be used"),
        Kind.INVALID_PATH_SETTING);
  }
}
