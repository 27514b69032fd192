package dev.gomodls.buildlist;

import java.util.LinkedHashMap;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/**
 * What {@code go list -m -json} tells of a module: {@code modinfo.ModulePublic}. Strings are empty
 * where there is nothing to tell.
 *
 * @param query what was asked for, where the version is another one
 * @param replace what stands in for the module, null where nothing does
 * @param time of the version, as Go prints it
 * @param main whether it is a main module
 * @param indirect whether only other modules need it
 * @param directory its files, absolute
 * @param goMod its go.mod file
 * @param error why less is known than could be
 * @param sum the hash of the module in go.sum
 * @param goModSum the hash of its go.mod in go.sum
 * @param origin where the version comes from, the members in Go's order
 */
public record ModuleInfo(
    String path,
    String version,
    String query,
    @Nullable ModuleInfo replace,
    String time,
    boolean main,
    boolean indirect,
    String directory,
    String goMod,
    String goVersion,
    String error,
    String sum,
    String goModSum,
    SequencedMap<String, String> origin) {

  /** A line of {@code go list -m}. */
  public String line() {
    String line = version.isEmpty() ? path : path + " " + version;
    if (replace == null) {
      return line;
    }
    line += " => " + replace.path;
    return replace.version.isEmpty() ? line : line + " " + replace.version;
  }

  /** Gathers what is known of a module. */
  static final class Builder {
    final String path;
    String version;
    String query = "";
    @Nullable ModuleInfo replace;
    String time = "";
    boolean main;
    boolean indirect;
    String directory = "";
    String goMod = "";
    String goVersion = "";
    String error = "";
    String sum = "";
    String goModSum = "";
    SequencedMap<String, String> origin = new LinkedHashMap<>();

    Builder(String path, String version) {
      this.path = path;
      this.version = version;
    }

    ModuleInfo build() {
      return new ModuleInfo(
          path, version, query, replace, time, main, indirect, directory, goMod, goVersion, error,
          sum, goModSum, origin);
    }
  }
}
