package dev.gomodls.goenv;

import dev.gomodls.text.SourceText;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A machine to ask for its Go environment. A file's text {@code @link PATH} makes it a link, {@code
 * @unreadable REASON} one that cannot be read; directories are there where files lie in them.
 */
public record EnvFixture(
    Host host, Map<String, String> process, String directory, Map<String, String> files) {
  /** A machine with a user at /u, a Go 1.27.3 at /go, and nothing in the current directory /p. */
  public static EnvFixture linux() {
    return new EnvFixture(
            new Host("linux", "amd64"), Map.of(), "/p", Map.of("/p/.keep", "", "/u/.keep", ""))
        .with("HOME", "/u")
        .with("PATH", "/go/bin")
        .file("/go/bin/go", "")
        .file("/go/pkg/tool/x", "")
        .file("/go/VERSION", "go1.27.3\ntime 2026-10-19T22:20:36Z\n")
        .file("/go/go.env", "# shipped\nGOPROXY=https://p,direct\nGOSUMDB=s\nGOTOOLCHAIN=auto\n");
  }

  public static EnvFixture bare(String os) {
    String directory = os.equals("windows") ? "C:\\p" : "/p";
    return new EnvFixture(new Host(os, "amd64"), Map.of(), directory, Map.of());
  }

  public EnvFixture with(String name, String value) {
    Map<String, String> more = new LinkedHashMap<>(process);
    more.put(name, value);
    return new EnvFixture(host, more, directory, files);
  }

  public EnvFixture without(String name) {
    Map<String, String> less = new LinkedHashMap<>(process);
    less.remove(name);
    return new EnvFixture(host, less, directory, files);
  }

  public EnvFixture file(String path, String text) {
    Map<String, String> more = new HashMap<>(files);
    more.put(path, text);
    return new EnvFixture(host, process, directory, more);
  }

  public EnvFixture removed(String path) {
    Map<String, String> less = new HashMap<>(files);
    less.remove(path);
    return new EnvFixture(host, process, directory, less);
  }

  public EnvFixture in(String other) {
    return new EnvFixture(host, process, other, files);
  }

  /** With the user's environment file at its usual place. */
  public EnvFixture userFile(String text) {
    return file("/u/.config/go/env", text);
  }

  public Situation situation() {
    return new Situation(host, Variables.of(host, process), directory, null);
  }

  public GoEnv env() {
    return GoEnv.of(situation(), new Files(files));
  }

  public String value(String name) {
    return env().value(name);
  }

  private record Files(Map<String, String> files) implements FileView {
    private static final String LINK = "@link ";
    private static final String UNREADABLE = "@unreadable ";

    private String real(String named) {
      boolean slash = named.length() > 1 && named.endsWith("/");
      String path = slash ? named.substring(0, named.length() - 1) : named;
      for (var file : files.entrySet()) {
        if (file.getValue().startsWith(LINK) && isIn(path, file.getKey())) {
          return file.getValue().substring(LINK.length()) + path.substring(file.getKey().length());
        }
      }
      return path;
    }

    private static boolean isIn(String path, String directory) {
      return path.equals(directory)
          || path.startsWith(directory + "/")
          || path.startsWith(directory + "\\");
    }

    @Override
    public Kind kind(String path) {
      String real = real(path);
      if (files.containsKey(real)) {
        return Kind.FILE;
      }
      return files.keySet().stream().anyMatch(file -> isIn(file, real))
          ? Kind.DIRECTORY
          : Kind.NOTHING;
    }

    @Override
    public Content read(String path) {
      String text = files.get(real(path));
      if (text == null) {
        return new Content.Absent();
      }
      return text.startsWith(UNREADABLE)
          ? new Content.Unreadable(text.substring(UNREADABLE.length()))
          : new Content.Known(SourceText.of(text));
    }

    @Override
    public Optional<String> realPath(String path) {
      return kind(path) == Kind.NOTHING ? Optional.empty() : Optional.of(real(path));
    }
  }
}
