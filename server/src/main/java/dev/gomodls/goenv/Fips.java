package dev.gomodls.goenv;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.text.GoQuote;
import dev.gomodls.text.GoUnicode;
import dev.gomodls.text.SourceText;
import org.jspecify.annotations.Nullable;

/** GOFIPS140, as far as files tell whether Go can obey it: {@code fips140.initVersion}. */
final class Fips {
  private Fips() {}

  /** What Go says of a version that it does not have; null where there is nothing to say. */
  static @Nullable String problem(GoEnv env) {
    String asked = env.value("GOFIPS140");
    if (asked.equals("off")) {
      return null;
    }
    String problem = asked.equals("latest") ? null : versionProblem(env, asked);
    if (problem == null && Experiments.of(env).enables("boringcrypto")) {
      return "go: cannot use GOFIPS140 with GOEXPERIMENT=boringcrypto";
    }
    return problem;
  }

  private static @Nullable String versionProblem(GoEnv env, String asked) {
    if (asked.contains("/") || asked.contains("\\") || asked.contains("..")) {
      return "go: malformed GOFIPS140 version " + GoQuote.quote(asked);
    }
    if (env.goRoot().isEmpty()) {
      return "go: missing GOROOT for GOFIPS140";
    }
    PathStyle paths = env.host().paths();
    String dir = paths.join(env.goRoot(), "lib", "fips140");
    if (env.files().read(paths.join(dir, asked + ".txt"))
        instanceof FileView.Content.Known(SourceText text)) {
      String version = GoUnicode.trimSpace(text.string());
      return isThere(env, paths.join(dir, version + ".zip"))
          ? null
          : "go: unknown GOFIPS140 version "
              + GoQuote.quote(version)
              + " (from "
              + GoQuote.quote(asked)
              + ")";
    }
    return isThere(env, paths.join(dir, asked + ".zip"))
        ? null
        : "go: unknown GOFIPS140 version " + GoQuote.quote(asked);
  }

  private static boolean isThere(GoEnv env, String path) {
    return env.files().kind(path) != FileView.Kind.NOTHING;
  }

  /** {@code buildcfg.isFIPSVersion}, and the words that stand for a version. */
  static boolean isValid(String value) {
    return switch (value) {
      case "off", "latest", "inprocess", "certified" -> true;
      default -> value.startsWith("v1.") && isVersion(value.substring(3));
    };
  }

  private static boolean isVersion(String rest) {
    int minor = digits(rest, 0);
    if (minor == 0 || minor == rest.length() || rest.charAt(minor) != '.') {
      return false;
    }
    int patch = digits(rest, minor + 1);
    String suffix = rest.substring(patch);
    if (patch == minor + 1 || suffix.isEmpty()) {
      return suffix.isEmpty() && patch > minor + 1;
    }
    if (suffix.startsWith("-rc")) {
      return suffix.length() > 3 && digits(suffix, 3) == suffix.length();
    }
    // Bytes, not characters, are counted in Go; a hash has no others.
    return suffix.startsWith("-") && suffix.length() == 9;
  }

  private static int digits(String text, int start) {
    int end = start;
    while (end < text.length() && '0' <= text.charAt(end) && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }
}
