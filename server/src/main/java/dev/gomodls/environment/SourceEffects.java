package dev.gomodls.environment;

import dev.gomodls.goenv.GoEnv;
import dev.gomodls.goenv.ProxyList;
import dev.gomodls.goenv.Setting;
import dev.gomodls.text.GoResult;

/** What the variables do that say where modules come from, and who checks them. */
final class SourceEffects {
  private SourceEffects() {}

  /** Who is asked, in order, and when the next one is. */
  static String proxies(GoEnv env) {
    if (!(ProxyList.parse(env) instanceof GoResult.Ok<ProxyList>(ProxyList list))) {
      return "Go refuses the value where it needs a module that is not in the module cache";
    }
    StringBuilder out = new StringBuilder("What is not in the module cache ");
    ProxyList.Entry last = null;
    for (ProxyList.Entry entry : list.entries()) {
      if (last instanceof ProxyList.NoProxy) {
        out.append("; all else ");
      } else if (last != null) {
        out.append(
            last.fallsBackOnError()
                ? "; after any error there (|) it "
                : "; where that lacks it (404 or 410) it ");
      }
      out.append(
          switch (entry) {
            case ProxyList.Remote(String url, boolean _) -> "is asked of " + Setters.value(url);
            case ProxyList.Local(String _, String directory, boolean _) ->
                "is read from " + Setters.value(directory);
            case ProxyList.Direct _ -> "is fetched from its origin (direct)";
            case ProxyList.Off _ -> "cannot be had (off)";
            case ProxyList.NoProxy _ -> "and covered by GONOPROXY is fetched from its origin";
          });
      last = entry;
    }
    return out.toString();
  }

  static String privateModules(GoEnv env) {
    String patterns = env.value("GOPRIVATE");
    if (patterns.isEmpty()) {
      return "No module counts as private";
    }
    boolean both = follows(env, "GONOPROXY") && follows(env, "GONOSUMDB");
    return "Modules that match "
        + Setters.value(patterns)
        + " count as private"
        + (both ? ": they are neither asked of proxies nor of the checksum database" : "");
  }

  private static boolean follows(GoEnv env, String variable) {
    Setting setting = env.setting(variable);
    return setting.isDefault();
  }

  static String withoutProxy(GoEnv env) {
    String patterns = env.value("GONOPROXY");
    if (env.value("GOPROXY").equals("direct")) {
      return "GOPROXY names no proxy, and every module comes from its origin";
    }
    return patterns.isEmpty()
        ? "Every module may be asked of a proxy"
        : "Modules that match "
            + Setters.value(patterns)
            + " are fetched from their origin, and never named to a proxy";
  }

  static String withoutDatabase(GoEnv env) {
    String patterns = env.value("GONOSUMDB");
    if (env.value("GOSUMDB").equals("off")) {
      return "GOSUMDB is off, and no module is looked up in a checksum database";
    }
    return patterns.isEmpty()
        ? "Every module that is new to go.sum is looked up in the checksum database"
        : "Modules that match "
            + Setters.value(patterns)
            + " are not looked up in the checksum database; go.sum counts for them as well";
  }

  static String database(GoEnv env) {
    String value = env.value("GOSUMDB");
    return switch (value) {
      case "off" -> "Modules that are new to go.sum are taken on trust; what go.sum has counts";
      case "" -> "No checksum database is named, and looking up a module in it fails";
      default -> {
        int blank = value.indexOf(' ');
        String name = blank < 0 ? value : value.substring(0, blank);
        int key = name.indexOf('+');
        String shown = Setters.value(key < 0 ? name : name.substring(0, key));
        yield "Modules that are new to go.sum are looked up at " + shown;
      }
    };
  }

  static String insecure(GoEnv env) {
    String patterns = env.value("GOINSECURE");
    return patterns.isEmpty()
        ? "What is fetched from its origin comes over https, with a certificate that is right"
        : "Modules that match "
            + Setters.value(patterns)
            + " may come from their origin over http or from anybody; checksums count as ever";
  }

  static String versionControl(GoEnv env) {
    return env.value("GOVCS").isEmpty()
        ? "Public modules are fetched from their origin with git or hg, private ones with any tool"
        : "The first pattern that covers a module says which tools may fetch it from its origin";
  }

  static String credentials(GoEnv env) {
    String value = env.value("GOAUTH");
    return switch (value) {
      case "netrc" -> "Credentials for https are those of the file .netrc";
      case "off" -> "No credentials are sent with https requests";
      default -> "Credentials for https are asked of these, in order: " + Setters.value(value);
    };
  }
}
