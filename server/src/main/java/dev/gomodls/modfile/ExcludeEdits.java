package dev.gomodls.modfile;

import dev.gomodls.module.ModuleVersion;
import dev.gomodls.text.AutoQuote;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The exclude lines of a {@link Draft}. */
public final class ExcludeEdits {
  private final DraftTree tree;
  private final DraftEntries<ModuleVersion> entries = new DraftEntries<>(ModuleVersion.of(""));

  ExcludeEdits(DraftTree tree) {
    this.tree = tree;
  }

  void read(DraftLine line, ModuleVersion module) {
    entries.add(line, module);
  }

  public List<ModuleVersion> values() {
    return entries.values();
  }

  /**
   * {@code AddExclude}: adds a line behind the last of the same path, unless there is one already.
   *
   * @return the error text of a version that is not canonical
   */
  public Optional<String> add(String path, String version) {
    Optional<String> problem = CanonicalVersion.problem(path, version);
    if (problem.isPresent()) {
      return problem;
    }
    ModuleVersion module = new ModuleVersion(path, version);
    var ofPath = entries.where(it -> it.path().equals(path));
    if (ofPath.stream().noneMatch(it -> it.value().equals(module))) {
      DraftLine neighbour = ofPath.isEmpty() ? null : ofPath.getLast().line();
      List<String> words = List.of(AutoQuote.autoQuote(path), version);
      entries.add(tree.addBehind(neighbour, "exclude", words), module);
    }
    return Optional.empty();
  }

  /** {@code DropExclude}. */
  public void drop(String path, String version) {
    entries.removeWhere(it -> it.equals(new ModuleVersion(path, version)));
  }

  void forgetRepeated(Set<@Nullable DraftLine> repeated) {
    entries.keepFirst(it -> it, repeated);
  }

  void cleanUp() {
    entries.cleanUp(it -> it.path().isEmpty());
  }
}
