package dev.gomodls.modfile;

import dev.gomodls.modfile.DraftSorting.Order;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Prints the lines of a block sorted, each with the comments and the blank line above it; no line
 * gets past one that must stay.
 */
final class BlockLayout {
  private final LineForms forms;
  private final Order order;
  private final StringBuilder out;
  private final int start;
  private final List<Unit> movable = new ArrayList<>();

  private BlockLayout(LineForms forms, Order order, StringBuilder out) {
    this.forms = forms;
    this.order = order;
    this.out = out;
    this.start = out.length();
  }

  /** A directive with what stands above it: the lines {@code first} to {@code last}. */
  private record Unit(int first, int last) {}

  /** Prints the lines {@code first} to {@code end}, exclusive, between two parentheses. */
  static void print(LineForms forms, int first, int end, Order order, StringBuilder out) {
    BlockLayout layout = new BlockLayout(forms, order, out);
    int above = first;
    for (int line = first; line < end; line++) {
      if (forms.isDirective(line)) {
        layout.movable.add(new Unit(above, line));
        above = line + 1;
      } else if (forms.stays(line)) {
        layout.flush();
        layout.printLines(above, line);
        above = line + 1;
      }
    }
    layout.flush();
    if (!layout.areBlank(above, end)) {
      layout.printLines(above, end - 1);
    }
  }

  private boolean areBlank(int first, int end) {
    for (int line = first; line < end; line++) {
      if (!forms.isBlank(line)) {
        return false;
      }
    }
    return true;
  }

  private void flush() {
    // Words are read at each comparison: to keep those of a million lines would cost more.
    movable.sort(Comparator.comparing(unit -> forms.words(unit.last), order));
    movable.forEach(unit -> printLines(unit.first, unit.last));
    movable.clear();
  }

  /** Prints lines; several blank ones as one, and none at the start of the block. */
  private void printLines(int first, int last) {
    boolean blank = false;
    for (int line = first; line <= last; line++) {
      if (forms.isBlank(line)) {
        blank = true;
        continue;
      }
      if (blank && out.length() > start) {
        out.append('\n');
      }
      blank = false;
      out.append(forms.form(line)).append('\n');
    }
    if (blank && out.length() > start) {
      out.append('\n');
    }
  }
}
