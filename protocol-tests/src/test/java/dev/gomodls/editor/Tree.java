package dev.gomodls.editor;

import dev.gomodls.testing.Fixture;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files on disk, below a folder; names have slashes. */
public record Tree(Path root) {
  /** Writes the files of a fixture. */
  public static Tree of(Path root, String fixture) {
    return of(root, Fixture.parse(fixture));
  }

  /** The same for one that is parsed. */
  public static Tree of(Path root, Fixture fixture) {
    try {
      Tree tree = new Tree(root.toRealPath());
      fixture.files().forEach(tree::write);
      return tree;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Path path(String name) {
    return root.resolve(name);
  }

  /** The URI of a file or folder; a name that has a scheme is one already. */
  public String uri(String name) {
    if (name.matches("[a-z-]+:.*")) {
      return name;
    }
    String uri = path(name).toUri().toString();
    return uri.endsWith("/") && !name.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
  }

  /** The URI as this tree writes it, which the server may have written in another way. */
  public String key(String uri) {
    try {
      return uri.startsWith("file:") ? uri(path(URI.create(uri)).toString()) : uri;
    } catch (IllegalArgumentException e) {
      // Not a file that can be, which a test has opened all the same.
      return uri;
    }
  }

  private static Path path(URI uri) {
    return Path.of(uri);
  }

  /** The name below the root of what a file URI names; other URIs stay as they are. */
  public String name(String uri) {
    return uri.startsWith("file:")
        ? root.relativize(path(URI.create(uri))).toString().replace('\\', '/')
        : uri;
  }

  public void write(String name, String text) {
    try {
      Path file = path(name);
      Path folder = file.getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text of a file; bytes that are not UTF-8 become U+FFFD. */
  public String read(String name) {
    try {
      return new String(Files.readAllBytes(path(name)), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public void delete(String name) {
    try {
      Files.delete(path(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
