package dev.gomodls.modfile;

import dev.gomodls.module.ModuleVersion;
import dev.gomodls.text.AutoQuote;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The requirements of a {@link Draft}.
 *
 * <p>Lists of wanted requirements name each path at most once; of several the last counts.
 */
public final class RequireEdits {
  private final Draft draft;
  private final DraftEntries<Requirement> entries = new DraftEntries<>(Requirement.NOTHING);

  RequireEdits(Draft draft) {
    this.draft = draft;
  }

  void read(DraftLine line, Requirement requirement) {
    entries.add(line, requirement);
  }

  public List<Requirement> values() {
    return entries.values();
  }

  /**
   * {@code AddRequire}: sets the version in the first line of {@code path}, keeping its comments,
   * and removes all others of that path; or adds a line.
   */
  public void add(String path, String version) {
    var lines = entries.where(it -> it.path().equals(path));
    if (lines.isEmpty()) {
      addNew(new Requirement(new ModuleVersion(path, version), false));
      return;
    }
    var first = lines.getFirst();
    first.line().say("require", List.of(AutoQuote.autoQuote(path), version));
    first.say(new Requirement(new ModuleVersion(path, version), first.value().indirect()));
    lines.stream().skip(1).forEach(entries::remove);
  }

  /** {@code AddNewRequire}: adds a line, whatever else is required. */
  public void addNew(Requirement requirement) {
    DraftLine line =
        draft
            .tree()
            .add(
                "require",
                List.of(AutoQuote.autoQuote(requirement.path()), requirement.module().version()));
    line.remark(line.remarks().marked(requirement.indirect()));
    entries.add(line, requirement);
  }

  /** {@code DropRequire}: removes all lines of {@code path}. */
  public void drop(String path) {
    entries.removeWhere(it -> it.path().equals(path));
  }

  /**
   * {@code SetRequire}: makes the file require exactly {@code wanted}. Lines stay where they are,
   * new ones come to the last block.
   */
  public void set(List<Requirement> wanted) {
    Map<String, Requirement> missing = byPath(wanted);
    for (var entry : entries.where(it -> true)) {
      Requirement requirement = missing.remove(entry.value().path());
      if (requirement == null) {
        entries.remove(entry);
      } else {
        update(entry, requirement);
      }
    }
    missing.values().forEach(this::addNew);
    draft.sortBlocks();
  }

  /**
   * {@code SetRequireSeparateIndirect}: the same, with direct and indirect requirements in two
   * blocks. Lines in blocks that have comments stay where they are.
   */
  public void setSeparateIndirect(List<Requirement> wanted) {
    RequireSeparation.separate(draft.tree(), entries, byPath(wanted));
    draft.sortBlocks();
  }

  /** {@code SetRequireAtMostTwo}: the same, and nothing else stays beside the two blocks. */
  public void setAtMostTwo(List<Requirement> wanted) {
    RequireSeparation.gather(draft.tree(), entries, byPath(wanted));
    draft.sortBlocks();
  }

  void cleanUp() {
    entries.cleanUp(it -> it.path().isEmpty());
  }

  /** Makes a line say another version and another mark, and drops a lone blank line above it. */
  static void update(DraftEntries.Entry<Requirement> entry, Requirement requirement) {
    DraftLine line = entry.line();
    Remarks remarks = line.remarks();
    if (line.isInBlock() && remarks.before().equals(List.of(""))) {
      remarks = remarks.withBefore(List.of());
    }
    line.setArgument(1, requirement.module().version());
    line.remark(remarks.marked(requirement.indirect()));
    entry.say(requirement);
  }

  private static Map<String, Requirement> byPath(List<Requirement> requirements) {
    Map<String, Requirement> byPath = new LinkedHashMap<>();
    requirements.forEach(it -> byPath.put(it.path(), it));
    return byPath;
  }
}
