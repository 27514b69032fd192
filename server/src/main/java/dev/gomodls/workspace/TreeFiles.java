package dev.gomodls.workspace;

import dev.gomodls.buildlist.Fact;
import dev.gomodls.buildlist.FileSource;
import dev.gomodls.buildlist.GoError;
import dev.gomodls.filepath.PathStyle;
import dev.gomodls.gosum.GoSum;
import dev.gomodls.text.SourceText;
import java.util.Map;

/**
 * The files of a tree as the go command sees them.
 *
 * @param directory what relative paths are relative to, in the system's own form
 * @param sums what go.sum files say, of those read before
 */
record TreeFiles(FileTree tree, PathStyle style, String directory, Map<String, Sums> sums)
    implements FileSource {
  /** A go.sum file, and what it says. */
  record Sums(SourceText text, GoSum said) {}

  @Override
  public Fact<byte[]> read(String path) {
    String absolute = absolute(path);
    return switch (tree.kind(absolute)) {
      case NOTHING -> missing(path);
      case DIRECTORY -> Fact.unavailable(new GoError.OfFile("read", path, "is a directory", false));
      case FILE, SPECIAL, UNKNOWN ->
          switch (tree.read(absolute)) {
            case FileTree.Content.Known(SourceText text) -> Fact.known(text.toBytes());
            case FileTree.Content.Unreadable(String reason) ->
                reason.equals(FileTree.NOTHING_THERE)
                    ? missing(path)
                    : Fact.unavailable(new GoError.OfFile("open", path, reason, false));
          };
    };
  }

  private static Fact<byte[]> missing(String path) {
    return Fact.unavailable(new GoError.OfFile("open", path, FileTree.NOTHING_THERE, true));
  }

  @Override
  public GoSum sums(String path) {
    String absolute = absolute(path);
    SourceText text =
        tree.kind(absolute) != FileTree.Kind.NOTHING
                && tree.read(absolute) instanceof FileTree.Content.Known(SourceText known)
            ? known
            : SourceText.of("");
    Sums before = sums.get(absolute);
    if (before != null && before.text.equals(text)) {
      return before.said;
    }
    GoSum said = GoSum.read(text.toBytes());
    sums.put(absolute, new Sums(text, said));
    return said;
  }

  @Override
  public Kind kind(String path) {
    return switch (tree.kind(absolute(path))) {
      case NOTHING -> Kind.NOTHING;
      case FILE -> Kind.FILE;
      case DIRECTORY -> Kind.DIRECTORY;
      case SPECIAL -> Kind.OTHER;
      case UNKNOWN -> Kind.UNKNOWN;
    };
  }

  @Override
  public boolean same(String base, String relative, String path) {
    String seen = style.toSlash(style.isAbs(relative) ? relative : style.join(base, relative));
    String other = absolute(path);
    boolean nothing = tree.kind(seen) == FileTree.Kind.NOTHING;
    if (nothing || tree.kind(other) == FileTree.Kind.NOTHING) {
      return nothing && tree.kind(other) == FileTree.Kind.NOTHING;
    }
    return tree.realPath(seen).equals(tree.realPath(other));
  }

  private String absolute(String path) {
    return style.toSlash(style.isAbs(path) ? path : style.join(directory, path));
  }
}
