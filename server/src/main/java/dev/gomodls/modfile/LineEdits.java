package dev.gomodls.modfile;

import dev.gomodls.modfile.Directive.Go;
import dev.gomodls.modfile.Directive.Module;
import dev.gomodls.syntax.Statement;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.syntax.Token;
import dev.gomodls.text.AutoQuote;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.TextEdit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Changes to a file as the smallest text edits that make them; all bytes elsewhere stay, and a file
 * with CRLF line ends gets CRLF.
 */
public final class LineEdits {
  private LineEdits() {}

  /**
   * Takes lines out, each with its line-end comment and the comments directly above it; a block
   * that would be empty goes too, and blank lines stay at most one.
   */
  public static List<TextEdit> remove(ModFile file, Collection<Line> lines) {
    return LineRemoval.edits(file, lines);
  }

  public static List<TextEdit> remove(ModFile file, Directive directive) {
    return remove(file, List.of(directive.line()));
  }

  /**
   * Adds a line of {@code verb}: sorted into the last block of that verb, as a block with a lone
   * line of that verb, or at the end of the file.
   *
   * @param words values, which are quoted here where they must be
   */
  public static TextEdit add(ModFile file, Verb verb, List<String> words) {
    String line = String.join(" ", words.stream().map(LineEdits::quoted).toList());
    return new LineAddition(file).edit(verb, line);
  }

  /** Puts a value, quoted where it must be, in the place of a token. */
  public static TextEdit replace(Token token, String value) {
    return new TextEdit(token.span(), quoted(value));
  }

  /**
   * Sets the version of the go line. A new line comes behind the module line, in a go.work at its
   * start.
   */
  public static TextEdit setGo(ModFile file, String version) {
    Optional<Go> go = file.first(Go.class);
    if (go.isPresent()) {
      return new TextEdit(go.get().versionToken().span(), version);
    }
    String newline = newline(file.text());
    String line = "go " + version;
    Optional<Module> module = file.first(Module.class);
    if (module.isPresent()) {
      return after(file, statementOf(module.get().place()), line);
    }
    int start = contentStart(file);
    return TextEdit.insert(start, line + newline + newline);
  }

  /** Adds a line of its own, with a blank line in between, behind a top-level statement. */
  private static TextEdit after(ModFile file, Statement statement, String line) {
    SourceText text = file.text();
    int end = text.contentEnd(text.lineAt(statement.span().end()));
    String newline = newline(text);
    return TextEdit.insert(end, newline + newline + line);
  }

  private static Statement statementOf(Place place) {
    return place.block() == null ? place.line() : place.block();
  }

  /** Where the first statement, with the comments directly above it, starts. */
  private static int contentStart(ModFile file) {
    for (Statement statement : file.tree().statements()) {
      if (statement instanceof Statement.CommentBlock) {
        continue;
      }
      int start = statement.span().start();
      if (!statement.comments().before().isEmpty()) {
        start = statement.comments().before().getFirst().span().start();
      }
      return file.text().lineStart(file.text().lineAt(start));
    }
    return file.text().length();
  }

  private static String quoted(String value) {
    return value.equals("=>") ? value : AutoQuote.autoQuote(value);
  }

  /** The line end that the first line of a text has; LF where it has none. */
  static String newline(SourceText text) {
    return text.contentEnd(1) < text.lineEnd(1) ? "\r\n" : "\n";
  }
}
