package dev.gomodls.modfile;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements of a {@link Draft}, and how lines come into and go out of blocks. */
final class DraftTree {
  private final List<DraftStatement> statements = new ArrayList<>();

  /** The statements in the order of the file; the list may be changed. */
  List<DraftStatement> statements() {
    return statements;
  }

  /** Adds a line to the last statement of its verb, or at the end of the file. */
  DraftLine add(String verb, List<String> arguments) {
    for (DraftStatement statement : statements.reversed()) {
      if (statement.hasVerb(verb)) {
        return addTo(statement, arguments);
      }
    }
    return addAt(statements.size(), verb, arguments);
  }

  /**
   * Adds a line next to another one: behind it in its block, in a new block with it, or behind the
   * statement that it is in if that has another verb. Without a neighbour, or if that is gone from
   * the file, it comes at the end, whatever else there is of its verb.
   */
  DraftLine addBehind(@Nullable DraftLine neighbour, String verb, List<String> arguments) {
    for (int i = 0; i < statements.size(); i++) {
      DraftStatement statement = statements.get(i);
      int index = statement instanceof DraftBlock block ? block.lines().indexOf(neighbour) : -1;
      if (statement != neighbour && index < 0) {
        continue;
      }
      if (!statement.hasVerb(verb)) {
        return addAt(i + 1, verb, arguments);
      }
      if (index < 0) {
        return addTo(statement, arguments);
      }
      DraftLine line = DraftLine.inBlock(arguments, Remarks.NONE);
      ((DraftBlock) statement).lines().add(index + 1, line);
      return line;
    }
    return addAt(statements.size(), verb, arguments);
  }

  /** Adds a top-level line in front of the statement number {@code index}, 0-based. */
  DraftLine addAt(int index, String verb, List<String> arguments) {
    DraftLine line = DraftLine.alone(joined(List.of(verb), arguments), Remarks.NONE);
    statements.add(index, line);
    return line;
  }

  /** Adds an empty block in front of the statement number {@code index}, 0-based. */
  DraftBlock addBlockAt(int index, String verb) {
    DraftBlock block = DraftBlock.of(verb);
    statements.add(index, block);
    return block;
  }

  /** The statement number {@code index}, a line or a block, as a block. */
  DraftBlock asBlock(int index) {
    return switch (statements.get(index)) {
      case DraftBlock block -> block;
      case DraftLine line -> {
        DraftBlock block = DraftBlock.of(line);
        statements.set(index, block);
        yield block;
      }
      case DraftRemark _ -> throw new IllegalArgumentException("comments are no block");
    };
  }

  private DraftLine addTo(DraftStatement statement, List<String> arguments) {
    DraftBlock block = asBlock(statements.lastIndexOf(statement));
    DraftLine line = DraftLine.inBlock(arguments, Remarks.NONE);
    block.lines().add(line);
    return line;
  }

  /**
   * Drops removed lines and empty blocks, and makes a line of each block of one line unless
   * comments stand above its end. See {@code FileSyntax.Cleanup} of x/mod/modfile, which loses the
   * comments behind the parentheses of such a block as well.
   */
  void cleanUp() {
    List<DraftStatement> kept = new ArrayList<>(statements.size());
    for (DraftStatement statement : statements) {
      switch (statement) {
        case DraftRemark remark -> kept.add(remark);
        case DraftLine line -> {
          if (!line.isRemoved()) {
            kept.add(line);
          }
        }
        case DraftBlock block -> {
          block.lines().removeIf(DraftLine::isRemoved);
          if (block.lines().size() == 1 && block.ofClosing().before().isEmpty()) {
            DraftLine only = block.lines().getFirst();
            only.leaveBlock(block);
            kept.add(only);
          } else if (!block.lines().isEmpty()) {
            kept.add(block);
          }
        }
      }
    }
    replaceStatements(kept);
  }

  /** Takes out blank lines behind opening parentheses, where sorting may have brought them. */
  void dropBlankLinesAtBlockStarts() {
    for (DraftStatement statement : statements) {
      if (statement instanceof DraftBlock block && !block.lines().isEmpty()) {
        DraftLine first = block.lines().getFirst();
        List<String> before = first.remarks().before();
        if (!before.isEmpty() && before.getFirst().isEmpty()) {
          first.remark(first.remarks().withBefore(before.subList(1, before.size())));
        }
      }
    }
  }

  void replaceStatements(List<DraftStatement> others) {
    statements.clear();
    statements.addAll(others);
  }

  static List<String> joined(List<String> first, List<String> second) {
    List<String> all = new ArrayList<>(first.size() + second.size());
    all.addAll(first);
    all.addAll(second);
    return List.copyOf(all);
  }
}
