package dev.gomodls.rules;

import dev.gomodls.environment.Fault.Kind;

/** In a workspace -mod can be readonly or vendor, and GOFLAGS says otherwise. */
final class ModFlagInWorkspace extends EnvironmentRule {
  ModFlagInWorkspace() {
    super(
        new RuleInfo(
            "mod-flag-in-workspace",
            Severity.ERROR,
            "GOFLAGS has a -mod that workspaces do not allow"),
        Kind.MOD_FLAG_IN_WORKSPACE);
  }
}
