package dev.gomodls.modfile;

import dev.gomodls.modfile.Directive.Go;
import dev.gomodls.modfile.Directive.Module;
import dev.gomodls.syntax.Statement.Block;
import dev.gomodls.syntax.Statement.CommentBlock;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.syntax.SyntaxProblem;
import dev.gomodls.syntax.SyntaxTree;
import dev.gomodls.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a go.mod or go.work file says.
 *
 * @param directives those that can be read, in the order of the file
 * @param errors what Go's parser says about the others, in the order of the file; where the syntax
 *     has problems too Go would not come so far
 */
public record ModFile(
    FileKind kind, SyntaxTree tree, List<Directive> directives, List<DirectiveError> errors) {
  public ModFile {
    directives = List.copyOf(directives);
    errors = List.copyOf(errors);
  }

  public SourceText text() {
    return tree.text();
  }

  /** All directives of one type, in the order of the file. */
  public <T extends Directive> List<T> all(Class<T> type) {
    return directives.stream().filter(type::isInstance).map(type::cast).toList();
  }

  /** The first directive of a type that Go allows once. */
  public <T extends Directive> Optional<T> first(Class<T> type) {
    return directives.stream().filter(type::isInstance).map(type::cast).findFirst();
  }

  /** The path of the module line; empty where there is none that can be read. */
  public Optional<String> modulePath() {
    return first(Module.class).map(Module::path).filter(path -> !path.isEmpty());
  }

  /** The version of the go line. */
  public Optional<String> goVersion() {
    return first(Go.class).map(Go::version);
  }

  /** Where a line of this file stands; found in logarithmic time. */
  public Place placeOf(Line line) {
    return placeAt(line.span().start())
        .orElseThrow(() -> new IllegalArgumentException("no line of this file"));
  }

  /** The line that holds the byte at {@code offset}, and where it stands. */
  public Optional<Place> placeAt(int offset) {
    return switch (tree.statementAt(offset).orElse(null)) {
      case Line line -> Optional.of(Place.alone(line));
      case Block block -> block.lineAt(offset).map(line -> new Place(block, line));
      case CommentBlock _ -> Optional.empty();
      case null -> Optional.empty();
    };
  }

  /** Whether Go's parser accepts the file. */
  public boolean isValid() {
    return tree.problems().isEmpty() && errors.isEmpty();
  }

  /**
   * Exactly what Go's parser says of the file, one error a line: the first problem of the syntax,
   * or else all errors of directives. Empty where it says nothing. See {@code Error.Error} of
   * x/mod/modfile.
   *
   * @param name the name of the file in positions
   */
  public String goErrors(String name) {
    return goErrors(name, name);
  }

  /**
   * The same, where the go command shortens the name in positions afterwards ({@code
   * shortPathErrorList}).
   *
   * @param parsedName the name that the file was parsed with, which stays in the sentence about an
   *     open block
   */
  public String goErrors(String name, String parsedName) {
    if (!tree.problems().isEmpty()) {
      SyntaxProblem problem = tree.problems().getFirst();
      return position(name, problem.at()) + problem.sentence(parsedName);
    }
    List<String> lines = new ArrayList<>();
    for (DirectiveError error : errors) {
      lines.add(position(name, error.at()) + error.sentence());
    }
    return String.join("\n", lines);
  }

  /** The position as Go prints it: without the column where that is 1. */
  private String position(String name, int offset) {
    int column = text().columnAt(offset);
    String place = name + ":" + text().lineAt(offset);
    return column > 1 ? place + ":" + column + ": " : place + ": ";
  }
}
