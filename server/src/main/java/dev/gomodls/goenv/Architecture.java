package dev.gomodls.goenv;

import java.util.Map;
import java.util.Set;

/** What Go was built to do by default on the systems and processors that it knows. */
final class Architecture {
  /** The systems and processors with cgo: {@code platform.CgoSupported}. */
  private static final Map<String, Set<String>> WITH_CGO =
      Map.ofEntries(
          Map.entry("aix", Set.of("ppc64")),
          Map.entry("android", Set.of("386", "amd64", "arm", "arm64")),
          Map.entry("darwin", Set.of("amd64", "arm64")),
          Map.entry("dragonfly", Set.of("amd64")),
          Map.entry("freebsd", Set.of("386", "amd64", "arm", "arm64", "riscv64")),
          Map.entry("illumos", Set.of("amd64")),
          Map.entry("ios", Set.of("amd64", "arm64")),
          Map.entry(
              "linux",
              Set.of(
                  "386",
                  "amd64",
                  "arm",
                  "arm64",
                  "loong64",
                  "mips",
                  "mips64",
                  "mips64le",
                  "mipsle",
                  "ppc64",
                  "ppc64le",
                  "riscv64",
                  "s390x",
                  "sparc64")),
          Map.entry("netbsd", Set.of("386", "amd64", "arm", "arm64")),
          Map.entry("openbsd", Set.of("386", "amd64", "arm", "arm64", "riscv64")),
          Map.entry("solaris", Set.of("amd64")),
          Map.entry("windows", Set.of("386", "amd64", "arm64")));

  private Architecture() {}

  static boolean hasCgo(Host host) {
    return WITH_CGO.getOrDefault(host.os(), Set.of()).contains(host.arch());
  }

  /** {@code cfg.GetArchEnv}: the variable that refines a GOARCH; empty where none does. */
  static String variable(String goarch) {
    return switch (goarch) {
      case "arm" -> "GOARM";
      case "arm64" -> "GOARM64";
      case "386" -> "GO386";
      case "amd64" -> "GOAMD64";
      case "mips", "mipsle" -> "GOMIPS";
      case "mips64", "mips64le" -> "GOMIPS64";
      case "ppc64", "ppc64le" -> "GOPPC64";
      case "riscv64" -> "GORISCV64";
      case "wasm" -> "GOWASM";
      default -> "";
    };
  }

  /** The default of such a variable. */
  static String defaultOf(String variable) {
    return switch (variable) {
      case "GOARM" -> "7";
      case "GOARM64" -> "v8.0";
      case "GO386" -> "sse2";
      case "GOAMD64" -> "v1";
      case "GOMIPS", "GOMIPS64" -> "hardfloat";
      case "GOPPC64" -> "power8";
      case "GORISCV64" -> "rva20u64";
      default -> "";
    };
  }

  /** {@code cfg.DefaultCC}. */
  static String cCompiler(String goos) {
    return switch (goos) {
      case "darwin", "ios", "freebsd", "openbsd" -> "clang";
      default -> "gcc";
    };
  }

  /** {@code cfg.DefaultCXX}. */
  static String cxxCompiler(String goos) {
    return switch (goos) {
      case "darwin", "ios", "freebsd", "openbsd" -> "clang++";
      default -> "g++";
    };
  }
}
