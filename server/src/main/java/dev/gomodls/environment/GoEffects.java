package dev.gomodls.environment;

import dev.gomodls.environment.EnvironmentReport.Fact;
import dev.gomodls.goenv.Experiments;
import dev.gomodls.goenv.GoEnv;
import dev.gomodls.goenv.Host;
import dev.gomodls.goenv.ShortPath;
import dev.gomodls.goenv.ToolchainChoice;
import dev.gomodls.goenv.ToolchainPlace;
import dev.gomodls.goenv.ToolchainRequest;
import dev.gomodls.goenv.Toolchains;

/** Which Go works here, and what the variables do that say what it builds. */
final class GoEffects {
  private GoEffects() {}

  static Fact localGo(GoEnv env) {
    String how =
        switch (env.localGo().source()) {
          case ASSUMED -> "You say so";
          case GOROOT -> "The file VERSION of GOROOT says so";
          case PATH -> "The file VERSION around the go on PATH says so";
          case NEWEST_KNOWN -> "There is no Go here; it is the newest one that gomodls knows";
        };
    return new Fact(env.localGo().name(), how);
  }

  /** Which Go runs a command, and why. */
  static Fact toolchain(GoEnv env) {
    String local = env.localGo().name();
    return switch (Toolchains.select(env, StartFaults.COMMAND)) {
      case ToolchainChoice.Refused _ -> new Fact("", "No Go runs: it refuses what it is told");
      case ToolchainChoice.Stay(ToolchainRequest request) ->
          new Fact(local, "The local " + local + " runs: " + whyStay(env, request));
      case ToolchainChoice.Switch(String name, ToolchainRequest request) ->
          switch (ToolchainPlace.find(env, name)) {
            case ToolchainPlace.At(String root) ->
                new Fact(name, name + " runs, from " + root + ": " + whySwitch(env, request));
            case ToolchainPlace.Missing _ ->
                new Fact("", name + " should run and cannot be had: " + whySwitch(env, request));
            case ToolchainPlace.Unknown _ ->
                new Fact(name, name + " runs if Go can download it: " + whySwitch(env, request));
          };
    };
  }

  private static String whyStay(GoEnv env, ToolchainRequest request) {
    String setting = request.setting();
    if (setting.isEmpty()) {
      return env.value("GOTOOLCHAIN").isEmpty()
          ? "GOTOOLCHAIN is empty"
          : "without modules no other is looked for";
    }
    if (request.toolchainLine().equals("default")) {
      return ShortPath.of(env, request.file()) + " says toolchain default";
    }
    if (!setting.equals("auto") && !setting.equals("path") && request.file().isEmpty()) {
      return "GOTOOLCHAIN says " + Setters.value(setting);
    }
    return request.file().isEmpty()
        ? "no go.mod or go.work asks for a newer one"
        : ShortPath.of(env, request.file()) + " asks for no newer one";
  }

  private static String whySwitch(GoEnv env, ToolchainRequest request) {
    if (request.goLine().isEmpty() && request.toolchainLine().isEmpty()) {
      return "GOTOOLCHAIN says " + Setters.value(request.setting());
    }
    String line =
        request.goLine().isEmpty()
            ? "toolchain " + request.toolchainLine()
            : "go " + request.goLine();
    return ShortPath.of(env, request.file()) + " says " + line;
  }

  static String goRoot(GoEnv env) {
    return env.goRoot().isEmpty()
        ? "There is no Go here; the standard library is not looked at"
        : "The standard library and the file go.env of " + env.localGo().name() + " are there";
  }

  static String system(GoEnv env) {
    String os = env.value("GOOS");
    boolean own = os.equals(env.host().os());
    return "Packages are built for "
        + Setters.value(os)
        + (own ? ", this system" : ", not for this system");
  }

  static String processor(GoEnv env) {
    String arch = env.value("GOARCH");
    boolean own = arch.equals(env.host().arch());
    return "Packages are built for "
        + Setters.value(arch)
        + (own ? ", this processor" : ", not for this processor");
  }

  static String cgo(GoEnv env) {
    if (env.value("CGO_ENABLED").equals("1")) {
      return "Files that import \"C\" are built, and the build tag cgo holds";
    }
    Host target = new Host(env.value("GOOS"), env.value("GOARCH"));
    String why =
        !env.setting("CGO_ENABLED").isDefault()
            ? ""
            : target.equals(env.host()) ? ": no C compiler was found" : ": the target is another";
    return "Files that import \"C\" are left out" + why;
  }

  static String experiments(GoEnv env) {
    if (env.value("GOEXPERIMENT").isEmpty()) {
      return "The experiments that " + env.localGo().name() + " has on by itself";
    }
    Experiments experiments = Experiments.of(env);
    return experiments.problem() == null
        ? "Turns these on, or off where no stands in front; each is a build tag goexperiment.NAME"
        : "Go refuses the value, and every command";
  }

  static String fips(GoEnv env) {
    return env.value("GOFIPS140").equals("off")
        ? "Programs have the usual cryptography"
        : "Programs have the FIPS 140-3 module that it names, and are in FIPS mode";
  }

  static String debug(GoEnv env) {
    return env.value("GODEBUG").isEmpty()
        ? "The go command and the programs that it runs behave as usual"
        : "The go command and the programs that it runs obey these settings";
  }
}
