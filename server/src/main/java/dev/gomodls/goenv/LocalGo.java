package dev.gomodls.goenv;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.module.GoVersion;
import dev.gomodls.module.ToolchainName;
import dev.gomodls.semver.Decimal;
import dev.gomodls.text.SourceText;
import java.util.Optional;

/**
 * The local Go: {@code gover.Local} and {@code runtime.Version}, as the files of a GOROOT tell
 * them.
 *
 * @param version without "go": "1.27.3"; of a development tree the language version it works
 *     towards
 * @param name what GOVERSION says: "go1.27.3", or with a suffix of those who built it
 */
public record LocalGo(String version, String name, Source source) {
  /** Who says which Go is the local one. */
  public enum Source {
    /** The user does. */
    ASSUMED,
    /** The file VERSION of the environment's GOROOT. */
    GOROOT,
    /** The file VERSION around the {@code go} on PATH. */
    PATH,
    /** Nobody; it is the newest one known. */
    NEWEST_KNOWN
  }

  static LocalGo find(Situation at, GoRoot root, FileView files) {
    String assumed = at.assumedGo();
    if (assumed != null) {
      return new LocalGo(assumed, "go" + assumed, Source.ASSUMED);
    }
    PathStyle paths = at.host().paths();
    Source source = root.isNamed() ? Source.GOROOT : Source.PATH;
    Optional<LocalGo> own = ofRoot(root.path(), source, paths, files);
    return own.or(
            () -> GoRoot.onPath(at, files).flatMap(dir -> ofRoot(dir, Source.PATH, paths, files)))
        .orElseGet(LocalGo::newestKnown);
  }

  private static LocalGo newestKnown() {
    return new LocalGo(GoDefaults.NEWEST_GO, "go" + GoDefaults.NEWEST_GO, Source.NEWEST_KNOWN);
  }

  private static Optional<LocalGo> ofRoot(
      String root, Source source, PathStyle paths, FileView files) {
    if (root.isEmpty()
        || !(files.read(paths.join(root, "VERSION"))
            instanceof FileView.Content.Known(SourceText text))) {
      return Optional.empty();
    }
    String name = text.line(1);
    String version = ToolchainName.goVersion(name);
    if (!version.isEmpty()) {
      return Optional.of(new LocalGo(version, name, source));
    }
    String number = paths.join(root, "src/internal/goversion/goversion.go");
    return files.read(number) instanceof FileView.Content.Known(SourceText constants)
        ? development(constants).map(next -> new LocalGo(next, name, source))
        : Optional.empty();
  }

  /** "1.N" of the line {@code const Version = N}. */
  private static Optional<String> development(SourceText text) {
    String start = "const Version = ";
    for (int line = 1; line <= text.lineCount(); line++) {
      String own = text.line(line);
      if (own.startsWith(start)) {
        String version = "1." + own.substring(start.length(), Decimal.end(own, start.length()));
        return GoVersion.isValid(version) ? Optional.of(version) : Optional.empty();
      }
    }
    return Optional.empty();
  }
}
