package dev.gomodls.cli;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.modfile.GodebugSetting;
import dev.gomodls.modfile.Replacement;
import dev.gomodls.modfile.VersionInterval;
import dev.gomodls.module.ModulePath;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.text.AutoQuote;
import dev.gomodls.text.GoQuote;
import dev.gomodls.text.GoResult;
import dev.gomodls.text.GoUnicode;

/**
 * The values of the flags of {@code go mod edit} and {@code go work edit}. Errors are the texts
 * behind {@code go: -flag=value: }.
 */
final class GoEditArguments {
  private GoEditArguments() {}

  /** The two commands; they differ in how they read the path of a directory. */
  enum Command {
    MOD,
    WORK
  }

  /** {@code path@version}; see {@code parsePathVersion} of cmd/go. */
  static GoResult<ModuleVersion> pathVersion(String argument) {
    int at = argument.indexOf('@');
    if (at < 0) {
      return GoResult.err("need path@version");
    }
    String raw = argument.substring(at + 1);
    if (isDangerous(raw)) {
      return invalidModuleVersion(raw);
    }
    String path = GoUnicode.trimSpace(argument.substring(0, at));
    String version = GoUnicode.trimSpace(raw);
    String problem = ModulePath.checkImportPath(path);
    if (problem != null) {
      return GoResult.err("invalid path: " + problem);
    }
    return AutoQuote.mustQuote(version)
        ? GoResult.err("invalid version " + GoQuote.quote(version))
        : GoResult.ok(new ModuleVersion(path, version));
  }

  /** A path without version; see {@code parsePath} of cmd/go. */
  static GoResult<String> path(String argument) {
    if (argument.indexOf('@') >= 0) {
      return GoResult.err("need just path, not path@version");
    }
    String problem = ModulePath.checkImportPath(argument);
    return problem == null ? GoResult.ok(argument) : GoResult.err("invalid path: " + problem);
  }

  /** {@code key=value}. */
  static GoResult<GodebugSetting> godebug(String argument) {
    int equals = argument.indexOf('=');
    boolean quoted = argument.chars().anyMatch(c -> "\"`',".indexOf(c) >= 0);
    return equals < 0 || quoted
        ? GoResult.err("need key=value")
        : GoResult.ok(
            new GodebugSetting(argument.substring(0, equals), argument.substring(equals + 1)));
  }

  /** A version or {@code [low,high]}; see {@code parseVersionInterval} of cmd/go. */
  static GoResult<VersionInterval> interval(String argument) {
    if (!argument.startsWith("[")) {
      return AutoQuote.mustQuote(argument)
          ? GoResult.err("invalid version: " + GoQuote.quote(argument))
          : GoResult.ok(new VersionInterval(argument, argument));
    }
    int comma = argument.indexOf(',');
    if (argument.endsWith("]") && comma >= 0) {
      String low = GoUnicode.trimSpace(argument.substring(1, comma));
      String high = GoUnicode.trimSpace(argument.substring(comma + 1, argument.length() - 1));
      if (!AutoQuote.mustQuote(low) && !AutoQuote.mustQuote(high)) {
        return GoResult.ok(new VersionInterval(low, high));
      }
    }
    return GoResult.err("invalid version interval: " + GoQuote.quote(argument));
  }

  /** {@code old[@v]=new[@w]}. */
  static GoResult<Replacement> replacement(Command command, String argument) {
    int equals = argument.indexOf('=');
    if (equals < 0) {
      return GoResult.err("need old[@v]=new[@w] (missing =)");
    }
    String left = GoUnicode.trimSpace(argument.substring(0, equals));
    String right = GoUnicode.trimSpace(argument.substring(equals + 1));
    if (right.startsWith(">")) {
      return GoResult.err("separator between old and new is =, not =>");
    }
    return switch (moduleOnly(left)) {
      case GoResult.Err<ModuleVersion>(String text) -> GoResult.err(text);
      case GoResult.Ok<ModuleVersion>(ModuleVersion old) ->
          switch (moduleOrDirectory(command, "new", right)) {
            case GoResult.Err<ModuleVersion>(String text) -> GoResult.err(text);
            case GoResult.Ok<ModuleVersion>(ModuleVersion target) ->
                target.path().equals(right) && !PathStyle.isDirectoryPath(right)
                    ? GoResult.err("unversioned new path must be local directory")
                    : GoResult.ok(new Replacement(old, target));
          };
    };
  }

  /** {@code old[@v]} of a replacement that is to be dropped. */
  static GoResult<ModuleVersion> replaced(Command command, String argument) {
    return moduleOrDirectory(command, "old", argument);
  }

  /** See {@code parsePathVersionOptional} of cmd/go. */
  private static GoResult<ModuleVersion> moduleOnly(String argument) {
    return optionalVersion("old", argument, false);
  }

  private static GoResult<ModuleVersion> moduleOrDirectory(
      Command command, String side, String argument) {
    boolean directory = PathStyle.isDirectoryPath(argument);
    // To go mod edit the path of a directory may contain any "@".
    return command == Command.MOD && directory
        ? GoResult.ok(ModuleVersion.of(argument))
        : optionalVersion(side, argument, command == Command.WORK);
  }

  private static GoResult<ModuleVersion> optionalVersion(
      String side, String argument, boolean directoryAllowed) {
    int at = argument.indexOf('@');
    String raw = at < 0 ? "" : argument.substring(at + 1);
    if (isDangerous(raw)) {
      return invalidModuleVersion(raw);
    }
    String path = at < 0 ? argument : GoUnicode.trimSpace(argument.substring(0, at));
    String version = GoUnicode.trimSpace(raw);
    String problem = ModulePath.checkImportPath(path);
    if (problem != null && !(directoryAllowed && PathStyle.isDirectoryPath(path))) {
      return GoResult.err("invalid " + side + " path: " + problem);
    }
    return at >= 0 && AutoQuote.mustQuote(version)
        ? GoResult.err("invalid " + side + " version: " + GoQuote.quote(version))
        : GoResult.ok(new ModuleVersion(path, version));
  }

  /** Whether a version could be taken for a flag or a path; see {@code ParsePathVersion}. */
  private static boolean isDangerous(String version) {
    return version.startsWith("-") || version.startsWith("/");
  }

  private static GoResult<ModuleVersion> invalidModuleVersion(String version) {
    return GoResult.err("invalid module version " + GoQuote.quote(version));
  }
}
