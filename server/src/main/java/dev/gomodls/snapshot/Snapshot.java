package dev.gomodls.snapshot;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.text.SourceText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything a feature may ask, frozen at one moment.
 *
 * @param assumptions what holds for all files
 * @param documents the files that are to be judged, by path in order
 * @param sums the go.sum and go.work.sum files beside them
 * @param unreadable the files that should be judged and cannot be read
 * @param surroundings what lies around the documents
 * @param go the go command as it would run in their directories
 */
public record Snapshot(
    Assumptions assumptions,
    List<Document> documents,
    List<SumDocument> sums,
    List<UnreadableFile> unreadable,
    Surroundings surroundings,
    GoRuns go) {
  public Snapshot {
    documents = List.copyOf(documents);
    sums = List.copyOf(sums);
    unreadable = List.copyOf(unreadable);
  }

  /**
   * What holds for all files.
   *
   * @param goVersion the local Go, such as {@code 1.27.3}
   * @param today the day in the user's time zone
   * @param style how file paths are written on this system
   */
  public record Assumptions(String goVersion, LocalDate today, PathStyle style) {}

  /**
   * What lies around the documents. Directories are keyed by clean absolute path.
   *
   * @param directories those that replace and use lines name
   * @param workFiles for the directory of each go.mod the nearest go.work above it
   * @param repositories for the directory of each document the repository around it
   * @param modules the directories, among all that are known, of each module path
   * @param members the directories that each known go.work, by its path, uses
   * @param linked those of the documents' directories to which symbolic links lead, so that {@code
   *     ..} in them is another directory than the path says
   */
  public record Surroundings(
      Map<String, DirectoryState> directories,
      Map<String, Document> workFiles,
      Map<String, Repository> repositories,
      Map<String, List<String>> modules,
      Map<String, Set<String>> members,
      Set<String> linked) {
    public static final Surroundings NONE =
        new Surroundings(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Set.of());

    public Surroundings {
      directories = Map.copyOf(directories);
      workFiles = Map.copyOf(workFiles);
      repositories = Map.copyOf(repositories);
      modules = Map.copyOf(modules);
      members = Map.copyOf(members);
      linked = Set.copyOf(linked);
    }
  }

  /** Whether the nearest go.work above a go.mod uses it, and Go takes that go.work. */
  public boolean isInWorkspace(Document goMod) {
    return workFileAbove(goMod)
        .filter(work -> work.file().isValid())
        .map(work -> surroundings.members().getOrDefault(work.path(), Set.of()))
        .filter(members -> members.contains(goMod.directory()))
        .isPresent();
  }

  /** Whether a file is among those that are judged. */
  public boolean isJudged(Document document) {
    return judged(document.path()).isPresent();
  }

  /** The judged go.mod or go.work file at an absolute path. */
  public Optional<Document> judged(String path) {
    int low = 0;
    int high = documents.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      int order = documents.get(middle).path().compareTo(path);
      if (order == 0) {
        return Optional.of(documents.get(middle));
      }
      if (order < 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Optional.empty();
  }

  /** What is at a directory that a line of a document names; unknown where nobody looked. */
  public DirectoryState directory(String path) {
    DirectoryState state = surroundings.directories().get(path);
    return state == null ? new DirectoryState.Unknown() : state;
  }

  /** The absolute paths of all files that are judged. */
  public List<String> paths() {
    List<String> paths = new ArrayList<>();
    documents.forEach(it -> paths.add(it.path()));
    sums.forEach(it -> paths.add(it.path()));
    unreadable.forEach(it -> paths.add(it.path()));
    return paths;
  }

  /** The run of the go command in the directory of the first document of which one is known. */
  public Optional<GoRun> firstRun() {
    for (Document document : documents) {
      Optional<GoRun> run = go.in(document.directory());
      if (run.isPresent()) {
        return run;
      }
    }
    return Optional.empty();
  }

  /**
   * The user's environment file: GOENV names the same one for all runs, unless it is a relative
   * path.
   */
  public Optional<EnvDocument> environmentFile() {
    return firstRun().flatMap(GoRun::environmentFile);
  }

  /** The texts of all files that are known, by absolute path. */
  public Map<String, SourceText> texts() {
    Map<String, SourceText> texts = new HashMap<>();
    for (DirectoryState state : surroundings.directories().values()) {
      if (state instanceof DirectoryState.HasGoMod it) {
        texts.put(it.goMod().path(), it.goMod().text());
      }
    }
    surroundings.workFiles().values().forEach(it -> texts.put(it.path(), it.text()));
    environmentFile().ifPresent(it -> texts.put(it.path(), it.text()));
    sums.forEach(sum -> texts.put(sum.path(), sum.text()));
    documents.forEach(document -> texts.put(document.path(), document.text()));
    return texts;
  }

  /** The nearest go.work in the directory of a go.mod or above it. */
  public Optional<Document> workFileAbove(Document goMod) {
    return Optional.ofNullable(surroundings.workFiles().get(goMod.directory()));
  }

  public Optional<Repository> repositoryOf(Document document) {
    return Optional.ofNullable(surroundings.repositories().get(document.directory()));
  }

  /** The directories whose go.mod declares a module path, nearest to the root first. */
  public List<String> directoriesOf(String modulePath) {
    return surroundings.modules().getOrDefault(modulePath, List.of());
  }

  /** The directory that a line of {@code document} names. */
  public String resolve(Document document, String written) {
    PathStyle style = assumptions.style();
    String local = style.fromSlash(written);
    return style.toSlash(
        style.isAbs(local)
            ? style.clean(local)
            : style.join(style.fromSlash(document.directory()), local));
  }
}
