package dev.gomodls.rules;

import dev.gomodls.environment.Fault.Kind;

/** The file that -modfile names is not there, or its name does not end in .mod. */
final class MissingModfile extends EnvironmentRule {
  MissingModfile() {
    super(
        new RuleInfo("missing-modfile", Severity.ERROR, "File that -modfile names cannot be used"),
        Kind.MISSING_MODFILE);
  }
}
