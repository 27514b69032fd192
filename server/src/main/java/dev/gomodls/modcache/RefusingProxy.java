package dev.gomodls.modcache;

import dev.gomodls.buildlist.Fact;
import dev.gomodls.buildlist.GoError;
import dev.gomodls.buildlist.ModuleProxy;
import dev.gomodls.buildlist.RevisionInfo;
import dev.gomodls.module.ModuleVersion;
import java.util.List;

/**
 * An entry of GOPROXY that has nothing ({@code errRepo}): {@code off}, or one that would need the
 * network.
 *
 * @param direct whether its error counts as that of {@code direct}
 */
record RefusingProxy(GoError error, boolean direct, boolean fallsBackOnAnyError)
    implements ModuleProxy {
  /** {@code errProxyOff}. */
  static RefusingProxy off() {
    String text = "module lookup disabled by GOPROXY=off";
    return new RefusingProxy(GoError.of(GoError.Kind.NOT_EXIST, text), false, false);
  }

  /** A source that is not asked because that takes the network. */
  static RefusingProxy offline(boolean direct, boolean fallsBackOnAnyError) {
    String text = "module lookup disabled: gomodls is offline (--online asks)";
    return new RefusingProxy(GoError.of(GoError.Kind.OFFLINE, text), direct, fallsBackOnAnyError);
  }

  @Override
  public boolean isDirect(GoError found) {
    return direct;
  }

  @Override
  public Fact<byte[]> goMod(ModuleVersion module) {
    return Fact.unavailable(error);
  }

  @Override
  public Fact<RevisionInfo> stat(String path, String revision) {
    return Fact.unavailable(error);
  }

  @Override
  public Fact<List<String>> versions(String path, String prefix) {
    return Fact.unavailable(error);
  }

  @Override
  public Fact<RevisionInfo> latest(String path) {
    return Fact.unavailable(error);
  }
}
