package dev.gomodls.modfile;

import dev.gomodls.modfile.Directive.Go;
import dev.gomodls.modfile.Directive.Module;
import dev.gomodls.syntax.Statement;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.syntax.Token;
import dev.gomodls.text.AutoQuote;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.TextEdit;
import dev.gomodls.text.Utf8;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Changes to a file as the smallest text edits that make them; all bytes elsewhere stay, and a file
 * with CRLF line ends gets CRLF.
 */
public final class LineEdits {
  private static final int BYTE_ORDER_MARK = 0xFEFF;

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

  /**
   * Adds several lines of {@code verb}, each as {@link #add} would.
   *
   * @param lines the words of each
   */
  public static List<TextEdit> addAll(ModFile file, Verb verb, List<List<String>> lines) {
    List<String> sorted =
        lines.stream()
            .map(words -> String.join(" ", words.stream().map(LineEdits::quoted).toList()))
            .sorted(Utf8::compare)
            .toList();
    return sorted.isEmpty() ? List.of() : new LineAddition(file).edits(verb, sorted);
  }

  /**
   * Adds requirements, those that are not needed directly with their comment: sorted into the last
   * block, behind a lone line, or at the end of the file.
   */
  public static List<TextEdit> addRequirements(ModFile file, List<Requirement> requirements) {
    List<String> sorted =
        requirements.stream()
            .map(
                it ->
                    String.join(
                        " ",
                        quoted(it.module().path()),
                        it.module().version() + (it.indirect() ? " // indirect" : "")))
            .sorted(Utf8::compare)
            .toList();
    return sorted.isEmpty() ? List.of() : new LineAddition(file).editsBeside(Verb.REQUIRE, sorted);
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
    String line = "go " + version;
    Optional<Module> module = file.first(Module.class);
    if (module.isPresent()) {
      return after(file, statementOf(module.get().place()), line);
    }
    return atStart(file, line);
  }

  /**
   * Adds a module line to a file that has none: in front of the first statement and of the comments
   * directly above it.
   */
  public static TextEdit addModule(ModFile file, String path) {
    return atStart(file, "module " + quoted(path));
  }

  /** Adds a line of its own in front of all statements, but behind the comments on top of them. */
  private static TextEdit atStart(ModFile file, String line) {
    SourceText text = file.text();
    String newline = newline(text);
    int start = contentStart(file);
    if (start < text.length()) {
      return TextEdit.insert(start, line + newline + newline);
    }
    int last = text.lineCount();
    if (text.lineStart(last) < text.length()) {
      return TextEdit.insert(start, newline + newline + line + newline);
    }
    boolean gap = last > 1 && !text.line(last - 1).isBlank();
    return TextEdit.insert(start, (gap ? newline : "") + line + newline);
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
      int lineStart = file.text().lineStart(file.text().lineAt(start));
      return lineStart == 0 && file.text().runeAt(0) == BYTE_ORDER_MARK ? 3 : lineStart;
    }
    return file.text().length();
  }

  private static String quoted(String value) {
    return value.equals("=>") ? value : AutoQuote.autoQuote(value);
  }

  /** The line end that the first line of a text has; LF where it has none. */
  public static String newline(SourceText text) {
    return text.contentEnd(1) < text.lineEnd(1) ? "\r\n" : "\n";
  }
}
