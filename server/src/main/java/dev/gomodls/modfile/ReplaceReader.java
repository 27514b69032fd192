package dev.gomodls.modfile;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.DirectiveError.Kind;
import dev.gomodls.module.ModulePath;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.syntax.Token;
import dev.gomodls.text.GoQuote;
import java.util.Optional;

/** Reads a replace line; see {@code parseReplace} of x/mod/modfile. */
final class ReplaceReader {
  private static final String USAGE =
      """
      usage: replace module/path [v1.2.3] => other/module v1.4
      \t or replace module/path [v1.2.3] => ../local/directory\
      """;

  private final Place place;
  private final Words words;

  ReplaceReader(Place place, Words words) {
    this.place = place;
    this.words = words;
  }

  Optional<Directive> read() {
    int arrow = words.count() >= 2 && words.token(1).is("=>") ? 1 : 2;
    int behind = words.count() - arrow - 1;
    if (behind < 1 || behind > 2 || !words.token(arrow).is("=>")) {
      words.error(Kind.FORM, place.span(), USAGE);
      return Optional.empty();
    }
    Optional<ModuleVersion> old = old(arrow == 2);
    if (old.isEmpty()) {
      return Optional.empty();
    }
    Optional<ModuleVersion> target = target(arrow + 1, behind == 2);
    return target.map(
        it ->
            new Replace(
                place,
                words.token(0),
                arrow == 2 ? words.token(1) : null,
                words.token(arrow + 1),
                behind == 2 ? words.token(arrow + 2) : null,
                old.get(),
                it));
  }

  private Optional<ModuleVersion> old(boolean versioned) {
    Optional<String> path = words.string(0);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    Token token = words.token(0);
    ModulePath.Split split = ModulePath.splitPathVersion(path.get());
    if (!split.ok()) {
      words.moduleError(Kind.MODULE_PATH, token.span(), path.get(), "invalid module path");
      return Optional.empty();
    }
    if (!versioned) {
      return Optional.of(new ModuleVersion(path.get(), ""));
    }
    Optional<String> version = words.version(1, path.get());
    if (version.isEmpty()) {
      return Optional.empty();
    }
    if (!words.fits(path.get(), version.get(), split.pathMajor())) {
      return Optional.empty();
    }
    return Optional.of(new ModuleVersion(path.get(), version.get()));
  }

  private Optional<ModuleVersion> target(int index, boolean versioned) {
    Optional<String> path = words.string(index);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    boolean directory = PathStyle.isDirectoryPath(path.get());
    if (!versioned) {
      Optional<String> problem = directoryProblem(path.get(), directory);
      if (problem.isPresent()) {
        words.error(Kind.FORM, words.token(index).span(), problem.get());
        return Optional.empty();
      }
      return Optional.of(new ModuleVersion(path.get(), ""));
    }
    // What stands behind a directory is no version, nor a query for one.
    Kind kind = directory ? Kind.FORM : Kind.VERSION;
    Optional<String> version = words.version(index + 1, path.get(), kind);
    if (version.isPresent() && directory) {
      words.error(
          Kind.FORM,
          words.token(index + 1).span(),
          "replacement module directory path "
              + GoQuote.quote(path.get())
              + " cannot have version");
      return Optional.empty();
    }
    return version.map(it -> new ModuleVersion(path.get(), it));
  }

  private static Optional<String> directoryProblem(String path, boolean directory) {
    if (directory) {
      return path.indexOf('\\') >= 0
          ? Optional.of(
              "replacement directory appears to be Windows path (on a non-windows system)")
          : Optional.empty();
    }
    return Optional.of(
        path.indexOf('@') >= 0
            ? "replacement module must match format 'path version', not 'path@version'"
            : "replacement module without version must be directory path"
                + " (rooted or starting with . or ..)");
  }
}
