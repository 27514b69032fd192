package dev.gomodls.modfile;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tool lines, or the ignore lines, of a {@link Draft}: each is one path. */
public final class PathEdits {
  private final Draft draft;
  private final String verb;
  private final DraftEntries<String> entries = new DraftEntries<>("");

  PathEdits(Draft draft, String verb) {
    this.draft = draft;
    this.verb = verb;
  }

  void read(DraftLine line, String path) {
    entries.add(line, path);
  }

  /** The paths; as in x/mod/modfile an empty one for each line that was dropped. */
  public List<String> values() {
    return entries.values();
  }

  /** {@code AddTool} and {@code AddIgnore}: adds a line, unquoted, unless there is one already. */
  public void add(String path) {
    if (!entries.values().contains(path)) {
      entries.add(draft.tree().add(verb, List.of(path)), path);
      draft.sortBlocks();
    }
  }

  /** {@code DropTool} and {@code DropIgnore}: removes all lines of {@code path}. */
  public void drop(String path) {
    entries.removeWhere(path::equals);
  }

  void forgetRepeated(Set<@Nullable DraftLine> repeated) {
    entries.keepFirst(path -> path, repeated);
  }
}
