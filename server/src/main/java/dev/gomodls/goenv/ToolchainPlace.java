package dev.gomodls.goenv;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.module.GoVersion;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.module.PrefixPatterns;
import dev.gomodls.module.ToolchainName;
import dev.gomodls.text.GoQuote;
import dev.gomodls.text.GoResult;
import java.util.List;
import java.util.Optional;

/** Where a toolchain is that {@link Toolchains} chose: {@code toolchain.Exec}, less the running. */
public sealed interface ToolchainPlace {
  /** It is there, with this GOROOT. */
  record At(String goRoot) implements ToolchainPlace {}

  /** It cannot be had; {@code error} is the line that ends the command with exit code 1. */
  record Missing(String error) implements ToolchainPlace {}

  /** Whether it can be had is not known without a download; {@code error} is a line of our own. */
  record Unknown(String error) implements ToolchainPlace {}

  static ToolchainPlace find(GoEnv env, String name) {
    List<String> programs = PathSearch.all(name, env.situation(), env.files());
    if (!programs.isEmpty()) {
      return around(env, name, programs.getFirst());
    }
    String setting = env.value("GOTOOLCHAIN");
    if (setting.equals("path") || setting.endsWith("+path")) {
      return new Missing("go: cannot find " + GoQuote.quote(name) + " in PATH");
    }
    String problem = ModuleCacheDir.problem(env);
    if (problem != null) {
      return new Missing("go: go: " + problem);
    }
    PathStyle paths = env.host().paths();
    String system = "." + env.host().os() + "-" + env.host().arch();
    Optional<String> escaped = ModuleVersion.escapeVersion("v0.0.1-" + name + system).toOptional();
    String file = escaped.map(version -> GoDefaults.TOOLCHAIN_MODULE + "@" + version).orElse("");
    String dir = paths.join(env.value("GOMODCACHE"), file);
    return escaped.isPresent() && env.files().isDirectory(dir) ? new At(dir) : download(env, name);
  }

  /** The GOROOT of a program, which may also be one of those that run a Go in {@code ~/sdk}. */
  private static ToolchainPlace around(GoEnv env, String name, String program) {
    Situation at = env.situation();
    String home = at.variables().get(UserDirectories.homeVariable(at.host()));
    String sdk = at.host().paths().join(home, "sdk", name);
    return GoRoot.around(program, at, env.files())
        .or(() -> GoRoot.isGoRoot(sdk, at, env.files()) ? Optional.of(sdk) : Optional.empty())
        .<ToolchainPlace>map(At::new)
        .orElseGet(
            () ->
                new Unknown(
                    "go: cannot tell what " + program + " is: no pkg/tool directory around it"));
  }

  private static ToolchainPlace download(GoEnv env, String name) {
    String shown = "go: download " + name;
    return switch (ProxyList.parse(env)) {
      case GoResult.Err<ProxyList>(String text) -> new Missing(shown + ": " + text);
      case GoResult.Ok<ProxyList>(ProxyList list) ->
          asksNetwork(env, list)
              ? new Unknown(shown + ": not asked for: gomodls is offline, --online asks")
              : missing(env, name);
    };
  }

  private static boolean asksNetwork(GoEnv env, ProxyList list) {
    PrefixPatterns noProxy = PrefixPatterns.parse(env.value("GONOPROXY"));
    return !noProxy.matches(GoDefaults.TOOLCHAIN_MODULE)
        && list.entries().stream().anyMatch(it -> it instanceof ProxyList.Remote);
  }

  private static ToolchainPlace missing(GoEnv env, String name) {
    String version = ToolchainName.goVersion(name);
    if (GoVersion.isLang(version) && GoVersion.compare(version, "1.21") >= 0) {
      return new Missing(
          "go: invalid toolchain: "
              + name
              + " is a language version but not a toolchain version ("
              + name
              + ".x)");
    }
    Host host = env.host();
    String system = host.os() + "/" + host.arch();
    return new Missing("go: download " + name + " for " + system + ": toolchain not available");
  }
}
