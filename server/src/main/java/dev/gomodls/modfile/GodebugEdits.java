package dev.gomodls.modfile;

import java.util.List;

/** The godebug lines of a {@link Draft}. */
public final class GodebugEdits {
  private final DraftTree tree;
  private final DraftEntries<GodebugSetting> entries = new DraftEntries<>(GodebugSetting.NOTHING);

  GodebugEdits(DraftTree tree) {
    this.tree = tree;
  }

  void read(DraftLine line, GodebugSetting setting) {
    entries.add(line, setting);
  }

  public List<GodebugSetting> values() {
    return entries.values();
  }

  /**
   * {@code AddGodebug}: sets the first line of {@code key}, keeping its comments, and removes all
   * others of that key; or adds a line.
   */
  public void add(String key, String value) {
    GodebugSetting setting = new GodebugSetting(key, value);
    var lines = entries.where(it -> it.key().equals(key));
    if (lines.isEmpty()) {
      entries.add(tree.add("godebug", List.of(setting.word())), setting);
      return;
    }
    lines.getFirst().line().say("godebug", List.of(setting.word()));
    lines.getFirst().say(setting);
    lines.stream().skip(1).forEach(entries::remove);
  }

  /** {@code DropGodebug}: removes all lines of {@code key}. */
  public void drop(String key) {
    entries.removeWhere(it -> it.key().equals(key));
  }

  void cleanUp() {
    entries.cleanUp(it -> it.key().isEmpty());
  }
}
