package dev.gomodls.goenv;

import java.util.List;
import java.util.Set;

/** Names of variables, as the {@code go} command of version 1.27 knows them. */
final class KnownVariables {
  /** Those that matter for modules, in the order in which they are told. */
  static final List<String> THAT_MATTER =
      List.of(
          "GO111MODULE",
          "GOWORK",
          "GOFLAGS",
          "GOPATH",
          "GOMODCACHE",
          "GOPROXY",
          "GOPRIVATE",
          "GONOPROXY",
          "GONOSUMDB",
          "GOSUMDB",
          "GOINSECURE",
          "GOVCS",
          "GOAUTH",
          "GOTOOLCHAIN",
          "GOROOT",
          "GOENV",
          "GOCACHE",
          "GOOS",
          "GOARCH",
          "CGO_ENABLED",
          "GOEXPERIMENT",
          "GOFIPS140",
          "GODEBUG");

  /** Read from the process alone, whatever a file says. */
  private static final Set<String> PROCESS_ONLY =
      Set.of(
          "GODEBUG", "GOENV", "GOPACKAGESDRIVER", "GOVERSION", "GOEXE", "GOHOSTARCH", "GOHOSTOS");

  /** {@code internal/cfg.KnownEnv}: the names that {@code go env -w} takes, and a few more. */
  private static final Set<String> SETTABLE =
      Set.of(
          "AR",
          "CC",
          "CGO_CFLAGS",
          "CGO_CFLAGS_ALLOW",
          "CGO_CFLAGS_DISALLOW",
          "CGO_CPPFLAGS",
          "CGO_CPPFLAGS_ALLOW",
          "CGO_CPPFLAGS_DISALLOW",
          "CGO_CXXFLAGS",
          "CGO_CXXFLAGS_ALLOW",
          "CGO_CXXFLAGS_DISALLOW",
          "CGO_ENABLED",
          "CGO_FFLAGS",
          "CGO_FFLAGS_ALLOW",
          "CGO_FFLAGS_DISALLOW",
          "CGO_LDFLAGS",
          "CGO_LDFLAGS_ALLOW",
          "CGO_LDFLAGS_DISALLOW",
          "CXX",
          "FC",
          "GCCGO",
          "GO111MODULE",
          "GO386",
          "GOAMD64",
          "GOARCH",
          "GOARM",
          "GOARM64",
          "GOAUTH",
          "GOBIN",
          "GOCACHE",
          "GOCACHEPROG",
          "GOENV",
          "GOEXE",
          "GOEXPERIMENT",
          "GOFIPS140",
          "GOFLAGS",
          "GOGCCFLAGS",
          "GOHOSTARCH",
          "GOHOSTOS",
          "GOINSECURE",
          "GOMIPS",
          "GOMIPS64",
          "GOMODCACHE",
          "GONOPROXY",
          "GONOSUMDB",
          "GOOS",
          "GOPATH",
          "GOPPC64",
          "GOPRIVATE",
          "GOPROXY",
          "GORISCV64",
          "GOROOT",
          "GOSUMDB",
          "GOTMPDIR",
          "GOTOOLCHAIN",
          "GOTOOLDIR",
          "GOVCS",
          "GOWASM",
          "GOWORK",
          "GO_EXTLINK_ENABLED",
          "PKG_CONFIG");

  private KnownVariables() {}

  /** Whether the {@code go} command knows a name of a file's line. */
  static boolean isKnown(String name) {
    return SETTABLE.contains(name);
  }

  /** Whether a file's line with this name has no effect. */
  static boolean isProcessOnly(String name) {
    return PROCESS_ONLY.contains(name);
  }

  /** Whether Go itself reads quotes in a value, around words. */
  static boolean holdsWords(String name) {
    return switch (name) {
      case "GOFLAGS", "CC", "CXX", "FC", "GCCGO", "PKG_CONFIG" -> true;
      default -> name.startsWith("CGO_") && name.endsWith("FLAGS");
    };
  }
}
