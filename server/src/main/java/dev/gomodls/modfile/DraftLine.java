package dev.gomodls.modfile;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of a {@link Draft}, alone or in a block.
 *
 * <p>A line that is removed loses its words and keeps its place until {@link DraftTree#cleanUp}: so
 * the comments above it still count as long as edits go on.
 */
final class DraftLine implements DraftStatement {
  private List<String> words;
  private Remarks remarks;
  private boolean inBlock;

  private DraftLine(List<String> words, Remarks remarks, boolean inBlock) {
    this.words = words;
    this.remarks = remarks;
    this.inBlock = inBlock;
  }

  /** A top-level line; the first word is its verb. */
  static DraftLine alone(List<String> words, Remarks remarks) {
    return new DraftLine(List.copyOf(words), remarks, false);
  }

  /** A line of a block, which has the verb. */
  static DraftLine inBlock(List<String> words, Remarks remarks) {
    return new DraftLine(List.copyOf(words), remarks, true);
  }

  /** The words as they are printed, quotes included; none if the line is removed. */
  List<String> words() {
    return words;
  }

  @Override
  public Remarks remarks() {
    return remarks;
  }

  void remark(Remarks newRemarks) {
    remarks = newRemarks;
  }

  boolean isInBlock() {
    return inBlock;
  }

  boolean isRemoved() {
    return words.isEmpty();
  }

  /** Only a top-level line has a verb of its own. */
  @Override
  public boolean hasVerb(String verb) {
    return !words.isEmpty() && words.getFirst().equals(verb);
  }

  /** Changes what the line says and keeps its comments. */
  void say(String verb, List<String> arguments) {
    words = inBlock ? List.copyOf(arguments) : DraftTree.joined(List.of(verb), arguments);
  }

  /** Changes the argument number {@code index}, 0-based and behind the verb, where there is one. */
  void setArgument(int index, String word) {
    int at = inBlock ? index : index + 1;
    if (at < words.size()) {
      List<String> changed = new ArrayList<>(words);
      changed.set(at, word);
      words = List.copyOf(changed);
    }
  }

  /** Removes the line and the comments at its end. */
  void remove() {
    words = List.of();
    remarks = new Remarks(remarks.before(), List.of());
  }

  /** Leaves the verb to a block that the line is going to stand in. */
  void enterBlock() {
    words = List.copyOf(words.subList(1, words.size()));
    inBlock = true;
  }

  /**
   * Becomes the top-level line that says the same as {@code block}, in which it is the only one.
   */
  void leaveBlock(DraftBlock block) {
    words = DraftTree.joined(block.header(), words);
    remarks = block.remarks().and(remarks);
    inBlock = false;
  }

  /**
   * Takes words and comments away into a new line of a block; the verb {@code verb} stays behind.
   */
  DraftLine movedToBlock(String verb) {
    boolean withVerb = !inBlock && hasVerb(verb);
    DraftLine moved = inBlock(withVerb ? words.subList(1, words.size()) : words, remarks);
    words = List.of();
    return moved;
  }
}
