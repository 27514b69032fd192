package dev.gomodls.rules;

import dev.gomodls.buildlist.Build;
import dev.gomodls.buildlist.GoError;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.module.PseudoVersion;
import java.util.HashMap;
import java.util.Map;

/** The versions of members of a workspace that the workspace requires and that cannot be had. */
final class UnpublishedMembers {
  private UnpublishedMembers() {}

  /**
   * Why each of them cannot be had. A version for which Go would ask the network is one of them
   * only where it looks as if it were made up.
   */
  static Map<ModuleVersion, GoError> of(Build build) {
    Map<ModuleVersion, GoError> members = new HashMap<>();
    if (!build.isWorkspace()) {
      return members;
    }
    for (ModuleVersion missing : build.missing()) {
      GoError error = build.errors().get(missing);
      if (error != null
          && build.main(missing.path()).isPresent()
          && build.replacement(missing).isEmpty()
          && (!error.is(GoError.Kind.OFFLINE) || isMadeUp(missing.version()))) {
        members.put(missing, error);
      }
    }
    return members;
  }

  private static boolean isMadeUp(String version) {
    return version.equals("v0.0.0")
        || (PseudoVersion.isPseudo(version) && version.endsWith("-00010101000000-000000000000"));
  }
}
