package dev.gomodls.modfile;

import dev.gomodls.modfile.Directive.Retract;
import dev.gomodls.text.AutoQuote;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.TextEdit;
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
    return TextEdit.between(text, format(file).replace("\n", newline));
  }
}
