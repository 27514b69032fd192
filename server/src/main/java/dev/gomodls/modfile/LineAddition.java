package dev.gomodls.modfile;

import dev.gomodls.syntax.Statement;
import dev.gomodls.syntax.Statement.Block;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.syntax.Token;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import dev.gomodls.text.TextEdit;
import dev.gomodls.text.Utf8;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds a line to a file: to the last block of its verb, in front of the first line that is greater;
 * a lone line of the verb becomes a block with both; without either it comes at the end of the
 * file.
 */
final class LineAddition {
  private final ModFile file;
  private final String newline;

  LineAddition(ModFile file) {
    this.file = file;
    this.newline = LineEdits.newline(file.text());
  }

  /**
   * The edit that adds {@code verb words}.
   *
   * @param words as they shall stand in the file, quoted where they must be
   */
  TextEdit edit(Verb verb, String words) {
    Statement last = lastOf(verb);
    return switch (last) {
      case Block block -> inBlock(block, words);
      case Line line -> withLine(line, List.of(words));
      case null, default -> atEnd(verb.word() + " " + words);
    };
  }

  /**
   * The edits that add several lines of {@code verb}.
   *
   * @param lines in the order of their bytes
   */
  List<TextEdit> edits(Verb verb, List<String> lines) {
    if (lines.size() == 1) {
      return List.of(edit(verb, lines.getFirst()));
    }
    return switch (lastOf(verb)) {
      case Block block when !block.lines().isEmpty() ->
          lines.stream().map(line -> inBlock(block, line)).toList();
      case Block block -> List.of(inBlock(block, String.join(newline + "\t", lines)));
      case Line line -> List.of(withLine(line, lines));
      case null, default -> List.of(atEnd(block(verb.word(), lines)));
    };
  }

  /** The same, but a lone line stays as it is and those that are added follow it. */
  List<TextEdit> editsBeside(Verb verb, List<String> lines) {
    if (!(lastOf(verb) instanceof Line line)) {
      return edits(verb, lines);
    }
    StringBuilder added = new StringBuilder();
    lines.forEach(it -> added.append(newline).append(verb.word()).append(' ').append(it));
    int end = file.text().contentEnd(file.text().lineAt(line.span().end()));
    return List.of(TextEdit.insert(end, added.toString()));
  }

  private String block(String verb, List<String> lines) {
    StringBuilder block = new StringBuilder(verb + " (" + newline);
    lines.forEach(line -> block.append("\t" + line + newline));
    return block.append(")").toString();
  }

  private @Nullable Statement lastOf(Verb verb) {
    for (Statement statement : file.tree().statements().reversed()) {
      switch (statement) {
        case Line line when Verb.of(line.first()) == verb && !line.broken() -> {
          return line;
        }
        case Block block
            when Verb.of(block.verb()) == verb
                && block.header().size() == 1
                && block.close() != null -> {
          return block;
        }
        default -> {}
      }
    }
    return null;
  }

  private TextEdit inBlock(Block block, String words) {
    SourceText text = file.text();
    Token close = block.close();
    if (close == null) {
      throw new IllegalArgumentException("the block is not closed");
    }
    if (block.lines().isEmpty()) {
      boolean oneLine = text.lineAt(block.open().start()) == text.lineAt(close.start());
      String line = "\t" + words + newline;
      return oneLine
          ? TextEdit.insert(close.start(), newline + line)
          : TextEdit.insert(text.lineStart(text.lineAt(close.start())), line);
    }
    for (Line line : block.lines()) {
      if (Utf8.compare(string(line), words) > 0) {
        return TextEdit.insert(text.lineStart(firstLine(line)), indent(line) + words + newline);
      }
    }
    Line last = block.lines().getLast();
    int end = text.contentEnd(text.lineAt(last.span().end()));
    return TextEdit.insert(end, newline + indent(last) + words);
  }

  /** Makes a block of a lone line and others, which are in order. */
  private TextEdit withLine(Line line, List<String> others) {
    SourceText text = file.text();
    Token verb = line.first();
    int start = line.tokens().size() > 1 ? line.tokens().get(1).start() : verb.end();
    int end = text.contentEnd(text.lineAt(line.span().end()));
    String words = text.string(start, line.span().end());
    List<String> lines = new ArrayList<>(others);
    int at = 0;
    while (at < others.size() && Utf8.compare(others.get(at), words) < 0) {
      at++;
    }
    lines.add(at, text.string(start, end));
    return new TextEdit(new Span(verb.start(), end), block(verb.text(), lines));
  }

  private TextEdit atEnd(String line) {
    SourceText text = file.text();
    int end = text.length();
    int lineStart = text.lineStart(text.lineCount());
    if (end == 0) {
      return TextEdit.insert(0, line + newline);
    }
    String gap = lineStart == end ? newline : newline + newline;
    return TextEdit.insert(end, gap + line + newline);
  }

  /** The 1-based number of the first of the comment lines directly above a line, or its own. */
  private int firstLine(Line line) {
    int first = file.text().lineAt(line.span().start());
    for (var comment : line.comments().before().reversed()) {
      if (comment.isBlankLine()) {
        break;
      }
      first = file.text().lineAt(comment.span().start());
    }
    return first;
  }

  private String string(Line line) {
    return file.text().string(line.span());
  }

  private String indent(Line line) {
    int start = line.span().start();
    return file.text().string(file.text().lineStart(file.text().lineAt(start)), start);
  }
}
