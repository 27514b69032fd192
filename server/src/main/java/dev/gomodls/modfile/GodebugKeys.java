package dev.gomodls.modfile;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The keys that godebug lines may have: {@code internal/godebugs}. Printed by {@code go run
 * server/src/build/godebug/keys.go}.
 */
public final class GodebugKeys {
  /** The language version of the Go whose keys these are. */
  public static final String GO = "1.27";

  public static final List<String> KNOWN =
      List.of(
          "allowmultiplevcs",
          "containermaxprocs",
          "cryptocustomrand",
          "dataindependenttiming",
          "decoratemappings",
          "embedfollowsymlinks",
          "execerrdot",
          "fips140",
          "fips140ems",
          "gocachehash",
          "gocachetest",
          "gocacheverify",
          "gotestjsonbuildtext",
          "htmlmetacontenturlescape",
          "http2client",
          "http2debug",
          "http2server",
          "httpcookiemaxnum",
          "httplaxcontentlength",
          "httpmuxgo121",
          "httpservecontentkeepheaders",
          "httpservecontentmaxranges",
          "installgoroot",
          "jstmpllitinterp",
          "multipartmaxheaders",
          "multipartmaxparts",
          "multipathtcp",
          "netdns",
          "netedns0",
          "panicnil",
          "randautoseed",
          "randseednop",
          "rsa1024min",
          "tarinsecurepath",
          "tlsmaxrsasize",
          "tlsmlkem",
          "tlssecpmlkem",
          "tlssha1",
          "tracebacklabels",
          "updatemaxprocs",
          "urlmaxqueryparams",
          "urlstrictcolons",
          "winreadlinkvolume",
          "winsymlink",
          "x509negativeserial",
          "x509rsacrt",
          "x509sha256skid",
          "x509sslcertoverrideplatform",
          "x509usefallbackroots",
          "x509usepolicies",
          "zipinsecurepath");

  private static final List<Removed> REMOVED =
      List.of(
          new Removed("x509sha1", 24, Set.of("1")),
          new Removed("tlskyber", 24, Set.of("0")),
          new Removed("gotypesalias", 27, Set.of("0")),
          new Removed("tlsunsafeekm", 27, Set.of("1")),
          new Removed("tlsrsakex", 27, Set.of("1")),
          new Removed("tls3des", 27, Set.of("1")),
          new Removed("tls10server", 27, Set.of("1")),
          new Removed("x509keypairleaf", 27, Set.of("0")),
          new Removed("asynctimerchan", 27, Set.of("1", "2")));

  private GodebugKeys() {}

  /**
   * A key that has no effect any more.
   *
   * @param minor the release that took it away: 27 is Go 1.27
   * @param old the values that Go refuses
   */
  public record Removed(String key, int minor, Set<String> old) {}

  /** The key that is gone, empty for any other. */
  public static Optional<Removed> removed(String key) {
    return REMOVED.stream().filter(it -> it.key().equals(key)).findFirst();
  }
}
