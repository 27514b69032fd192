package dev.gomodls.rules;

import dev.gomodls.modfile.DirectiveError;
import dev.gomodls.semver.Semver;
import dev.gomodls.syntax.Token;
import dev.gomodls.text.AutoQuote;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import dev.gomodls.text.TextEdit;
import java.util.List;
import java.util.Set;

/** What to do about a replace line of the wrong form. */
record ReplaceAdvice(SourceText text, List<Token> words, DirectiveError error) {
  private static final Set<String> ARROWS = Set.of("->", "=", "==>", "\u2192", "\u21D2");

  Advice advice() {
    String sentence = error.sentence();
    if (sentence.startsWith("usage:")) {
      return usage();
    }
    Token target = words.getLast();
    if (sentence.startsWith("replacement module must match format")) {
      return FormAdvice.splitAtSign(text, target, "A blank parts the path from the version");
    }
    if (sentence.startsWith("replacement module without version")) {
      return Advice.only("A directory starts with ./ or ../, and a module needs a version");
    }
    if (sentence.startsWith("replacement directory appears")) {
      return windowsPath(target);
    }
    return versionOfDirectory();
  }

  private Advice usage() {
    int arrow = arrow();
    if (arrow >= 0 && words.size() > arrow + 3) {
      return FormAdvice.quoted(
          text, words.subList(arrow + 1, words.size()), "There are words too many behind =>");
    }
    Advice advice = Advice.only("This line has neither form");
    for (int i = 1; arrow < 0 && i < Math.min(3, words.size() - 1); i++) {
      Token word = words.get(i);
      if (ARROWS.contains(word.text()) && !words.get(i + 1).is(">")) {
        return advice.unsafely("Write => for " + word.text(), new TextEdit(word.span(), "=>"));
      }
    }
    return advice;
  }

  private int arrow() {
    for (int i = 1; i < Math.min(3, words.size()); i++) {
      if (words.get(i).is("=>")) {
        return i;
      }
    }
    return -1;
  }

  private static Advice windowsPath(Token target) {
    Advice advice = Advice.only("Forward slashes work on every system");
    String written = target.text();
    if (!written.startsWith(".") || written.indexOf('"') >= 0) {
      return advice;
    }
    String mended = AutoQuote.autoQuote(written.replace('\\', '/'));
    return advice.unsafely("Write " + mended, new TextEdit(target.span(), mended));
  }

  private Advice versionOfDirectory() {
    Token directory = words.get(words.size() - 2);
    Token version = words.getLast();
    if (Semver.isValid(version.text())) {
      return Advice.only("A directory has no versions")
          .unsafely(
              "Remove the version", TextEdit.delete(new Span(directory.end(), version.end())));
    }
    return FormAdvice.quoted(text, List.of(directory, version), "A directory has no versions");
  }
}
