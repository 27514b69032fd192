package dev.gomodls.modfile;

import dev.gomodls.modfile.Directive.Retract;
import dev.gomodls.text.AutoQuote;
import dev.gomodls.text.LineDiff;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import dev.gomodls.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/**
 * Formats files for people: as {@code go mod edit -fmt} and {@code go work edit -fmt} do, and files
 * that Go's parser does not take as far as it can be done without harm, see {@link HealthyLayout}.
 *
 * <p>The result is formatted: doing it again changes nothing. Go's own first result may have a
 * blank line at the start of a block, where sorting has brought it, which its next run takes out;
 * here it never comes.
 */
public final class Formatter {
  private Formatter() {}

  /** The formatted file, its lines ended by LF whatever they were ended by. */
  public static String format(ModFile file) {
    if (!canBePrintedAnew(file)) {
      return HealthyLayout.format(file);
    }
    Draft draft = Draft.of(file);
    draft.sortBlocks();
    draft.cleanUp();
    draft.tree().dropBlankLinesAtBlockStarts();
    return draft.format();
  }

  /** Whether Go takes the file, and would take what it prints. */
  private static boolean canBePrintedAnew(ModFile file) {
    return file.isValid() && file.directives().stream().allMatch(Formatter::survivesPrinting);
  }

  /** Go takes quotes off retracted versions, and a word "(" out of a block, where it opens one. */
  private static boolean survivesPrinting(Directive directive) {
    return directive instanceof Retract it
        ? !AutoQuote.mustQuote(it.low()) && !AutoQuote.mustQuote(it.high())
        : !directive.line().tokens().getLast().is("(");
  }

  /**
   * The edits of whole lines that format a file; none if it is formatted. A file whose first line
   * ends in CRLF has all its lines end in CRLF afterwards.
   */
  public static List<TextEdit> edits(ModFile file) {
    SourceText text = file.text();
    String newline = LineEdits.newline(text);
    List<String> old = lines(text.string(), "\n");
    List<String> formatted = lines(format(file), newline);
    List<TextEdit> edits = new ArrayList<>();
    for (LineDiff.Hunk hunk : LineDiff.hunks(old, formatted)) {
      int start = lineStart(text, hunk.leftStart());
      int end = lineStart(text, hunk.leftEnd());
      String lines = String.join("", formatted.subList(hunk.rightStart(), hunk.rightEnd()));
      edits.add(new TextEdit(new Span(start, end), lines));
    }
    return edits;
  }

  /** The start of the line at a 0-based index, or the end of the text behind the last line. */
  private static int lineStart(SourceText text, int index) {
    return index == text.lineCount() ? text.length() : text.lineStart(index + 1);
  }

  /** The lines with their ends, {@code newline} in the place of each LF. */
  private static List<String> lines(String text, String newline) {
    List<String> lines = new ArrayList<>();
    for (int start = 0; start < text.length(); ) {
      int end = text.indexOf('\n', start);
      lines.add(end < 0 ? text.substring(start) : text.substring(start, end) + newline);
      start = end < 0 ? text.length() : end + 1;
    }
    return lines;
  }
}
