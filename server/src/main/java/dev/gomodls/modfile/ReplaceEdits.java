package dev.gomodls.modfile;

import dev.gomodls.module.ModuleVersion;
import dev.gomodls.text.AutoQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The replace lines of a {@link Draft}. */
public final class ReplaceEdits {
  private final DraftTree tree;
  private final DraftEntries<Replacement> entries = new DraftEntries<>(Replacement.NOTHING);

  ReplaceEdits(DraftTree tree) {
    this.tree = tree;
  }

  void read(DraftLine line, Replacement replacement) {
    entries.add(line, replacement);
  }

  public List<Replacement> values() {
    return entries.values();
  }

  /**
   * {@code AddReplace}: sets the first line for {@code old}, keeping its comments, and removes all
   * others for it; or adds a line behind the last of the same path. Where {@code old} has no
   * version all lines of its path are for it.
   *
   * <p>The value of a line that is set this way keeps the old version that was there, as in
   * x/mod/modfile.
   *
   * @param target a module at a version, or the path of a directory
   */
  public void add(ModuleVersion old, ModuleVersion target) {
    List<String> words = words(old, target);
    boolean found = false;
    DraftLine neighbour = null;
    for (var entry : entries.where(it -> it.old().path().equals(old.path()))) {
      ModuleVersion replaced = entry.value().old();
      if (!old.version().isEmpty() && !old.equals(replaced)) {
        neighbour = entry.line();
      } else if (found) {
        entries.remove(entry);
      } else {
        found = true;
        entry.line().say("replace", words);
        entry.say(new Replacement(replaced, target));
      }
    }
    if (!found) {
      DraftLine line = tree.addBehind(neighbour, "replace", words);
      entries.add(line, new Replacement(old, target));
    }
  }

  private static List<String> words(ModuleVersion old, ModuleVersion target) {
    List<String> words = new ArrayList<>();
    addModule(words, old);
    words.add("=>");
    addModule(words, target);
    return words;
  }

  private static void addModule(List<String> words, ModuleVersion module) {
    words.add(AutoQuote.autoQuote(module.path()));
    if (!module.version().isEmpty()) {
      words.add(module.version());
    }
  }

  /** {@code DropReplace}: removes the lines for exactly {@code old}. */
  public void drop(ModuleVersion old) {
    entries.removeWhere(it -> it.old().equals(old));
  }

  void forgetRepeated(Set<@Nullable DraftLine> repeated) {
    entries.keepLast(Replacement::old, repeated);
  }

  void cleanUp() {
    entries.cleanUp(it -> it.old().path().isEmpty());
  }
}
