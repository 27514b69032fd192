package dev.gomodls.modcache;

import dev.gomodls.buildlist.Fact;
import dev.gomodls.buildlist.GoError;
import dev.gomodls.buildlist.ModuleProxy;
import dev.gomodls.buildlist.RevisionInfo;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.module.PrefixPatterns;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The sources that {@code GOPROXY} and {@code GONOPROXY} name: {@code proxyList}. */
final class ProxyList {
  private ProxyList() {}

  /** The sources in their order, or what is wrong with the list. */
  static Fact<List<ModuleProxy>> read(String goproxy, String gonoproxy) {
    List<ModuleProxy> list = new ArrayList<>();
    PrefixPatterns apart = PrefixPatterns.parse(gonoproxy);
    if (!gonoproxy.isEmpty() && !goproxy.equals("direct")) {
      list.add(new Apart(RefusingProxy.offline(true, false), apart, true));
    }
    int first = list.size();
    int start = 0;
    while (start < goproxy.length()) {
      int end = endOfEntry(goproxy, start);
      boolean any = end < goproxy.length() && goproxy.charAt(end) == '|';
      String entry = goproxy.substring(start, end).strip();
      start = end + 1;
      if (entry.isEmpty()) {
        continue;
      }
      if (entry.equals("off")) {
        list.add(new Apart(RefusingProxy.off(), apart, false));
        break;
      }
      if (entry.equals("direct")) {
        list.add(RefusingProxy.offline(true, false));
        break;
      }
      switch (proxy(entry, any)) {
        case Fact.Known<ModuleProxy>(ModuleProxy proxy) -> list.add(new Apart(proxy, apart, false));
        case Fact.Unavailable<ModuleProxy>(GoError reason) -> {
          return Fact.unavailable(reason);
        }
        case Fact.Pending<ModuleProxy> _ -> {}
      }
    }
    return list.size() > first
        ? Fact.known(List.copyOf(list))
        : Fact.unavailable(
            GoError.of("GOPROXY list is not the empty string, but contains no entries"));
  }

  private static int endOfEntry(String list, int start) {
    int end = start;
    while (end < list.length() && list.charAt(end) != ',' && list.charAt(end) != '|') {
      end++;
    }
    return end;
  }

  /** {@code newProxyRepo}, of which only directories can be read here. */
  private static Fact<ModuleProxy> proxy(String entry, boolean any) {
    boolean bare =
        (entry.indexOf('.') >= 0 || entry.indexOf(':') >= 0 || entry.indexOf('/') >= 0)
            && !entry.contains(":/")
            && !entry.startsWith("/");
    String url = bare ? "https://" + entry : entry;
    URI parsed;
    try {
      parsed = new URI(url);
    } catch (URISyntaxException e) {
      return Fact.unavailable(GoError.of("parse \"" + url + "\": invalid URL"));
    }
    String scheme = parsed.getScheme();
    return switch (scheme == null ? "" : scheme) {
      case "http", "https" -> Fact.known(RefusingProxy.offline(false, any));
      case "file" -> {
        String path = parsed.getPath();
        boolean plain =
            path != null
                && parsed.getRawAuthority() == null
                && parsed.getRawQuery() == null
                && parsed.getRawFragment() == null;
        yield plain
            ? Fact.known(new FileProxy(url, path, any))
            : refused("file:// proxy URL with non-path elements", url);
      }
      case "" -> refused("proxy URL missing scheme", url);
      default -> refused("proxy URL scheme (must be https, http, file)", url);
    };
  }

  private static Fact<ModuleProxy> refused(String what, String url) {
    return Fact.unavailable(GoError.of("invalid " + what + ": " + url));
  }

  /**
   * A source that is passed over for modules that GONOPROXY keeps to themselves, or that is for
   * them alone.
   */
  private record Apart(ModuleProxy proxy, PrefixPatterns patterns, boolean only)
      implements ModuleProxy {
    private <T> Fact<T> ask(String path, Function<ModuleProxy, Fact<T>> question) {
      if (patterns.matches(path) == only) {
        return question.apply(proxy);
      }
      return Fact.unavailable(
          only
              ? GoError.of(GoError.Kind.NOT_EXIST, "path does not match GOPRIVATE/GONOPROXY")
              : GoError.of(GoError.Kind.NOT_EXIST, "disabled by GOPRIVATE/GONOPROXY"));
    }

    @Override
    public boolean fallsBackOnAnyError() {
      return proxy.fallsBackOnAnyError();
    }

    @Override
    public boolean isDirect(GoError error) {
      return proxy.isDirect(error) && !error.text().startsWith("path does not match");
    }

    @Override
    public Fact<byte[]> goMod(ModuleVersion module) {
      return ask(module.path(), it -> it.goMod(module));
    }

    @Override
    public Fact<RevisionInfo> stat(String path, String revision) {
      return ask(path, it -> it.stat(path, revision));
    }

    @Override
    public Fact<List<String>> versions(String path, String prefix) {
      return ask(path, it -> it.versions(path, prefix));
    }

    @Override
    public Fact<RevisionInfo> latest(String path) {
      return ask(path, it -> it.latest(path));
    }
  }
}
