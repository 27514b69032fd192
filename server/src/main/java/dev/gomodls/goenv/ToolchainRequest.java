package dev.gomodls.goenv;

/**
 * What the choice of a toolchain went by, which Go tells again where a module needs a newer one:
 * {@code gover.Startup}.
 *
 * @param setting GOTOOLCHAIN; empty where it was not looked at
 * @param file the go.mod or go.work that was looked at; empty without one
 * @param goLine its go version, where that decided
 * @param toolchainLine its toolchain, where that decided
 */
public record ToolchainRequest(String setting, String file, String goLine, String toolchainLine) {
  static final ToolchainRequest NONE = new ToolchainRequest("", "", "", "");

  /** What stands behind "running go 1.27.3" in {@code gover.TooNewError}. */
  public String explanation(GoEnv env) {
    StringBuilder out = new StringBuilder();
    if (!setting.isEmpty() && !setting.equals("auto")) {
      out.append("; GOTOOLCHAIN=").append(setting);
    }
    if (!file.isEmpty() && !(goLine.isEmpty() && toolchainLine.isEmpty())) {
      out.append("; ").append(ShortPath.of(env, file)).append(" sets ");
      out.append(toolchainLine.isEmpty() ? "go " + goLine : "toolchain " + toolchainLine);
    }
    return out.toString();
  }
}
