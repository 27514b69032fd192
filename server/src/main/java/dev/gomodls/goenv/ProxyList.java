package dev.gomodls.goenv;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.text.GoResult;
import dev.gomodls.text.GoUnicode;
import java.util.ArrayList;
import java.util.List;

/**
 * Where modules are asked for, in order: GOPROXY as {@code modfetch.proxyList} reads it.
 *
 * @param entries at least one
 */
public record ProxyList(List<Entry> entries) {
  private static final String EMPTY =
      "GOPROXY list is not the empty string, but contains no entries";

  /** A source of modules. */
  public sealed interface Entry {
    /**
     * Whether any error of this source, and not only that it lacks a module, leads on to the next
     * one: what {@code |} behind it means.
     */
    boolean fallsBackOnError();
  }

  /** A proxy on the network; {@code url} starts with http:// or https://. */
  public record Remote(String url, boolean fallsBackOnError) implements Entry {}

  /** A proxy on the disk; {@code directory} is the path that its file URL names. */
  public record Local(String url, String directory, boolean fallsBackOnError) implements Entry {}

  /** The origin of a module itself. What stands behind it does not count. */
  public record Direct() implements Entry {
    @Override
    public boolean fallsBackOnError() {
      return false;
    }
  }

  /** No source. What stands behind it does not count. */
  public record Off() implements Entry {
    @Override
    public boolean fallsBackOnError() {
      return false;
    }
  }

  /** The origin of those modules that GONOPROXY covers; it stands first when that is set. */
  public record NoProxy() implements Entry {
    @Override
    public boolean fallsBackOnError() {
      return false;
    }
  }

  /** The list of an environment, or what Go says of it. */
  public static GoResult<ProxyList> parse(GoEnv env) {
    String list = env.value("GOPROXY");
    List<Entry> entries = new ArrayList<>();
    if (!env.value("GONOPROXY").isEmpty() && !list.equals("direct")) {
      entries.add(new NoProxy());
    }
    int least = entries.size();
    for (int start = 0; start < list.length(); ) {
      int end = start;
      while (end < list.length() && list.charAt(end) != ',' && list.charAt(end) != '|') {
        end++;
      }
      String word = GoUnicode.trimSpace(list.substring(start, end));
      boolean fallsBack = end < list.length() && list.charAt(end) == '|';
      start = end + 1;
      if (word.equals("off") || word.equals("direct")) {
        entries.add(word.equals("off") ? new Off() : new Direct());
        break;
      }
      if (word.isEmpty()) {
        continue;
      }
      switch (entry(withScheme(word, env.host().paths()), fallsBack, env.host())) {
        case GoResult.Ok<Entry>(Entry entry) -> entries.add(entry);
        case GoResult.Err<Entry>(String text) -> {
          return GoResult.err(text);
        }
      }
    }
    return entries.size() == least
        ? GoResult.err(EMPTY)
        : GoResult.ok(new ProxyList(List.copyOf(entries)));
  }

  /** Words of letters alone are kept for meanings to come; whatever looks like a host is one. */
  private static String withScheme(String word, PathStyle paths) {
    boolean bare = word.chars().noneMatch(unit -> ".:/".indexOf(unit) >= 0);
    boolean complete = word.contains(":/") || paths.isAbs(word) || word.startsWith("/");
    return bare || complete ? word : "https://" + word;
  }

  private static GoResult<Entry> entry(String word, boolean fallsBack, Host host) {
    if (!(GoUrl.parse(word) instanceof GoResult.Ok<GoUrl>(GoUrl url))) {
      return GoResult.err(String.valueOf(GoUrl.parse(word).errorText()));
    }
    return switch (url.scheme()) {
      case "http", "https" -> GoResult.ok(new Remote(word, fallsBack));
      case "file" ->
          url.isPlainFile()
              ? GoResult.ok(new Local(word, directory(url, host), fallsBack))
              : GoResult.err("invalid file:// proxy URL with non-path elements: " + url.redacted());
      case "" -> GoResult.err("invalid proxy URL missing scheme: " + url.redacted());
      default ->
          GoResult.err("invalid proxy URL scheme (must be https, http, file): " + url.redacted());
    };
  }

  /** {@code web.urlToFilePath}: on Windows the slash before a drive is none of the path's. */
  private static String directory(GoUrl url, Host host) {
    String path = url.unescapedPath();
    boolean drive = host.isWindows() && path.length() > 2 && path.charAt(2) == ':';
    return host.paths().fromSlash(drive ? path.substring(1) : path);
  }
}
