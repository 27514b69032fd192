package dev.gomodls.modfile;

import dev.gomodls.text.AutoQuote;
import java.util.List;

/** The use lines of a {@link Draft} of a go.work. */
public final class UseEdits {
  private final Draft draft;
  private final DraftEntries<String> entries = new DraftEntries<>("");

  UseEdits(Draft draft) {
    this.draft = draft;
  }

  void read(DraftLine line, String directory) {
    entries.add(line, directory);
  }

  /** The directories as they are written. */
  public List<String> values() {
    return entries.values();
  }

  /** {@code AddUse}: keeps the first line of {@code directory} alone, or adds one. */
  public void add(String directory) {
    var lines = entries.where(directory::equals);
    if (lines.isEmpty()) {
      addNew(directory);
      return;
    }
    lines.getFirst().line().say("use", List.of(AutoQuote.autoQuote(directory)));
    lines.stream().skip(1).forEach(entries::remove);
  }

  private void addNew(String directory) {
    entries.add(draft.tree().add("use", List.of(AutoQuote.autoQuote(directory))), directory);
  }

  /**
   * {@code SetUse}: removes the lines of all other directories and adds one for each of these,
   * those that have a line included, as x/mod/modfile does.
   */
  public void set(List<String> directories) {
    entries.removeWhere(it -> !directories.contains(it));
    directories.stream().distinct().forEach(this::addNew);
    draft.sortBlocks();
  }

  /** {@code DropUse}: removes all lines of {@code directory}. */
  public void drop(String directory) {
    entries.removeWhere(directory::equals);
  }

  void cleanUp() {
    entries.cleanUp(String::isEmpty);
  }
}
