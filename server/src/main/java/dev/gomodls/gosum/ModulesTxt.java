package dev.gomodls.gosum;

import dev.gomodls.module.ModuleVersion;
import dev.gomodls.text.Span;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A vendor/modules.txt file: {@code readVendorList} of {@code cmd/go/internal/modload}. Go passes
 * over what it does not understand, so nothing here is malformed.
 *
 * @param lines all lines in the order of the file
 * @param workspace whether {@code go work vendor} wrote it ({@code modulesTextIsForWorkspace})
 * @param modules what is said of each module and version, in the order of their first lines
 * @param providers the modules that packages come from, in the order of the file; of two versions
 *     of a module the higher one follows
 * @param versions the version that packages come from, by module path
 * @param replaced the modules that a replacement is given for, in the order of the file
 * @param packageModules the module that each package comes from, by import path
 */
public record ModulesTxt(
    List<Line> lines,
    boolean workspace,
    Map<ModuleVersion, Module> modules,
    List<ModuleVersion> providers,
    Map<String, String> versions,
    List<ModuleVersion> replaced,
    Map<String, ModuleVersion> packageModules) {

  /** A line; its number is 1-based, its span has no line feed. */
  public sealed interface Line {
    int number();

    Span span();
  }

  /**
   * {@code # PATH VERSION} or {@code # PATH => …}.
   *
   * @param version absent where a replacement holds for all versions
   * @param replacement path and perhaps version, empty where there is none that Go understands
   */
  public record ModuleLine(
      int number, Span span, Field path, @Nullable Field version, List<Field> replacement)
      implements Line {
    public ModuleVersion module() {
      return new ModuleVersion(path.text(), version == null ? "" : version.text());
    }

    /** What replaces the module; a path without version is a directory. */
    public @Nullable ModuleVersion replacedBy() {
      return switch (replacement.size()) {
        case 0 -> null;
        case 1 -> ModuleVersion.of(replacement.getFirst().text());
        default -> new ModuleVersion(replacement.get(0).text(), replacement.get(1).text());
      };
    }
  }

  /** {@code ## explicit; go 1.21}; entries without the space around them. */
  public record Annotations(int number, Span span, List<Field> entries) implements Line {}

  /** The import path of a package. */
  public record PackageLine(int number, Span span, Field path) implements Line {}

  /** What says nothing to Go, or nothing where it stands. */
  public record Other(int number, Span span) implements Line {}

  /**
   * What is said of one module at one version, all its lines taken together.
   *
   * @param explicit whether the main module requires it
   * @param goVersion of its go.mod
   * @param replacement of the last line that gives one
   */
  public record Module(
      ModuleVersion module,
      List<ModuleLine> lines,
      boolean explicit,
      @Nullable Field goVersion,
      @Nullable ModuleVersion replacement,
      List<Field> packages) {}

  /** Reads the bytes of a file. */
  public static ModulesTxt read(byte[] text) {
    return new ModulesTxtReader(text).read();
  }
}
