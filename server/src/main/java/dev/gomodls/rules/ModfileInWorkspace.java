package dev.gomodls.rules;

import dev.gomodls.environment.Fault.Kind;

/** In a workspace -modfile is not allowed, and GOFLAGS has one. */
final class ModfileInWorkspace extends EnvironmentRule {
  ModfileInWorkspace() {
    super(
        new RuleInfo(
            "modfile-in-workspace",
            Severity.ERROR,
            "GOFLAGS has a -modfile, which workspaces do not allow"),
        Kind.MODFILE_IN_WORKSPACE);
  }
}
