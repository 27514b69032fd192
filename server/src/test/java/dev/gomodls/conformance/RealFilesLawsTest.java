package dev.gomodls.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.gomodls.modfile.DirectiveReader;
import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.modfile.Formatter;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.syntax.Comment;
import dev.gomodls.syntax.Comments;
import dev.gomodls.syntax.Statement;
import dev.gomodls.syntax.Statement.Block;
import dev.gomodls.syntax.Statement.CommentBlock;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.syntax.SyntaxTree;
import dev.gomodls.syntax.Token;
import dev.gomodls.testing.Mutations;
import dev.gomodls.testing.Shared;
import dev.gomodls.text.GoQuote;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import dev.gomodls.text.TextEdit;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/**
 * What holds for every go.mod and go.work, those of real repositories and damaged copies of them.
 */
final class RealFilesLawsTest {
  private static final long SEED = Long.getLong("gomodls.seed", 20260101);
  private static final int COPIES = Integer.getInteger("gomodls.copies", 4);

  /** A file, and how it is to be read. */
  private record Input(String name, SourceText text, Mode mode) {}

  @Test
  void lawsHoldForRealFiles() throws IOException {
    List<Input> inputs = inputs();
    assertTrue(inputs.size() > 2000);
    inputs.forEach(RealFilesLawsTest::checkLaws);
  }

  @Test
  void lawsHoldForDamagedFiles() throws IOException {
    Mutations mutations = new Mutations(SEED);
    for (Input input : inputs()) {
      for (int i = 0; i < COPIES; i++) {
        SourceText damaged = SourceText.of(mutations.mutate(input.text.toBytes()));
        checkLaws(new Input(input.name + " (seed " + SEED + ")", damaged, input.mode));
      }
    }
  }

  private static List<Input> inputs() throws IOException {
    List<Input> inputs = new ArrayList<>();
    try (ZipFile zip = new ZipFile(Shared.path("corpus/real-world-open.zip").toFile())) {
      List<? extends ZipEntry> entries =
          zip.stream().sorted(Comparator.comparing(ZipEntry::getName)).toList();
      for (ZipEntry entry : entries) {
        String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        if (name.equals("go.mod") || name.equals("go.work")) {
          Mode mode = name.equals("go.mod") ? Mode.STRICT : Mode.WORK;
          SourceText text = SourceText.of(zip.getInputStream(entry).readAllBytes());
          inputs.add(new Input(entry.getName(), text, mode));
        }
      }
    }
    return inputs;
  }

  private static void checkLaws(Input input) {
    SourceText text = input.text;
    String shown = input.name + ": " + GoQuote.quote(text.string());
    ModFile file = DirectiveReader.read(text, input.mode);
    checkPieces(file.tree(), shown);

    String formatted = Formatter.format(file);
    ModFile again = DirectiveReader.read(SourceText.of(formatted), input.mode);
    assertEquals(formatted, Formatter.format(again), shown);
    assertEquals(file.isValid(), again.isValid(), shown);
    if (!file.isValid()) {
      assertEquals(withoutBlanks(text.string()), withoutBlanks(formatted), shown);
      assertEquals(file.goErrors("go.mod").isEmpty(), again.goErrors("go.mod").isEmpty(), shown);
    }

    SourceText edited = TextEdit.apply(text, Formatter.edits(file));
    boolean carriageReturns =
        text.lineCount() > 1 && text.startsWith(Math.max(0, text.lineEnd(1) - 1), "\r");
    assertEquals(
        carriageReturns ? formatted.replace("\n", "\r\n") : formatted, edited.string(), shown);
    ModFile editedFile = DirectiveReader.read(edited, input.mode);
    assertEquals(List.of(), Formatter.edits(editedFile), shown);
  }

  /** What stands on each line less its blanks, in an order that does not depend on theirs. */
  private static List<String> withoutBlanks(String text) {
    return Arrays.stream(text.split("\n"))
        .map(line -> line.replaceAll("[ \t\r]", ""))
        .filter(line -> !line.isEmpty())
        .sorted()
        .toList();
  }

  /** Words and comments cover all but blanks, but for lines of which a problem tells. */
  private static void checkPieces(SyntaxTree tree, String shown) {
    SourceText text = tree.text();
    int done = 0;
    for (Span piece : pieces(tree)) {
      assertTrue(done <= piece.start(), shown);
      checkGap(tree, new Span(done, piece.start()), shown);
      done = piece.end();
    }
    checkGap(tree, new Span(done, text.length()), shown);
  }

  private static void checkGap(SyntaxTree tree, Span gap, String shown) {
    for (int i = gap.start(); i < gap.end(); i++) {
      int line = tree.text().lineAt(i);
      if (" \t\r\n".indexOf(tree.text().at(i)) < 0) {
        assertFalse(tree.problems().isEmpty(), shown);
        assertTrue(
            tree.problems().stream().anyMatch(it -> tree.text().lineAt(it.span().start()) <= line),
            shown);
      }
    }
  }

  private static List<Span> pieces(SyntaxTree tree) {
    List<Span> pieces = new ArrayList<>();
    for (Statement statement : tree.statements()) {
      add(pieces, statement.comments().before());
      switch (statement) {
        case CommentBlock _ -> {}
        case Line line -> addTokens(pieces, line.tokens());
        case Block block -> addBlock(pieces, block);
      }
      add(pieces, statement.comments().suffix());
    }
    return pieces;
  }

  private static void addBlock(List<Span> pieces, Block block) {
    addTokens(pieces, block.header());
    pieces.add(block.open().span());
    add(pieces, block.openComments().suffix());
    for (Line line : block.lines()) {
      add(pieces, line.comments().before());
      addTokens(pieces, line.tokens());
      add(pieces, line.comments().suffix());
    }
    Comments closeComments = block.closeComments();
    add(pieces, closeComments.before());
    Token close = block.close();
    if (close != null) {
      pieces.add(close.span());
    }
    add(pieces, closeComments.suffix());
  }

  private static void addTokens(List<Span> pieces, List<Token> tokens) {
    tokens.forEach(token -> pieces.add(token.span()));
  }

  private static void add(List<Span> pieces, List<Comment> comments) {
    comments.stream().filter(it -> !it.isBlankLine()).forEach(it -> pieces.add(it.span()));
  }
}
