package dev.gomodls.buildlist;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.gosum.ModulesTxt;
import dev.gomodls.module.GoVersion;

/**
 * The mode of {@code -mod} that is in force, and why: {@code cfg.BuildMod}, {@code BuildModReason}
 * and {@code setDefaultBuildMod}.
 */
final class BuildMode {
  private final Loader loader;
  private final boolean explicit;
  private String value;
  private String reason = "";

  BuildMode(Loader loader) {
    this.loader = loader;
    boolean listens = !loader.options().command().alwaysUpdates();
    this.value = listens ? loader.options().flags().mod() : "";
    this.explicit = !value.isEmpty();
  }

  boolean isMod() {
    return value.equals("mod");
  }

  boolean isReadonly() {
    return value.equals("readonly");
  }

  boolean isVendor() {
    return value.equals("vendor");
  }

  String value() {
    return value;
  }

  Build.Mode inForce() {
    return new Build.Mode(value, explicit, reason);
  }

  /** Decides where the user has not; the main modules may be unknown yet. */
  void decide() {
    if (explicit) {
      if (loader.inWorkspace() && !isReadonly() && !isVendor()) {
        throw loader
            .messages()
            .fatal(
                "go: -mod may only be set to readonly or vendor when in workspace mode, but it is"
                    + " set to \""
                    + value
                    + "\"\n\tRemove the -mod flag to use the default readonly value, "
                    + "\n\tor set GOWORK=off to disable workspace mode.");
      }
      return;
    }
    if (loader.options().command().alwaysUpdates()) {
      value = "mod";
      return;
    }
    value = loader.hasRoot() && usesVendor() ? "vendor" : "readonly";
  }

  private boolean usesVendor() {
    String directory = loader.vendorDirectory();
    if (loader.files().kind(directory) != FileSource.Kind.DIRECTORY) {
      return false;
    }
    boolean workspace = loader.inWorkspace();
    String source = workspace ? "go.work" : "go.mod";
    String version = goLine(workspace);
    if (version.isEmpty()) {
      reason = "Go version in " + source + " is unspecified, so vendor directory was not used.";
      return false;
    }
    if (GoVersion.compare(version, GoRules.AUTOMATIC_VENDORING) < 0) {
      reason = "Go version in " + source + " is " + version + ", so vendor directory was not used.";
      return false;
    }
    if (isForWorkspace(directory) != workspace) {
      reason =
          workspace
              ? "In workspace mode, but vendor directory is not for a workspace"
              : "Outside workspace mode, but vendor directory is for a workspace.";
      return false;
    }
    reason = "Go version in " + source + " is at least 1.14 and vendor directory exists.";
    return true;
  }

  private String goLine(boolean workspace) {
    MainModules mains = loader.mains();
    if (workspace) {
      return mains.workFile() == null ? "" : mains.workFile().goVersion().orElse("");
    }
    return mains.modules().isEmpty() ? "" : mains.single().goLine();
  }

  /** {@code modulesTextIsForWorkspace}. */
  private boolean isForWorkspace(String directory) {
    PathStyle style = loader.options().style();
    return switch (loader.files().read(style.join(directory, "modules.txt"))) {
      case Fact.Known<byte[]>(byte[] text) -> ModulesTxt.read(text).workspace();
      case Fact.Unavailable<byte[]>(GoError error) when !error.is(GoError.Kind.NOT_EXIST) ->
          throw loader
              .messages()
              .fatal("go: reading modules.txt for vendor directory: " + error.text());
      default -> false;
    };
  }

  /** The end of {@code buildModeInit}: which flags are right where. */
  void check() {
    LoadOptions.ModFlags flags = loader.options().flags();
    switch (value) {
      case "" -> {}
      case "readonly", "vendor", "mod" -> require("mod", "-mod=" + value);
      default ->
          throw loader
              .messages()
              .fatal(
                  "-mod=" + value + " not supported (can be '', 'mod', 'readonly', or 'vendor')");
    }
    if (flags.cacheIsWritable()) {
      require("modcacherw", "-modcacherw");
    }
    if (!flags.modFile().isEmpty()) {
      // Go looks for the other flag, too.
      require("mod", "-modfile");
    }
  }

  /** A flag that GOFLAGS holds may be meant for other commands. */
  private void require(String name, String shown) {
    if (!loader.enabled() && !loader.options().flags().ofEnvironment().contains(name)) {
      throw loader.messages().fatal("build flag " + shown + " only valid when using modules");
    }
  }

  /** {@code goModDirtyError}. */
  GoError dirty() {
    return GoError.of(inForce().updatesNeeded());
  }

  /** {@code queryDisabledError}. */
  GoError queryDisabled() {
    return GoError.of(disabled("cannot query module due to"));
  }

  /** {@code lookupDisabledError}. */
  GoError lookupDisabled() {
    return GoError.of(disabled("module lookup disabled by"));
  }

  private String disabled(String what) {
    return inForce().disabled(what);
  }
}
