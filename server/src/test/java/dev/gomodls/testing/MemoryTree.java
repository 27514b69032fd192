package dev.gomodls.testing;

import dev.gomodls.text.SourceText;
import dev.gomodls.workspace.FileTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A file tree in memory: directories are there where files lie in them. The text of a symbolic link
 * is {@code @link PATH} with an absolute path, that of a file that cannot be read
 * {@code @unreadable REASON}.
 */
public final class MemoryTree implements FileTree {
  private static final String LINK = "@link ";
  private static final String UNREADABLE = "@unreadable ";

  private final Map<String, String> files = new TreeMap<>();

  /** The tree with the files of a fixture in {@code directory}. */
  public MemoryTree(String directory, Map<String, String> fixture) {
    fixture.forEach((path, text) -> files.put(directory + "/" + path, text));
  }

  @Override
  public Kind kind(String path) {
    String real = realPath(path);
    if (files.containsKey(real)) {
      return Kind.FILE;
    }
    String prefix = real.endsWith("/") ? real : real + "/";
    return files.keySet().stream().anyMatch(file -> file.startsWith(prefix))
        ? Kind.DIRECTORY
        : Kind.NOTHING;
  }

  @Override
  public Content read(String path) {
    String text = files.get(realPath(path));
    if (text == null) {
      boolean directory = kind(path) == Kind.DIRECTORY;
      return new Content.Unreadable(directory ? "is a directory" : NOTHING_THERE);
    }
    return text.startsWith(UNREADABLE)
        ? new Content.Unreadable(text.substring(UNREADABLE.length()).strip())
        : new Content.Known(SourceText.of(text));
  }

  @Override
  public List<Entry> list(String directory) {
    String prefix = realPath(directory) + "/";
    List<Entry> entries = new ArrayList<>();
    files.keySet().stream()
        .filter(path -> path.startsWith(prefix))
        .map(path -> path.substring(prefix.length()))
        .map(path -> path.substring(0, path.indexOf('/') < 0 ? path.length() : path.indexOf('/')))
        .distinct()
        .forEach(
            name -> {
              String path = prefix + name;
              boolean link = files.getOrDefault(path, "").startsWith(LINK);
              entries.add(new Entry(name, kind(path), link));
            });
    return entries;
  }

  @Override
  public Stamp stamp(String path) {
    String text = files.get(realPath(path));
    return text == null
        ? new Stamp(kind(path), list(path).hashCode(), 0)
        : new Stamp(Kind.FILE, text.hashCode(), text.length());
  }

  /** Writes a file, or removes it where the text is null. */
  public void write(String path, @Nullable String text) {
    if (text == null) {
      files.remove(path);
    } else {
      files.put(path, text);
    }
  }

  @Override
  public String realPath(String path) {
    String real = "";
    for (String element : path.substring(1).split("/", -1)) {
      if (element.isEmpty()) {
        continue;
      }
      real += "/" + element;
      String text = files.get(real);
      if (text != null && text.startsWith(LINK)) {
        real = text.substring(LINK.length()).strip();
      }
    }
    return real;
  }
}
