package dev.gomodls.modcache;

import dev.gomodls.buildlist.Fact;
import dev.gomodls.buildlist.GoError;
import dev.gomodls.buildlist.ModuleProxy;
import dev.gomodls.buildlist.RevisionInfo;
import dev.gomodls.goenv.GoEnv;
import dev.gomodls.goenv.ModulePrivacy;
import dev.gomodls.goenv.ProxyList;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.module.PrefixPatterns;
import dev.gomodls.text.GoResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What stands behind the entries of GOPROXY: {@code lookup} of modfetch. */
final class ProxySources {
  private ProxySources() {}

  /** The sources in their order, or what is wrong with the list. */
  static Fact<List<ModuleProxy>> of(GoEnv env) {
    PrefixPatterns apart = ModulePrivacy.of(env).skipsProxies();
    return switch (ProxyList.parse(env)) {
      case GoResult.Err<ProxyList>(String text) -> Fact.unavailable(GoError.of(text));
      case GoResult.Ok<ProxyList>(ProxyList list) -> {
        List<ModuleProxy> sources = new ArrayList<>();
        for (ProxyList.Entry entry : list.entries()) {
          sources.add(source(entry, apart));
        }
        yield Fact.known(List.copyOf(sources));
      }
    };
  }

  private static ModuleProxy source(ProxyList.Entry entry, PrefixPatterns apart) {
    return switch (entry) {
      case ProxyList.Local(String url, String directory, boolean any) ->
          new Apart(new FileProxy(url, directory, any), apart, false);
      case ProxyList.Remote remote ->
          new Apart(RefusingProxy.offline(false, remote.fallsBackOnError()), apart, false);
      case ProxyList.Off _ -> new Apart(RefusingProxy.off(), apart, false);
      case ProxyList.Direct _ -> RefusingProxy.offline(true, false);
      case ProxyList.NoProxy _ -> new Apart(RefusingProxy.offline(true, false), apart, true);
    };
  }

  /**
   * A source that is passed over for modules that GONOPROXY keeps to themselves, or that is for
   * them alone.
   */
  private record Apart(ModuleProxy proxy, PrefixPatterns patterns, boolean only)
      implements ModuleProxy {
    private static final GoError FOR_OTHERS =
        GoError.of(GoError.Kind.USE_PROXY, "path does not match GOPRIVATE/GONOPROXY");
    private static final GoError KEPT_APART =
        GoError.of(GoError.Kind.NOT_EXIST, "disabled by GOPRIVATE/GONOPROXY");

    private <T> Fact<T> ask(String path, Function<ModuleProxy, Fact<T>> question) {
      if (patterns.matches(path) == only) {
        return question.apply(proxy);
      }
      return Fact.unavailable(only ? FOR_OTHERS : KEPT_APART);
    }

    @Override
    public boolean fallsBackOnAnyError() {
      return proxy.fallsBackOnAnyError();
    }

    @Override
    public boolean isDirect(GoError error) {
      return proxy.isDirect(error) && !error.is(GoError.Kind.USE_PROXY);
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
