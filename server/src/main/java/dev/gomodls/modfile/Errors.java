package dev.gomodls.modfile;

import dev.gomodls.syntax.Statement;
import dev.gomodls.text.Span;
import java.util.ArrayList;
import java.util.List;

/** The errors of a file, in the order in which they are found. */
final class Errors {
  private final List<DirectiveError> list = new ArrayList<>();

  void add(DirectiveError.Kind kind, Statement statement, Span span, String sentence) {
    list.add(new DirectiveError(kind, statement, span, sentence));
  }

  List<DirectiveError> list() {
    return list;
  }
}
