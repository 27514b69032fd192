package dev.gomodls.buildlist;

import dev.gomodls.buildlist.BuildLists.Detail;
import dev.gomodls.filepath.PathStyle;
import dev.gomodls.module.ModuleVersion;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the go command knows while it answers one question: {@code modload.Loader}. */
final class Loader {
  private final LoadOptions options;
  private final FileSource files;
  private final Messages messages = new Messages();
  private final ShortPaths shortPaths;
  private final BuildMode mode;
  private final Sums sums;
  private final Fetcher fetcher;
  private final Replacements replacements;
  private final Summaries summaries;
  private final Queries queries;
  private final VendorList vendor;
  private final Map<ModuleVersion, String> goVersions = new HashMap<>();
  private final Set<ModuleVersion> excluded = new HashSet<>();
  private List<String> roots = List.of();
  private MainModules mains = MainModules.NONE;
  private boolean enabled;
  private Detail detail = Detail.ALL;

  Loader(LoadOptions options, FileSource files, ModuleSource modules) {
    this.options = options;
    this.files = files;
    shortPaths = new ShortPaths(options, files);
    mode = new BuildMode(this);
    sums = new Sums(files, messages);
    fetcher = new Fetcher(modules, sums, mode);
    replacements = new Replacements(this);
    summaries = new Summaries(this);
    queries = new Queries(this);
    vendor = new VendorList(this);
  }

  LoadOptions options() {
    return options;
  }

  FileSource files() {
    return files;
  }

  Messages messages() {
    return messages;
  }

  ShortPaths shortPaths() {
    return shortPaths;
  }

  BuildMode mode() {
    return mode;
  }

  Sums sums() {
    return sums;
  }

  Fetcher fetcher() {
    return fetcher;
  }

  Replacements replacements() {
    return replacements;
  }

  Summaries summaries() {
    return summaries;
  }

  Queries queries() {
    return queries;
  }

  VendorList vendor() {
    return vendor;
  }

  /** The Go version that a module's file was last seen to name ({@code rawGoVersion}). */
  Map<ModuleVersion, String> goVersions() {
    return goVersions;
  }

  /** The requirements that were left out because main modules exclude them. */
  Set<ModuleVersion> excluded() {
    return excluded;
  }

  MainModules mains() {
    return mains;
  }

  void setMains(MainModules found) {
    mains = found;
  }

  /** The directories of the main modules. */
  List<String> roots() {
    return roots;
  }

  void setRoots(List<String> directories) {
    roots = directories;
  }

  boolean hasRoot() {
    return !roots.isEmpty();
  }

  /** Whether it matters where the files of modules are. */
  boolean tellsFiles() {
    return detail == Detail.ALL;
  }

  void setDetail(Detail wanted) {
    detail = wanted;
  }

  boolean enabled() {
    return enabled;
  }

  void enable() {
    enabled = true;
  }

  boolean inWorkspace() {
    return enabled && !options.workFile().isEmpty();
  }

  /** {@code modFilePath}. */
  String modFilePath(String root) {
    return options.modFile().isEmpty() ? options.style().join(root, "go.mod") : options.modFile();
  }

  /** {@code VendorDir}. */
  String vendorDirectory() {
    PathStyle style = options.style();
    String base = inWorkspace() ? style.dir(options.workFile()) : roots.getFirst();
    return style.join(base, "vendor");
  }

  /** {@code mustHaveSums}: whether go.sum must know a module before it is read. */
  boolean mustHaveSums() {
    return hasRoot() && mode.isReadonly() && !inWorkspace();
  }

  /** {@code mustHaveCompleteRequirements}. */
  boolean mustHaveCompleteRequirements() {
    return !mode.isMod() && !inWorkspace();
  }

  /** {@code noMainModulesError}. */
  GoError noMainModules() {
    return GoError.of(
        inWorkspace()
            ? "no modules were found in the current workspace; see 'go help work'"
            : "go.mod file not found in current directory or any parent directory; see 'go help"
                + " modules'");
  }
}
