package dev.gomodls.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Directories with modules and a workspace, and made-up questions to {@code go env} in them.
 *
 * @param top holds all of it, and is a path without links
 */
record EnvWorld(Path top, Path goRoot) {
  private static final List<String> DIRECTORIES =
      List.of("plain", "ws", "ws/m", "ws/m/deep/er", "next", "new", "tool", "old", "tmp", "link");

  private static final List<String> NAMES =
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
          "GODEBUG",
          "GOMOD",
          "GOVERSION",
          "GOTOOLDIR",
          "GOBIN",
          "GOEXE",
          "GOHOSTOS",
          "GOHOSTARCH",
          "GOAMD64",
          "GOARM",
          "GOWASM",
          "GOPACKAGESDRIVER",
          "GOTMPDIR",
          "CC",
          "CXX",
          "AR",
          "FC",
          "NETRC",
          "HOME",
          "GIT_ALLOW_PROTOCOL",
          "NO_PROXY",
          "UNKNOWN",
          "");

  /** What a variable may be set to; {@code @} stands for the top. */
  private static final Map<String, List<String>> VALUES =
      Map.ofEntries(
          Map.entry("GO111MODULE", List.of("", "on", "auto", "auto", "off", "ON")),
          Map.entry(
              "GOWORK",
              List.of("", "off", "auto", "@/ws/go.work", "@/nope.work", "rel/go.work", "@/ws")),
          Map.entry(
              "GOFLAGS",
              List.of(
                  "",
                  "-mod=mod",
                  "'-tags=a b' -x",
                  "-json",
                  "--json=false -json",
                  "-json=maybe",
                  "-tags='a b'",
                  "mod",
                  "-nosuch",
                  "'-open",
                  "-C=x",
                  "-C",
                  "-n=2",
                  "-u=x",
                  "xjson",
                  "-modfile=alt.mod -modcacherw",
                  "- -- --- -= -json=t")),
          Map.entry(
              "GOPATH",
              List.of(
                  "", "@/gopath", "@/old:@/gopath", "rel", "@/gopath:rel", "~/go", ":@/x", "@R")),
          Map.entry("GOMODCACHE", List.of("", "@/cache", "rel/cache", "@/cache/../c2/")),
          Map.entry(
              "GOPROXY", List.of("", "off", "direct", "file://@/proxy", ",", "foo", "file:/x|off")),
          Map.entry("GOPRIVATE", List.of("", "example.com/*,*.corp", "*")),
          Map.entry("GONOPROXY", List.of("", "none", "golang.org/*")),
          Map.entry("GONOSUMDB", List.of("", "a,b")),
          Map.entry("GOSUMDB", List.of("", "off", "sum.example.com")),
          Map.entry("GOINSECURE", List.of("", "*.example.com")),
          Map.entry("GOVCS", List.of("", "*:git")),
          Map.entry("GOAUTH", List.of("", "off", "netrc; git @/x")),
          Map.entry(
              "GOTOOLCHAIN",
              List.of(
                  "local",
                  "local",
                  "local",
                  "auto",
                  "path",
                  "local+path",
                  "go1.99.1",
                  "go1.99",
                  "go1.27.3",
                  "go1.27.3+auto",
                  "go1.20+path",
                  "bash",
                  "bash+auto",
                  "go1.27.3+x",
                  "",
                  "go1.27.3-custom",
                  "local+auto",
                  "go1.27.4-x+path")),
          Map.entry(
              "GOROOT", List.of("", "@R", "@R", "@R/", "@/nowhere", "@/fake", "@/plain/go.mod")),
          Map.entry("GOCACHE", List.of("", "off", "@/c", "rel")),
          Map.entry("GOOS", List.of("", "linux", "windows", "darwin", "odd")),
          Map.entry("GOARCH", List.of("", "amd64", "arm64", "arm", "wasm", "odd")),
          Map.entry("CGO_ENABLED", List.of("", "0", "1", "2", "yes")),
          Map.entry(
              "GOEXPERIMENT",
              List.of("", "arenas", "none", "noregabi,simd", "nothing", "boringcrypto", ",")),
          Map.entry(
              "GOFIPS140",
              List.of(
                  "", "off", "latest", "v1.99.0", "v1.0", "x", "v1.2.3-rc1", "v1.2.3-12345678")),
          Map.entry("GODEBUG", List.of("", "a=1")),
          Map.entry("GOBIN", List.of("", "@/bin", "rel")),
          Map.entry("GOAMD64", List.of("", "v3", "v9")),
          Map.entry("GOARM64", List.of("", "v8.0,lse", "v9.5,crypto,lse", "v9.6", "v8")),
          Map.entry("GOARM", List.of("", "5", "9")),
          Map.entry("GOMIPS", List.of("", "softfloat", "x")),
          Map.entry("GOWASM", List.of("", "satconv,", "signext,y")),
          Map.entry("GORISCV64", List.of("", "rva22u64", "rva22")),
          Map.entry("GOPACKAGESDRIVER", List.of("", "off")),
          Map.entry("CC", List.of("", "clang")),
          Map.entry("NETRC", List.of("", "@/netrc")),
          Map.entry("UNKNOWN", List.of("", "u")),
          Map.entry("HOME", List.of("@/home", "@/home", "", "rel", "@")),
          Map.entry("XDG_CONFIG_HOME", List.of("", "@/xdg", "rel")),
          Map.entry("XDG_CACHE_HOME", List.of("", "@/xdg", "rel")),
          Map.entry("TMPDIR", List.of("", "@/tmp", "@/tmp/", "@/link", "@/plain")),
          Map.entry("PATH", List.of("@R/bin", "rel:@/bin:@R/bin", "@/bin:/usr/bin::@R/bin")));

  /** A question, with all variables of the process. */
  record Question(
      List<String> args, String directory, Map<String, String> environment, String file) {}

  static EnvWorld layOut(Path top, Path goRoot) throws IOException {
    for (String dir : DIRECTORIES.subList(0, DIRECTORIES.size() - 1)) {
      Files.createDirectories(top.resolve(dir));
    }
    for (String dir : List.of("home", "xdg/go", "gopath", "bin", "fake/pkg/tool", "proxy")) {
      Files.createDirectories(top.resolve(dir));
    }
    Files.createSymbolicLink(top.resolve("link"), top.resolve("tmp"));
    Files.writeString(top.resolve("ws/go.work"), "go 1.21\nuse ./m\n");
    Files.writeString(top.resolve("ws/m/go.mod"), "module example.com/m\ngo 1.21\n");
    Files.writeString(top.resolve("next/go.mod"), "module example.com/next\ngo 1.99\n");
    Files.writeString(top.resolve("new/go.mod"), "module m\ngo 1.27 // x\ntoolchain go1.99.2\n");
    Files.writeString(top.resolve("tool/go.mod"), "module m\n  toolchain  default//\ngo 1.99\n");
    Files.writeString(top.resolve("old/go.mod"), "module m\ngo 1.20\ntoolchain odd\n");
    Files.writeString(top.resolve("tmp/go.mod"), "module m\n");
    Files.writeString(top.resolve("fake/go.env"), "GOPROXY=off\nGOROOT=/zz\nEXTRA=1\nGOSUMDB=\n");
    Files.writeString(top.resolve("fake/VERSION"), "go1.27.3\n");
    for (String home : List.of("home/.config", "xdg", ".config")) {
      quiet(top.resolve(home));
    }
    for (String dir : DIRECTORIES) {
      quiet(top.resolve(dir).resolve("rel/.config"));
    }
    return new EnvWorld(top, goRoot);
  }

  /** Keeps Go from counting its uses in a user's directory, which goes on behind its back. */
  private static void quiet(Path config) throws IOException {
    Path directory = Files.createDirectories(config.resolve("go/telemetry"));
    Files.writeString(directory.resolve("mode"), "off");
  }

  Question question(Random random, int number) throws IOException {
    Map<String, String> environment = new TreeMap<>();
    environment.put("PATH", real("/usr/bin:/bin:@R/bin"));
    environment.put("HOME", real("@/home"));
    environment.put("GOTOOLCHAIN", "local");
    environment.put("GOROOT", goRoot.toString());
    environment.put("GOTELEMETRY", "off");
    environment.put("GOPROXY", "off");
    List<String> names = new ArrayList<>(new TreeMap<>(VALUES).keySet());
    for (int i = random.nextInt(6); i > 0; i--) {
      String name = names.get(random.nextInt(names.size()));
      environment.put(name, real(pick(random, VALUES.getOrDefault(name, List.of("")))));
    }
    if (environment.getOrDefault("GOPROXY", "").isEmpty()) {
      // The default would lead to the network.
      environment.put("GOTOOLCHAIN", "local");
    }
    String directory = real("@/" + pick(random, DIRECTORIES));
    if (random.nextInt(3) > 0) {
      environment.put("PWD", directory);
    }
    String text = file(random, names);
    String path = random.nextInt(4) == 0 ? "xdg/go/env" : "env" + number % 7;
    Files.write(top.resolve(path), text.getBytes(StandardCharsets.ISO_8859_1));
    switch (random.nextInt(5)) {
      case 0 -> environment.put("GOENV", "off");
      case 1 -> environment.remove("GOENV");
      default -> environment.put("GOENV", top.resolve(path).toString());
    }
    return new Question(args(random), directory, environment, text);
  }

  private String file(Random random, List<String> names) {
    StringBuilder out = new StringBuilder();
    for (int i = random.nextInt(6); i > 0; i--) {
      String name = names.get(random.nextInt(names.size()));
      String value = real(pick(random, VALUES.getOrDefault(name, List.of(""))));
      switch (random.nextInt(14)) {
        case 0 -> out.append(name).append("=\"").append(value).append("\"\n");
        case 1 -> out.append(name).append('=').append(value).append("\r\n");
        case 2 -> out.append(' ').append(name).append('=').append(value).append('\n');
        case 3 -> out.append('#').append(name).append('=').append(value).append('\n');
        case 4 -> out.append("EXTRA=\u00e9\u00ff<&>\u0001").append(value).append('\n');
        case 5 -> out.append(name).append('\n');
        default -> out.append(name).append('=').append(value).append('\n');
      }
    }
    return out.toString();
  }

  private List<String> args(Random random) {
    List<String> args = new ArrayList<>(List.of("env"));
    if (random.nextInt(8) == 0) {
      args.addAll(
          pick(
              random,
              List.of(
                  List.of("-C", real("@/ws/m")),
                  List.of("-C=" + real("@/link")),
                  List.of("--C", ".."),
                  List.of("-C", real("@/nope")),
                  List.of("-C", real("@/ws/go.work")),
                  List.of("-C"),
                  List.of("-json", "-C", ".."))));
    }
    if (random.nextInt(2) == 0) {
      args.add(
          pick(
              random,
              List.of(
                  "-json", "-json", "--json", "-json=1", "-json=f", "-x", "--", "-odd", "-h",
                  "-json=x", "---x", "-=")));
    }
    for (int i = pick(random, List.of(1, 1, 2, 5, 20)); i > 0; i--) {
      args.add(pick(random, NAMES));
    }
    if (random.nextInt(12) == 0) {
      args.add(pick(random, List.of("A=b", "EXTRA", "-json", "GO\u00e9", "EXTRA")));
    }
    return args;
  }

  private String real(String text) {
    // The name of a downloaded GOROOT has an @ itself.
    return text.replace("@R", "\0").replace("@", top.toString()).replace("\0", goRoot.toString());
  }

  private static <T> T pick(Random random, List<T> from) {
    return from.get(random.nextInt(from.size()));
  }
}
