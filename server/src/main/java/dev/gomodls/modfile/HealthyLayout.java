package dev.gomodls.modfile;

import dev.gomodls.modfile.DraftSorting.Order;
import dev.gomodls.syntax.Statement.Block;

/**
 * Lays out the lines of a file that Go's parser takes, and leaves all others as and where they are.
 *
 * <p>Only blanks change, and the order of the lines of a block between two lines that must stay: no
 * word is quoted otherwise, nothing is taken out, and no block becomes a line, since what is wrong
 * with the file may change what it means.
 */
final class HealthyLayout {
  private final ModFile file;
  private final LineForms forms;
  private final StringBuilder out;

  private HealthyLayout(ModFile file) {
    this.file = file;
    this.forms = LineForms.of(file);
    this.out = new StringBuilder(file.text().length() + 64);
  }

  /**
   * The file in its new form, lines ended by LF; only a last line that must stay and has no end
   * gets none.
   */
  static String format(ModFile file) {
    HealthyLayout layout = new HealthyLayout(file);
    layout.print();
    if (layout.forms.stays(layout.forms.count())) {
      layout.out.setLength(layout.out.length() - 1);
    }
    return layout.out.toString();
  }

  private void print() {
    boolean blankAbove = false;
    boolean stayedAbove = true;
    for (int line = 1; line <= forms.count(); line++) {
      if (forms.isBlank(line)) {
        blankAbove = true;
        continue;
      }
      boolean nextToOneThatStays = stayedAbove || forms.stays(line);
      boolean parted = nextToOneThatStays ? blankAbove : forms.starts(line);
      if (parted && !out.isEmpty()) {
        out.append('\n');
      }
      add(line);
      Block block = forms.blockAt(line);
      if (block != null) {
        int last = forms.lastLine(block);
        BlockLayout.print(forms, line + 1, last, order(block), out);
        add(last);
        line = last;
      }
      stayedAbove = forms.stays(line);
      blankAbove = false;
    }
  }

  private void add(int line) {
    out.append(forms.form(line)).append('\n');
  }

  private Order order(Block block) {
    return Order.of(file.kind(), block.verb().text(), file.goVersion().orElse(""));
  }
}
