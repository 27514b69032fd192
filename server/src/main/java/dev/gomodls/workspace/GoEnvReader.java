package dev.gomodls.workspace;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.goenv.FileView;
import dev.gomodls.goenv.GoEnv;
import dev.gomodls.goenv.Host;
import dev.gomodls.goenv.Situation;
import dev.gomodls.text.SourceText;
import java.util.Locale;
import java.util.Optional;

/** Computes the Go environment from the files of a tree. */
public final class GoEnvReader {
  private GoEnvReader() {}

  /** The environment in a situation, as the files are now. */
  public static GoEnv read(Situation situation, FileTree tree) {
    return GoEnv.of(situation, new TreeView(tree, situation.host().paths()));
  }

  /** The system that this program runs on, in Go's words. */
  public static Host host() {
    String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    String name = os.startsWith("windows") ? "windows" : os.startsWith("mac") ? "darwin" : os;
    return new Host(name, processor(System.getProperty("os.arch")));
  }

  private static String processor(String arch) {
    return switch (arch) {
      case "x86_64" -> "amd64";
      case "aarch64" -> "arm64";
      case "x86", "i386", "i686" -> "386";
      case "loongarch64" -> "loong64";
      default -> arch;
    };
  }

  /** A tree as Go's rules ask for it. */
  private record TreeView(FileTree tree, PathStyle style) implements FileView {
    @Override
    public Kind kind(String path) {
      return switch (tree.kind(style.toSlash(path))) {
        case FILE, SPECIAL -> Kind.FILE;
        case DIRECTORY -> Kind.DIRECTORY;
        case NOTHING, UNKNOWN -> Kind.NOTHING;
      };
    }

    @Override
    public Content read(String path) {
      if (tree.kind(style.toSlash(path)) == FileTree.Kind.NOTHING) {
        return new Content.Absent();
      }
      return switch (tree.read(style.toSlash(path))) {
        case FileTree.Content.Known(SourceText text) -> new Content.Known(text);
        case FileTree.Content.Unreadable(String reason) -> new Content.Unreadable(reason);
      };
    }

    @Override
    public Optional<String> realPath(String path) {
      return kind(path) == Kind.NOTHING
          ? Optional.empty()
          : Optional.of(style.fromSlash(tree.realPath(style.toSlash(path))));
    }
  }
}
