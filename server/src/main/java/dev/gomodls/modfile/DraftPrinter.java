package dev.gomodls.modfile;

import dev.gomodls.text.GoUnicode;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints a {@link Draft} in Go's standard style; see {@code Format} of x/mod/modfile.
 *
 * <p>Indentation is written only when something follows on the line, and the end of a line takes
 * away the blanks before it. So no line ends in a blank.
 */
final class DraftPrinter {
  private final StringBuilder out;
  private final List<String> pending = new ArrayList<>();
  private int depth;
  private boolean lineStarted;

  private DraftPrinter(int length) {
    out = new StringBuilder(length);
  }

  /**
   * The text of {@code tree}.
   *
   * @param length about how long it will be, in bytes
   */
  static String print(DraftTree tree, int length) {
    DraftPrinter printer = new DraftPrinter(length);
    List<DraftStatement> statements = tree.statements();
    for (int i = 0; i < statements.size(); i++) {
      printer.statement(statements.get(i));
      if (i + 1 < statements.size()) {
        printer.endLine();
      }
    }
    return printer.withoutBlankEnd();
  }

  private void statement(DraftStatement statement) {
    comments(statement.remarks());
    switch (statement) {
      case DraftRemark _ -> {}
      case DraftLine line -> line(line);
      case DraftBlock block -> block(block);
    }
    pending.addAll(statement.remarks().suffix());
    if (!(statement instanceof DraftRemark)) {
      endLine();
    }
  }

  private void line(DraftLine line) {
    write(spaced(line.words()));
  }

  private void block(DraftBlock block) {
    write(spaced(block.header()) + " (");
    pending.addAll(block.ofOpening().suffix());
    depth++;
    for (DraftLine line : block.lines()) {
      endLine();
      comments(line.remarks());
      line(line);
      pending.addAll(line.remarks().suffix());
    }
    depth--;
    endLine();
    comments(block.ofClosing());
    write(")");
    pending.addAll(block.ofClosing().suffix());
  }

  private void comments(Remarks remarks) {
    for (String comment : remarks.before()) {
      write(GoUnicode.trimSpace(comment));
      endLine();
    }
  }

  private void write(String text) {
    if (text.isEmpty()) {
      return;
    }
    if (!lineStarted) {
      out.repeat("\t", depth);
      lineStarted = true;
    }
    out.append(text);
  }

  /** Ends the line, behind its comments; of several each further one gets a line of its own. */
  private void endLine() {
    for (int i = 0; i < pending.size(); i++) {
      if (i == 0) {
        write(" ");
      } else {
        trim();
        out.append('\n');
        lineStarted = false;
      }
      write(GoUnicode.trimSpace(pending.get(i)));
    }
    pending.clear();
    trim();
    boolean secondBlank = out.isEmpty() || endsWith("\n\n");
    if (!secondBlank) {
      out.append('\n');
    }
    lineStarted = false;
  }

  private void trim() {
    int end = out.length();
    while (end > 0 && (out.charAt(end - 1) == ' ' || out.charAt(end - 1) == '\t')) {
      end--;
    }
    out.setLength(end);
  }

  private boolean endsWith(String text) {
    int start = out.length() - text.length();
    return start >= 0 && out.indexOf(text, start) == start;
  }

  private String withoutBlankEnd() {
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == '\n' && (end == 1 || out.charAt(end - 2) == '\n')) {
      end--;
    }
    return out.substring(0, end);
  }

  /** The words with one space between them, but for those at brackets and commas. */
  static String spaced(List<String> words) {
    StringBuilder line = new StringBuilder();
    boolean space = false;
    for (String word : words) {
      if (space && !endsGroup(word)) {
        line.append(' ');
      }
      line.append(word);
      space = !opensGroup(word);
    }
    return line.toString();
  }

  private static boolean endsGroup(String word) {
    return switch (word) {
      case ",", ")", "]", "}" -> true;
      default -> false;
    };
  }

  private static boolean opensGroup(String word) {
    return switch (word) {
      case "(", "[", "{" -> true;
      default -> false;
    };
  }
}
