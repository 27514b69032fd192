package dev.gomodls.modfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What the lines of one verb in a {@link Draft} say, each with its line, in the order in which they
 * were read or added.
 *
 * <p>The entry of a removed line stays and says nothing, as in x/mod/modfile; some of its lists
 * show such entries.
 */
final class DraftEntries<T> {
  private final T nothing;
  private final List<Entry<T>> entries = new ArrayList<>();

  /** No entries; {@code nothing} is what that of a removed line says. */
  DraftEntries(T nothing) {
    this.nothing = nothing;
  }

  /** A line and what it says; no line where that is removed. */
  static final class Entry<T> {
    private @Nullable DraftLine line;
    private T value;

    private Entry(@Nullable DraftLine line, T value) {
      this.line = line;
      this.value = value;
    }

    T value() {
      return value;
    }

    /** The line, of an entry that is not removed. */
    DraftLine line() {
      if (line == null) {
        throw new IllegalStateException("the line is removed");
      }
      return line;
    }

    void say(T newValue) {
      value = newValue;
    }

    void moveTo(DraftLine newLine) {
      line = newLine;
    }
  }

  void add(DraftLine line, T value) {
    entries.add(new Entry<>(line, value));
  }

  /** What each entry says, those of removed lines included. */
  List<T> values() {
    return entries.stream().map(Entry::value).toList();
  }

  /** The entries that have a line and of which {@code wanted} is true. */
  List<Entry<T>> where(Predicate<T> wanted) {
    return entries.stream().filter(e -> e.line != null && wanted.test(e.value)).toList();
  }

  /** Removes the line of an entry. */
  void remove(Entry<T> entry) {
    entry.line().remove();
    entry.line = null;
    entry.value = nothing;
  }

  void removeWhere(Predicate<T> unwanted) {
    where(unwanted).forEach(this::remove);
  }

  /** Forgets entries of removed lines, and others that say as little. */
  void cleanUp(Predicate<T> saysNothing) {
    entries.removeIf(entry -> saysNothing.test(entry.value));
  }

  /**
   * Forgets all but the first entry of each key. Their lines come into {@code repeated}, as null
   * those that are removed; and the entries of lines that are in there already are forgotten too.
   */
  void keepFirst(Function<T, ?> key, Set<@Nullable DraftLine> repeated) {
    keep(entries, key, repeated);
  }

  /** The same, but for the last entry of each key. */
  void keepLast(Function<T, ?> key, Set<@Nullable DraftLine> repeated) {
    keep(entries.reversed(), key, repeated);
  }

  private void keep(List<Entry<T>> inOrder, Function<T, ?> key, Set<@Nullable DraftLine> repeated) {
    Set<Object> seen = new HashSet<>();
    for (Entry<T> entry : inOrder) {
      if (!seen.add(key.apply(entry.value))) {
        repeated.add(entry.line);
      }
    }
    entries.removeIf(entry -> repeated.contains(entry.line));
  }
}
