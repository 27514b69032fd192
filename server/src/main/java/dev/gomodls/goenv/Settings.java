package dev.gomodls.goenv;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.module.GoVersion;
import dev.gomodls.text.GoResult;
import java.util.List;

/** The value of each variable: {@code envcmd.MkEnv}, and the defaults of {@code cfg}. */
final class Settings {
  private static final String FIRST_GO_WITH_GO_ENV = "1.21";

  private Settings() {}

  static Setting of(GoEnv env, String name) {
    return switch (name) {
      case "GOENV" -> derived(name, env.userFile().path(), env.situation().variables(), name);
      case "GODEBUG", "GOPACKAGESDRIVER" -> ofProcess(env, name);
      case "GOVERSION" -> computed(name, env.localGo().name());
      case "GOHOSTOS" -> computed(name, env.host().os());
      case "GOHOSTARCH" -> computed(name, env.host().arch());
      case "GOEXE" -> computed(name, env.value("GOOS").equals("windows") ? ".exe" : "");
      case "GOROOT" -> new Setting(name, env.root().path(), env.root().origin());
      case "GOTOOLDIR" -> toolDirectory(env);
      case "GOMOD", "GOWORK", "GOBIN" -> ModuleStart.setting(env, name);
      case "GOOS" -> or(env, name, env.host().os());
      case "GOARCH" -> or(env, name, env.host().arch());
      case "GOAUTH" -> or(env, name, "netrc");
      case "GOFIPS140" -> or(env, name, "off");
      case "AR" -> or(env, name, "ar");
      case "CC" -> or(env, name, Architecture.cCompiler(env.value("GOOS")));
      case "CXX" -> or(env, name, Architecture.cxxCompiler(env.value("GOOS")));
      case "GONOPROXY", "GONOSUMDB" -> orThatOf(env, name, "GOPRIVATE");
      case "GOPROXY", "GOSUMDB", "GOTOOLCHAIN" -> shipped(env, name);
      case "GOPATH" -> goPath(env);
      case "GOMODCACHE" -> moduleCache(env);
      case "GOCACHE" -> buildCache(env);
      case "CGO_ENABLED" -> cgo(env);
      default -> {
        boolean refines = name.equals(Architecture.variable(env.value("GOARCH")));
        yield refines
            ? or(env, name, Architecture.defaultOf(name))
            : env.canBeGiven(name) ? env.given(name) : computed(name, "");
      }
    };
  }

  private static Setting computed(String name, String value) {
    return new Setting(name, value, new Origin.Default());
  }

  private static Setting ofProcess(GoEnv env, String name) {
    return derived(name, env.situation().variables().get(name), env.situation().variables(), name);
  }

  /** A value that was made from a variable of the process, if that is set. */
  private static Setting derived(String name, String value, Variables process, String source) {
    Origin.Given origin = process.origin(source);
    return new Setting(name, value, origin == null ? new Origin.Default() : origin);
  }

  private static Setting or(GoEnv env, String name, String otherwise) {
    Setting given = env.given(name);
    return given.value().isEmpty() ? computed(name, otherwise) : given;
  }

  private static Setting orThatOf(GoEnv env, String name, String other) {
    Setting given = env.given(name);
    if (!given.value().isEmpty()) {
      return given;
    }
    String value = env.given(other).value();
    return value.isEmpty() ? given : new Setting(name, value, new Origin.Follows(other));
  }

  /** What go.env has by default; compiled in before that file existed, and known without a Go. */
  private static Setting shipped(GoEnv env, String name) {
    Setting given = env.given(name);
    if (!given.isDefault()) {
      return given;
    }
    boolean old = GoVersion.compare(env.localGo().version(), FIRST_GO_WITH_GO_ENV) < 0;
    boolean compiledIn = old && !name.equals("GOTOOLCHAIN");
    return compiledIn || env.goRoot().isEmpty() ? computed(name, GoDefaults.of(name)) : given;
  }

  private static Setting toolDirectory(GoEnv env) {
    String system = env.host().os() + "_" + env.host().arch();
    String dir =
        env.goRoot().isEmpty() ? "" : env.host().paths().join(env.goRoot(), "pkg", "tool", system);
    return new Setting("GOTOOLDIR", dir, new Origin.Follows("GOROOT"));
  }

  /** {@code build.defaultGOPATH}; a default that is not absolute is dropped in {@code main}. */
  private static Setting goPath(GoEnv env) {
    Setting given = env.given("GOPATH");
    if (!given.value().isEmpty()) {
      return given;
    }
    PathStyle paths = env.host().paths();
    String path = goPathUnchecked(env);
    boolean relative =
        env.host().splitList(path).stream().anyMatch(it -> !it.isEmpty() && !paths.isAbs(it));
    return computed("GOPATH", relative ? "" : path);
  }

  /** GOPATH as it is when GOMODCACHE is made from it, before {@code main} looks at it. */
  static String goPathUnchecked(GoEnv env) {
    Setting given = env.given("GOPATH");
    if (!given.value().isEmpty()) {
      return given.value();
    }
    Variables variables = env.situation().variables();
    String home = variables.get(UserDirectories.homeVariable(env.host()));
    if (home.isEmpty()) {
      return "";
    }
    PathStyle paths = env.host().paths();
    String path = paths.join(home, "go");
    String root = variables.get("GOROOT");
    return !root.isEmpty() && path.equals(paths.clean(root)) ? "" : path;
  }

  private static Setting moduleCache(GoEnv env) {
    Setting given = env.given("GOMODCACHE");
    if (!given.value().isEmpty()) {
      return given;
    }
    List<String> list = env.host().splitList(goPathUnchecked(env));
    String dir =
        list.isEmpty() || list.getFirst().isEmpty()
            ? ""
            : env.host().paths().join(list.getFirst(), "pkg/mod");
    return new Setting("GOMODCACHE", dir, new Origin.Follows("GOPATH"));
  }

  /** {@code cache.DefaultDir}. */
  private static Setting buildCache(GoEnv env) {
    Setting given = env.given("GOCACHE");
    PathStyle paths = env.host().paths();
    if (!given.value().isEmpty()) {
      return paths.isAbs(given.value()) ? given : new Setting("GOCACHE", "off", given.origin());
    }
    return UserDirectories.cache(env.host(), env.situation().variables())
            instanceof GoResult.Ok<String>(String dir)
        ? computed("GOCACHE", paths.join(dir, "go-build"))
        : computed("GOCACHE", "off");
  }

  /** {@code cfg.defaultContext}: 1 for the host itself where it has cgo and a C compiler. */
  private static Setting cgo(GoEnv env) {
    Setting given = env.given("CGO_ENABLED");
    if (given.value().equals("0") || given.value().equals("1")) {
      return given;
    }
    Host target = new Host(env.value("GOOS"), env.value("GOARCH"));
    boolean able = target.equals(env.host()) && Architecture.hasCgo(target);
    boolean compiles =
        able
            && (!env.situation().variables().get("CC").isEmpty()
                || !PathSearch.all(
                        Architecture.cCompiler(target.os()), env.situation(), env.files())
                    .isEmpty());
    return computed("CGO_ENABLED", compiles ? "1" : "0");
  }
}
