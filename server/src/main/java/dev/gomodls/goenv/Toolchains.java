package dev.gomodls.goenv;

import dev.gomodls.module.GoVersion;
import dev.gomodls.module.ToolchainName;
import dev.gomodls.text.GoQuote;
import dev.gomodls.text.SourceText;
import java.util.List;

/** The choice of the Go that runs a command: {@code toolchain.Select}. */
public final class Toolchains {
  private static final String STRICT_GO = "1.21";

  private Toolchains() {}

  /** The least that GOTOOLCHAIN asks for, and whether files may ask for more. */
  private record Least(String name, String version, boolean mayRise) {}

  /** What a go.mod or go.work asks for. */
  private record Asked(String file, String go, String toolchain) {}

  /**
   * Decides for a command.
   *
   * @param args all that stands behind {@code go}: a few questions are always answered locally
   */
  public static ToolchainChoice select(GoEnv env, List<String> args) {
    ToolchainChoice stay = new ToolchainChoice.Stay(ToolchainRequest.NONE);
    switch (env.given("GO111MODULE").value()) {
      case "on", "" -> {}
      case "auto" -> {
        if (!(ModuleRoot.find(env) instanceof ModuleRoot.Found)) {
          WorkFile work = WorkFile.find(env);
          if (work instanceof WorkFile.Refused(String error, Origin _)) {
            return new ToolchainChoice.Refused("go: " + error);
          }
          if (work.pathOrEmpty().isEmpty()) {
            return stay;
          }
        }
      }
      default -> {
        return stay;
      }
    }
    String setting = env.value("GOTOOLCHAIN");
    return isAnsweredLocally(args) || setting.isEmpty() ? stay : select(env, setting);
  }

  /** Whether two texts of a go.mod ask for the same Go. */
  public static boolean askAlike(SourceText a, SourceText b) {
    return GoLines.lookup(a, "go").equals(GoLines.lookup(b, "go"))
        && GoLines.lookup(a, "toolchain").equals(GoLines.lookup(b, "toolchain"));
  }

  private static boolean isAnsweredLocally(List<String> args) {
    return args.size() == 2
        && args.getFirst().equals("env")
        && List.of("GOTOOLCHAIN", "GOMOD", "GOWORK").contains(args.get(1));
  }

  private static ToolchainChoice select(GoEnv env, String setting) {
    LocalGo local = env.localGo();
    int plus = setting.indexOf('+');
    String min = plus < 0 ? setting : setting.substring(0, plus);
    String suffix = plus < 0 ? "" : setting.substring(plus + 1);
    String invalid = "go: invalid GOTOOLCHAIN " + GoQuote.quote(setting);
    Least least = new Least(localName(local), local.version(), true);
    if (!setting.equals("auto") && !setting.equals("path")) {
      boolean mayRise = suffix.equals("auto") || suffix.equals("path");
      least = new Least(least.name, least.version, mayRise);
      if (!min.equals("local")) {
        String version = ToolchainName.goVersion(min);
        if (version.isEmpty()) {
          String why = plus < 0 ? "" : ": invalid minimum toolchain " + GoQuote.quote(min);
          return new ToolchainChoice.Refused(invalid + why);
        }
        least = new Least(min, version, mayRise);
      }
      if (plus >= 0 && !mayRise) {
        return new ToolchainChoice.Refused(invalid + ": only version suffixes are +auto and +path");
      }
    }
    ToolchainRequest request = new ToolchainRequest(setting, "", "", "");
    return least.mayRise ? rise(env, request, least) : decide(env, least.name, request);
  }

  private static ToolchainChoice rise(GoEnv env, ToolchainRequest request, Least least) {
    WorkFile work = WorkFile.find(env);
    if (work instanceof WorkFile.Refused(String error, Origin _)) {
      return new ToolchainChoice.Refused("go: " + error);
    }
    String file = fileThatAsks(env, work);
    if (file.isEmpty()) {
      return decide(env, least.name, request);
    }
    if (!(env.files().read(file) instanceof FileView.Content.Known(SourceText text))) {
      return new ToolchainChoice.Refused(unreadable(env, file));
    }
    Asked asked = new Asked(file, GoLines.lookup(text, "go"), GoLines.lookup(text, "toolchain"));
    String setting = request.setting();
    if (asked.toolchain.equals("default")) {
      return decide(env, least.name, new ToolchainRequest(setting, file, "", "default"));
    }
    Least wanted = least;
    String line = "";
    if (!asked.toolchain.isEmpty()) {
      String version = ToolchainName.goVersion(asked.toolchain);
      if (version.isEmpty()) {
        return new ToolchainChoice.Refused(
            "go: invalid toolchain "
                + GoQuote.quote(asked.toolchain)
                + " in "
                + ShortPath.of(env, file));
      }
      if (GoVersion.compare(version, least.version) > 0) {
        wanted = new Least(asked.toolchain, version, true);
        line = asked.toolchain;
      }
    }
    if (GoVersion.compare(asked.go, wanted.version) > 0) {
      return decide(env, release(asked.go), new ToolchainRequest(setting, file, asked.go, ""));
    }
    return decide(env, wanted.name, new ToolchainRequest(setting, file, "", line));
  }

  /** The go.work that applies, else the go.mod; empty without either. */
  private static String fileThatAsks(GoEnv env, WorkFile work) {
    String file = work.pathOrEmpty();
    if (!file.isEmpty() && env.files().kind(file) != FileView.Kind.NOTHING) {
      return file;
    }
    return ModuleRoot.find(env) instanceof ModuleRoot.Found(String directory)
        ? env.host().paths().join(directory, "go.mod")
        : "";
  }

  private static String unreadable(GoEnv env, String file) {
    if (env.files().isDirectory(file)) {
      return "go: read " + file + ": is a directory";
    }
    String reason =
        env.files().read(file) instanceof FileView.Content.Unreadable(String why)
            ? why
            : "no such file or directory";
    return "go: open " + file + ": " + reason;
  }

  /** The first release of a language version: "go1.22.0" for "1.22". */
  private static String release(String version) {
    boolean bare = GoVersion.isLang(version) && GoVersion.compare(version, STRICT_GO) >= 0;
    return "go" + version + (bare ? ".0" : "");
  }

  private static ToolchainChoice decide(GoEnv env, String name, ToolchainRequest request) {
    if (name.equals("local") || name.equals(localName(env.localGo()))) {
      return new ToolchainChoice.Stay(request);
    }
    return name.startsWith("go1") || name.contains("-go1")
        ? new ToolchainChoice.Switch(name, request)
        : new ToolchainChoice.Refused("go: invalid GOTOOLCHAIN " + GoQuote.quote(name));
  }

  /** {@code gover.LocalToolchain}. */
  private static String localName(LocalGo local) {
    return ToolchainName.goVersion(local.name()).isEmpty() ? "go" + local.version() : local.name();
  }
}
