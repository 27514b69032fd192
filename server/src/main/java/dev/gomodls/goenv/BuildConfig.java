package dev.gomodls.goenv;

import dev.gomodls.text.GoQuote;
import org.jspecify.annotations.Nullable;

/**
 * Variables that Go checks as it starts: {@code buildcfg.Error}. It looks at the process alone, not
 * at files, and the last complaint wins.
 */
final class BuildConfig {
  private BuildConfig() {}

  /** What Go says, without "go: " in front; it ends with exit code 2. Null where all is well. */
  static @Nullable String problem(GoEnv env) {
    Variables process = env.situation().variables();
    String goos = or(process, "GOOS", env.host().os());
    String goarch = or(process, "GOARCH", env.host().arch());
    // GOAMD64 and GOARM are checked too, but then forgotten: GOARM64 starts anew.
    String problem = goarm64(or(process, "GOARM64", "v8.0"));
    for (String name : new String[] {"GOMIPS", "GOMIPS64"}) {
      String value = or(process, name, "hardfloat");
      if (!value.equals("hardfloat") && !value.equals("softfloat")) {
        problem = "invalid " + name + ": must be hardfloat, softfloat";
      }
    }
    problem =
        switch (or(process, "GOPPC64", "power8")) {
          case "power8", "power9", "power10" -> problem;
          default -> "invalid GOPPC64: must be power8, power9, power10";
        };
    problem =
        switch (or(process, "GORISCV64", "rva20u64")) {
          case "rva20u64", "rva22u64", "rva23u64" -> problem;
          default -> "invalid GORISCV64: must be rva20u64, rva22u64, rva23u64";
        };
    for (String feature : process.get("GOWASM").split(",", -1)) {
      problem =
          switch (feature) {
            case "", "satconv", "signext" -> problem;
            default -> "invalid GOWASM: no such feature " + GoQuote.quote(feature);
          };
    }
    if (!Fips.isValid(or(process, "GOFIPS140", "off"))) {
      problem = "invalid GOFIPS140: must be off, latest, inprocess, certified, or v1.Y.Z";
    }
    String experiment =
        Experiments.of(env, new Host(goos, goarch), process.get("GOEXPERIMENT")).problem();
    return experiment == null ? problem : experiment;
  }

  private static String or(Variables process, String name, String otherwise) {
    String value = process.get(name);
    return value.isEmpty() ? otherwise : value;
  }

  private static @Nullable String goarm64(String value) {
    String bare = value;
    while (bare.endsWith(",lse") || bare.endsWith(",crypto")) {
      bare = bare.substring(0, bare.lastIndexOf(','));
    }
    boolean valid =
        bare.length() == 4
            && (bare.startsWith("v8.") || bare.startsWith("v9."))
            && '0' <= bare.charAt(3)
            && bare.charAt(3) <= (bare.charAt(1) == '8' ? '9' : '5');
    return valid
        ? null
        : "invalid GOARM64: must start with v8.{0-9} or v9.{0-5} and may optionally end in"
            + " \",lse\" and/or \",crypto\"";
  }
}
