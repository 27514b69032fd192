package dev.gomodls.modcache;

import dev.gomodls.buildlist.Fact;
import dev.gomodls.buildlist.GoError;
import dev.gomodls.buildlist.ModuleProxy;
import dev.gomodls.buildlist.RevisionInfo;
import dev.gomodls.filepath.PathStyle;
import dev.gomodls.module.ModulePath;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.module.PseudoVersion;
import dev.gomodls.semver.Semver;
import dev.gomodls.text.GoQuote;
import dev.gomodls.text.GoResult;
import dev.gomodls.text.Utf8;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/**
 * A module proxy that is a directory: {@code proxyRepo} of modfetch over {@code file://}.
 *
 * @param base its URL as the user wrote it
 * @param directory where it is
 */
record FileProxy(String base, String directory, boolean fallsBackOnAnyError)
    implements ModuleProxy {
  private static final String ESCAPED_BY_NONE = "-_.~$&+,/:;=@";

  @Override
  public boolean isDirect(GoError error) {
    return false;
  }

  @Override
  public Fact<byte[]> goMod(ModuleVersion module) {
    return ofVersion(module.path(), module.version(), ".mod");
  }

  private Fact<byte[]> ofVersion(String path, String version, String suffix) {
    return switch (ModuleVersion.escapeVersion(version)) {
      case GoResult.Ok<String>(String escaped) ->
          wrapped(get(path, "@v/" + escaped + suffix), path, version);
      case GoResult.Err<String>(String text) ->
          Fact.unavailable(versionError(path, version, GoError.of(text)));
    };
  }

  @Override
  public Fact<RevisionInfo> stat(String path, String revision) {
    return switch (ofVersion(path, revision, ".info")) {
      case Fact.Known<byte[]>(byte[] text) -> info(path, revision, text);
      case Fact.Unavailable<byte[]>(GoError reason) -> Fact.unavailable(reason);
      case Fact.Pending<byte[]>() -> new Fact.Pending<>();
    };
  }

  private Fact<RevisionInfo> info(String path, String revision, byte[] text) {
    return switch (InfoFile.read(text)) {
      case GoResult.Err<RevisionInfo>(String problem) ->
          Fact.unavailable(
              versionError(
                  path,
                  revision,
                  GoError.of(
                      "invalid response from proxy " + GoQuote.quote(base) + ": " + problem)));
      case GoResult.Ok<RevisionInfo>(RevisionInfo info)
          when !info.version().equals(revision)
              && revision.equals(ModuleVersion.canonicalVersion(revision))
              && ModuleVersion.check(path, revision) == null ->
          Fact.unavailable(
              versionError(
                  path,
                  revision,
                  GoError.of(
                      "proxy returned info for version "
                          + info.version()
                          + " instead of requested version")));
      case GoResult.Ok<RevisionInfo>(RevisionInfo info) -> Fact.known(info);
    };
  }

  @Override
  public Fact<List<String>> versions(String path, String prefix) {
    return switch (wrapped(get(path, "@v/list"), path, "")) {
      case Fact.Known<byte[]>(byte[] text) -> {
        List<String> versions = new ArrayList<>();
        for (List<String> fields : lines(text)) {
          String version = fields.getFirst();
          if (Semver.isValid(version)
              && version.startsWith(prefix)
              && !PseudoVersion.isPseudo(version)) {
            versions.add(version);
          }
        }
        versions.sort(Semver.ORDER);
        yield Fact.known(List.copyOf(versions));
      }
      case Fact.Unavailable<byte[]>(GoError reason) -> Fact.unavailable(reason);
      case Fact.Pending<byte[]>() -> new Fact.Pending<>();
    };
  }

  /** The lines of a list that are not empty, in words. */
  private static List<List<String>> lines(byte[] text) {
    List<List<String>> lines = new ArrayList<>();
    Utf8.decode(text)
        .lines()
        .map(line -> List.of(line.strip().split("[ \t\r\f]+")))
        .filter(fields -> !fields.getFirst().isEmpty())
        .forEach(lines::add);
    return lines;
  }

  @Override
  public Fact<RevisionInfo> latest(String path) {
    return switch (get(path, "@latest")) {
      case Fact.Known<byte[]>(byte[] text) -> info(path, "", text);
      case Fact.Unavailable<byte[]>(GoError reason) when !reason.is(GoError.Kind.NOT_EXIST) ->
          Fact.unavailable(versionError(path, "", reason));
      case Fact.Unavailable<byte[]> _ -> latestOfList(path);
      case Fact.Pending<byte[]>() -> new Fact.Pending<>();
    };
  }

  /** {@code latestFromList}: the newest of the versions whose time is known. */
  private Fact<RevisionInfo> latestOfList(String path) {
    return switch (wrapped(get(path, "@v/list"), path, "")) {
      case Fact.Known<byte[]>(byte[] text) -> {
        Instant newest = Instant.MIN;
        String best = "";
        for (List<String> fields : lines(text)) {
          Instant time = time(fields);
          if (Semver.isValid(fields.getFirst()) && newest.isBefore(time)) {
            newest = time;
            best = fields.getFirst();
          }
        }
        yield best.isEmpty()
            ? Fact.unavailable(
                versionError(path, "", GoError.of(GoError.Kind.NOT_EXIST, "no commits")))
            : stat(path, best);
      }
      case Fact.Unavailable<byte[]>(GoError reason) -> Fact.unavailable(reason);
      case Fact.Pending<byte[]>() -> new Fact.Pending<>();
    };
  }

  private static Instant time(List<String> fields) {
    if (fields.size() < 2) {
      return PseudoVersion.time(fields.getFirst()).toOptional().orElse(Instant.MIN);
    }
    try {
      return OffsetDateTime.parse(fields.get(1)).toInstant();
    } catch (DateTimeException e) {
      return Instant.MIN;
    }
  }

  private static Fact<byte[]> wrapped(Fact<byte[]> fact, String path, String version) {
    return fact instanceof Fact.Unavailable<byte[]>(GoError reason)
        ? Fact.unavailable(versionError(path, version, reason))
        : fact;
  }

  /** {@code proxyRepo.versionError}. */
  private static GoError versionError(String path, String version, GoError error) {
    if (version.isEmpty() || version.equals(ModuleVersion.canonicalVersion(version))) {
      return new GoError.AtModule(new ModuleVersion(path, version), error);
    }
    GoError.InvalidVersion inner = error.asInvalidVersion();
    GoError.InvalidVersion invalid =
        inner != null
            ? inner
            : new GoError.InvalidVersion(version, PseudoVersion.isPseudo(version), error);
    return new GoError.AtModule(ModuleVersion.of(path), invalid);
  }

  /** {@code getBytes} and {@code getFile}: a file of a module. */
  private Fact<byte[]> get(String path, String name) {
    return switch (ModulePath.escape(path)) {
      case GoResult.Err<String>(String text) -> Fact.unavailable(GoError.of(text));
      case GoResult.Ok<String>(String escaped) -> {
        String file = PathStyle.UNIX.join(directory, escaped, name);
        Fact<byte[]> read = Reading.read(file);
        yield read instanceof Fact.Unavailable<byte[]>(GoError reason)
            ? Fact.unavailable(ofUrl(file, reason))
            : read;
      }
    };
  }

  /** {@code HTTPError}: which URL could not be read. */
  private static GoError ofUrl(String file, GoError reason) {
    String url = "file://" + escaped(file);
    if (!(reason instanceof GoError.OfFile(String operation, String _, String why, boolean gone))) {
      return reason;
    }
    if (gone || why.equals("permission denied")) {
      return new GoError.Wrapped("reading " + url + ": " + why, reason);
    }
    return operation.equals("read")
        ? new GoError.Wrapped("read " + GoQuote.quote(url) + ": " + reason.text(), reason)
        : reason;
  }

  /** {@code url.URL.EscapedPath} of a plain path. */
  private static String escaped(String path) {
    StringBuilder out = new StringBuilder(path.length() + 8);
    for (byte next : Utf8.encode(path)) {
      char character = (char) (next & 0xFF);
      boolean plain =
          ('a' <= character && character <= 'z')
              || ('A' <= character && character <= 'Z')
              || ('0' <= character && character <= '9')
              || ESCAPED_BY_NONE.indexOf(character) >= 0;
      if (plain) {
        out.append(character);
      } else {
        out.append('%')
            .append(Character.toUpperCase(Character.forDigit(character >> 4, 16)))
            .append(Character.toUpperCase(Character.forDigit(character & 0xF, 16)));
      }
    }
    return out.toString();
  }
}
