package dev.gomodls.rules;

import dev.gomodls.modfile.LineEdits;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.modfile.Place;
import dev.gomodls.modfile.Verb;
import dev.gomodls.snapshot.Document;
import dev.gomodls.syntax.Comment;
import dev.gomodls.syntax.Statement.Block;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.syntax.SyntaxProblem;
import dev.gomodls.syntax.Token;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import dev.gomodls.text.TextEdit;
import java.util.List;

/** What to do about text that Go cannot take apart. */
final class SyntaxAdvice {
  private final ModFile file;
  private final SourceText text;
  private final SyntaxProblem problem;
  private final String newline;

  private SyntaxAdvice(ModFile file, SyntaxProblem problem) {
    this.file = file;
    this.text = file.text();
    this.problem = problem;
    this.newline = LineEdits.newline(text);
  }

  static Advice of(Document document, SyntaxProblem problem) {
    SyntaxAdvice advice = new SyntaxAdvice(document.file(), problem);
    return switch (problem.kind()) {
      case UNEXPECTED_CHARACTER -> advice.unexpectedCharacter();
      case BLOCK_COMMENT -> advice.blockComment();
      case NEWLINE_IN_STRING, UNTERMINATED_STRING -> advice.openString();
      case UNTERMINATED_BLOCK -> advice.openBlock();
      case TEXT_AFTER_BLOCK -> advice.textAfterBlock();
    };
  }

  private Advice unexpectedCharacter() {
    int rune = text.runeAt(problem.span().start());
    boolean blank = Invisible.isOddBlank(rune);
    if (!blank && !Invisible.isInvisible(rune)) {
      return Advice.only("Go takes printable characters, and blanks and tabs between words");
    }
    List<Span> all =
        Invisible.find(
            text,
            new Span(problem.span().start(), codeEnd()),
            it -> Invisible.isOddBlank(it) || Invisible.isInvisible(it));
    String what = blank ? "This only looks like a blank: " : "Editors do not show this character: ";
    return Advice.only(what + Invisible.name(rune))
        .unsafely(Invisible.title(text, all), Invisible.mend(text, all).toArray(new TextEdit[0]));
  }

  /** The end of the line on which the problem starts, or the start of the comment there. */
  private int codeEnd() {
    int end = text.lineEnd(text.lineAt(problem.span().start()));
    for (int i = problem.span().start(); i < end; i++) {
      if (text.startsWith(i, "//")) {
        return i;
      }
    }
    return end;
  }

  private Advice blockComment() {
    Span span = problem.span();
    String comment = text.string(span);
    if (comment.equals("/*")) {
      return Advice.only("Go takes /* for a comment, inside of words too");
    }
    Advice advice = Advice.only("A comment runs from // to the end of its line");
    boolean last = text.string(span.end(), text.lineEnd(text.lineAt(span.end()))).isBlank();
    if (comment.length() < 4 || !comment.endsWith("*/") || !last) {
      return advice;
    }
    return advice.safely("Make it a // comment", new TextEdit(span, lineComments(comment)));
  }

  /** The lines of a block comment, each as a comment of its own. */
  private String lineComments(String comment) {
    List<String> lines = comment.substring(2, comment.length() - 2).lines().toList();
    StringBuilder out = new StringBuilder("//");
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      String words = line.strip();
      if (i == 0) {
        out.append(line.stripTrailing());
      } else if (!words.isEmpty() || i < lines.size() - 1) {
        boolean star = words.startsWith("*");
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        if (star && indent.endsWith(" ")) {
          // The star stands below that of the first line.
          indent = indent.substring(0, indent.length() - 1);
        }
        String content = star ? words.substring(1).strip() : words;
        out.append(newline).append(indent).append(("// " + content).stripTrailing());
      }
    }
    return out.toString().stripTrailing();
  }

  private Advice openString() {
    Advice advice = Advice.only("The quote that opens here is not closed on its line");
    int start = problem.span().start();
    Span content = stringContent();
    String words = text.string(content);
    if (words.isEmpty() || words.indexOf('\'') >= 0 || words.indexOf('`') >= 0) {
      return advice;
    }
    boolean one = words.indexOf(' ') < 0 && words.indexOf('\t') < 0;
    if (text.at(start) == '"' && (one || isDirectory())) {
      return advice.safely("Close the quote", TextEdit.insert(content.end(), "\""));
    }
    return one || isPathAndVersion(words)
        ? advice.safely("Remove the quote", TextEdit.delete(new Span(start, start + 1)))
        : advice;
  }

  /** What stands between the open quote and the comment or the end of the line. */
  private Span stringContent() {
    int start = problem.span().start() + 1;
    int end = problem.span().end();
    for (int i = start; i + 2 < end; i++) {
      if (text.at(i) <= ' ' && text.startsWith(i + 1, "//")) {
        end = i;
      }
    }
    while (end > start && text.at(end - 1) <= ' ') {
      end--;
    }
    return new Span(start, end);
  }

  /** Whether the string stands where a directory may be named. */
  private boolean isDirectory() {
    Place place = file.placeAt(problem.span().start()).orElse(null);
    if (place == null) {
      return false;
    }
    Verb verb = Verb.of(place.verb());
    Token before = null;
    for (Token token : place.arguments()) {
      if (token.start() == problem.span().start()) {
        break;
      }
      before = token;
    }
    return before == null
        ? verb == Verb.USE || verb == Verb.IGNORE
        : verb == Verb.REPLACE && before.is("=>");
  }

  /** Whether the string takes the place of both a path and its version. */
  private boolean isPathAndVersion(String words) {
    Place place = file.placeAt(problem.span().start()).orElse(null);
    Verb verb = place == null ? null : Verb.of(place.verb());
    return place != null
        && (verb == Verb.REQUIRE || verb == Verb.EXCLUDE)
        && place.arguments().getFirst().start() == problem.span().start()
        && ConflictSides.words(words).size() == 2;
  }

  private Advice openBlock() {
    Advice advice = Advice.only("No line with ) closes this block");
    if (!(file.tree().statementAt(problem.span().start()).orElse(null) instanceof Block block)) {
      return advice;
    }
    Line last = block.lines().isEmpty() ? null : block.lines().getLast();
    if (last != null && last.tokens().size() > 1 && last.tokens().getLast().is(")")) {
      return advice.safely(FormAdvice.OWN_LINE, FormAdvice.onOwnLine(last, newline));
    }
    int behind = last == null ? block.open().end() : last.span().end();
    int line = text.lineAt(behind);
    if (text.string(behind, text.lineEnd(line)).contains("/*")) {
      // The end of the line may lie inside of the comment.
      return advice;
    }
    for (Comment comment : block.closeComments().before()) {
      int next = text.lineAt(comment.span().start());
      boolean inside = next == line + 1 && comment.span().start() > text.lineStart(next);
      if (!inside || comment.isBlankLine()) {
        break;
      }
      line = next;
    }
    int end = text.lineEnd(line);
    int at = end > 0 && text.at(end - 1) == '\r' ? end - 1 : end;
    return advice.safely("Close the block", TextEdit.insert(at, newline + ")"));
  }

  private Advice textAfterBlock() {
    int start = problem.span().start();
    int before = start;
    while (before > 0 && (text.at(before - 1) == ' ' || text.at(before - 1) == '\t')) {
      before--;
    }
    if (text.string(start, codeEnd()).strip().equals(")")) {
      return Advice.only("The block is closed already")
          .unsafely("Remove the parenthesis", TextEdit.delete(new Span(before, start + 1)));
    }
    return Advice.only("What follows belongs on a line of its own")
        .unsafely("Start a new line", new TextEdit(new Span(before, start), newline));
  }
}
