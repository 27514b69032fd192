package dev.gomodls.modfile;

import dev.gomodls.text.AutoQuote;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lays out requirements in a block of direct and a block of indirect ones, as {@code
 * setRequireSeparateIndirect} of x/mod/modfile does. Blocks that end up empty, or with one line,
 * are left to the clean-up.
 */
final class RequireSeparation {
  private final DraftTree tree;
  private final DraftEntries<Requirement> entries;
  private final Map<String, Requirement> wanted;

  /** The blocks as they are found; a line outside of blocks has none. */
  private final Map<DraftLine, DraftBlock> blockOf = new HashMap<>();

  /** Indexes of the last statement that has only uncommented direct, or indirect, requirements. */
  private int lastDirect = -1;

  private int lastIndirect = -1;
  private int last = -1;
  private int count;

  private RequireSeparation(
      DraftTree tree, DraftEntries<Requirement> entries, Map<String, Requirement> wanted) {
    this.tree = tree;
    this.entries = entries;
    this.wanted = wanted;
  }

  /** Moves lines between the last two blocks without comments only, or out of the only block. */
  static void separate(
      DraftTree tree, DraftEntries<Requirement> entries, Map<String, Requirement> wanted) {
    RequireSeparation it = new RequireSeparation(tree, entries, wanted);
    it.survey();
    boolean onlyOne = it.count == 1 && !tree.statements().get(it.last).remarks().sayMore();
    it.fill(it.directBlock(), it.indirectBlock(), onlyOne);
  }

  /** Moves all lines into the two blocks, and the comments of the blocks that they leave. */
  static void gather(
      DraftTree tree, DraftEntries<Requirement> entries, Map<String, Requirement> wanted) {
    RequireSeparation it = new RequireSeparation(tree, entries, wanted);
    it.survey();
    List<String> directRemarks = new ArrayList<>();
    List<String> indirectRemarks = new ArrayList<>();
    it.takeRemarks(directRemarks, indirectRemarks);
    DraftBlock direct = it.directBlock();
    DraftBlock indirect = it.indirectBlock();
    addBefore(direct, directRemarks);
    addBefore(indirect, indirectRemarks);
    it.fill(direct, indirect, true);
  }

  private void survey() {
    List<DraftStatement> statements = tree.statements();
    for (int i = 0; i < statements.size(); i++) {
      DraftStatement statement = statements.get(i);
      if (!statement.hasVerb("require")) {
        continue;
      }
      last = i;
      count++;
      List<DraftLine> lines =
          switch (statement) {
            case DraftLine line -> List.of(line);
            case DraftBlock block -> block.lines();
            case DraftRemark _ -> List.of();
          };
      if (statement instanceof DraftBlock block) {
        lines.forEach(line -> blockOf.put(line, block));
      }
      if (statement.remarks().sayMore() || lines.isEmpty()) {
        continue;
      }
      boolean plain = lines.stream().noneMatch(line -> line.remarks().sayMore());
      if (plain && lines.stream().noneMatch(line -> IndirectMark.isOn(line.remarks().suffix()))) {
        lastDirect = i;
      } else if (plain
          && lines.stream().allMatch(line -> IndirectMark.isOn(line.remarks().suffix()))) {
        lastIndirect = i;
      }
    }
  }

  /**
   * Takes the comments above all blocks, those of blocks with a direct requirement to the first.
   */
  private void takeRemarks(List<String> direct, List<String> indirect) {
    Set<DraftLine> directLines = new HashSet<>();
    for (var entry : entries.where(it -> true)) {
      Requirement requirement = wanted.get(entry.value().path());
      if (requirement != null && !requirement.indirect()) {
        directLines.add(entry.line());
      }
    }
    for (DraftStatement statement : tree.statements()) {
      if (statement instanceof DraftBlock block && block.hasVerb("require")) {
        boolean isDirect =
            block.lines().isEmpty() || block.lines().stream().anyMatch(directLines::contains);
        List<String> remarks = isDirect ? direct : indirect;
        List<String> before = block.remarks().before();
        if (!remarks.isEmpty() && !before.isEmpty()) {
          remarks.add("//");
        }
        remarks.addAll(before);
        block.remark(block.remarks().withBefore(List.of()));
      }
    }
  }

  private static void addBefore(DraftBlock block, List<String> comments) {
    Remarks remarks = block.remarks();
    block.remark(remarks.withBefore(DraftTree.joined(remarks.before(), comments)));
  }

  /** The block for direct requirements; a new one comes in front of the indirect ones. */
  private DraftBlock directBlock() {
    if (lastDirect >= 0) {
      return tree.asBlock(lastDirect);
    }
    if (lastIndirect >= 0) {
      lastDirect = lastIndirect++;
    } else {
      lastDirect = last >= 0 ? last + 1 : tree.statements().size();
    }
    return tree.addBlockAt(lastDirect, "require");
  }

  /** The block for indirect requirements; to be asked for behind {@link #directBlock}. */
  private DraftBlock indirectBlock() {
    return lastIndirect >= 0
        ? tree.asBlock(lastIndirect)
        : tree.addBlockAt(lastDirect + 1, "require");
  }

  /**
   * Removes, changes and adds lines.
   *
   * @param everyLine whether each line moves to its block, or just those in the opposite block
   */
  private void fill(DraftBlock direct, DraftBlock indirect, boolean everyLine) {
    Set<String> done = new HashSet<>();
    for (var entry : entries.where(it -> true)) {
      @Nullable Requirement requirement = wanted.get(entry.value().path());
      if (requirement == null || !done.add(requirement.path())) {
        entries.remove(entry);
        continue;
      }
      DraftBlock found = blockOf.get(entry.line());
      RequireEdits.update(entry, requirement);
      DraftBlock target = requirement.indirect() ? indirect : direct;
      DraftBlock opposite = requirement.indirect() ? direct : indirect;
      if (everyLine || found == opposite) {
        DraftLine moved = entry.line().movedToBlock("require");
        target.lines().add(moved);
        entry.moveTo(moved);
      }
    }
    for (Requirement requirement : wanted.values()) {
      if (!done.contains(requirement.path())) {
        addNew(requirement.indirect() ? indirect : direct, requirement);
      }
    }
  }

  private void addNew(DraftBlock block, Requirement requirement) {
    String path = AutoQuote.autoQuote(requirement.path());
    Remarks remarks = Remarks.NONE.marked(requirement.indirect());
    DraftLine line = DraftLine.inBlock(List.of(path, requirement.module().version()), remarks);
    block.lines().add(line);
    entries.add(line, requirement);
  }
}
