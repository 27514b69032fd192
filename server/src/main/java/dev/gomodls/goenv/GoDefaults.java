package dev.gomodls.goenv;

import java.util.List;

/**
 * What a Go distribution comes with: the defaults of its file go.env, and the places they name. No
 * other class of this program names a host.
 */
public final class GoDefaults {
  /** The newest release whose behaviour this program knows. */
  public static final String NEWEST_GO = "1.27.3";

  private static final String LANGUAGE_DOMAIN = "golang.org";
  private static final String SITE_DOMAIN = "go.dev";

  /** The module that Go's toolchains are downloaded as. */
  public static final String TOOLCHAIN_MODULE = LANGUAGE_DOMAIN + "/toolchain";

  /** GOVULNDB of the tools that look for known vulnerabilities. */
  public static final String VULNDB = "https://vuln." + SITE_DOMAIN;

  /** The page that {@code go} names when GOPATH and GOROOT are the same directory. */
  static final String INSTALL_PAGE = "https://" + SITE_DOMAIN + "/wiki/InstallTroubleshooting";

  /** Hosts of public code: the Go project's own, and those that {@code vcs.vcsPaths} knows. */
  public static final List<String> PUBLIC_HOSTS =
      List.of(
          LANGUAGE_DOMAIN, "github.com", "bitbucket.org", "git.apache.org", "git.openstack.org");

  static final String PROXY = "https://proxy." + LANGUAGE_DOMAIN + ",direct";
  static final String SUMDB = "sum." + LANGUAGE_DOMAIN;
  static final String TOOLCHAIN = "auto";

  private GoDefaults() {}

  /** The value of a variable in go.env, as it was compiled in before Go 1.21; else empty. */
  static String of(String variable) {
    return switch (variable) {
      case "GOPROXY" -> PROXY;
      case "GOSUMDB" -> SUMDB;
      case "GOTOOLCHAIN" -> TOOLCHAIN;
      default -> "";
    };
  }
}
