package dev.gomodls.rules;

import dev.gomodls.modfile.DirectiveError;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.modfile.Place;
import dev.gomodls.modfile.Verb;
import dev.gomodls.module.ModulePath;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.semver.Semver;
import dev.gomodls.snapshot.Document;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.syntax.Token;
import dev.gomodls.text.AutoQuote;
import dev.gomodls.text.GoQuote;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import dev.gomodls.text.TextEdit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to do about a line whose words are not what its verb takes. */
final class FormAdvice {
  static final String OWN_LINE = "Put the parenthesis on its own line";

  private static final String QUOTES = "\"'`";

  private final SourceText text;
  private final Place place;
  private final DirectiveError error;
  private final List<Token> words;
  private final @Nullable Verb verb;

  private FormAdvice(Document document, Place place, DirectiveError error) {
    this.text = document.text();
    this.place = place;
    this.error = error;
    this.words = place.arguments();
    this.verb = Verb.of(place.verb());
  }

  static Advice of(Document document, Place place, DirectiveError error) {
    return new FormAdvice(document, place, error).advice();
  }

  /** What the go command says, which is not always what the parser says alone. */
  static String goSentence(Document document, Place place, DirectiveError error) {
    FormAdvice form = new FormAdvice(document, place, error);
    if (document.kind() != FileKind.GO_MOD || !form.isVersionOfDirectory()) {
      return error.sentence();
    }
    // A version that is not canonical is a query, for which a module path is needed.
    String version = value(form.words.getLast());
    String problem = ModulePath.check(value(form.words.get(form.words.size() - 2)));
    boolean query = !ModuleVersion.canonicalVersion(version).equals(version);
    return query && problem != null ? problem : error.sentence();
  }

  /** Whether a line only is wrong because it holds the end of a block that has no other. */
  static boolean isOfUnclosedBlock(Place place) {
    return place.block() != null
        && place.block().close() == null
        && place.line().tokens().getLast().is(")");
  }

  /** Moves the last word of a line to a new one. */
  static TextEdit onOwnLine(Line line, String newline) {
    List<Token> tokens = line.tokens();
    Span word = tokens.get(tokens.size() - 2).span();
    return new TextEdit(Span.between(word, tokens.getLast().span()), newline);
  }

  private Advice advice() {
    if (error.sentence().endsWith("unquoted string cannot contain quote")) {
      return quotes(error.span());
    }
    if (error.sentence().endsWith("invalid quoted string: invalid syntax")
        || error.sentence().endsWith("invalid: invalid syntax")) {
      return escapes();
    }
    if (!words.isEmpty() && words.getLast().is(")")) {
      return parentheses();
    }
    return switch (verb) {
      case REQUIRE, EXCLUDE -> pathAndVersion();
      case REPLACE -> new ReplaceAdvice(text, words, error).advice();
      case RETRACT -> retraction();
      case GODEBUG -> setting();
      case USE, IGNORE -> directory();
      case MODULE -> count(1, "The module path is missing");
      case GO -> count(1, "The version of Go is missing");
      case TOOLCHAIN -> count(1, "The name of the toolchain is missing");
      case TOOL -> count(1, "The path of the package is missing");
      case null -> count(1, "A word is missing");
    };
  }

  /** The words that are too many, or that one is missing. */
  private Advice count(int wanted, String missing) {
    int more = words.size() - wanted;
    if (more <= 0) {
      return Advice.only(missing);
    }
    boolean repeated = place.block() != null && words.getFirst().is(place.verb().text());
    if (repeated) {
      Span verbAgain = new Span(words.getFirst().start(), words.get(1).start());
      return Advice.only("Lines of a block do not repeat its verb")
          .unsafely("Remove the repeated verb", TextEdit.delete(verbAgain));
    }
    return Advice.only(
        more == 1 ? "This is one word too many" : "These are " + more + " words too many");
  }

  private Advice quotes(Span span) {
    Advice advice = Advice.only("Go takes double quotes around a whole word, and no others");
    String inner = withoutQuotes(text.string(span));
    if (inner.isEmpty()) {
      return advice;
    }
    String mended = AutoQuote.autoQuote(inner);
    String title = mended.equals(inner) ? "Remove the quotes" : "Use double quotes";
    return advice.safely(title, new TextEdit(span, mended));
  }

  /** A word less a quote at its start and at its end; empty where there are more. */
  private static String withoutQuotes(String word) {
    int start = QUOTES.indexOf(word.charAt(0)) >= 0 ? 1 : 0;
    int end = word.length();
    if (end > start && QUOTES.indexOf(word.charAt(end - 1)) >= 0) {
      end--;
    }
    String inner = word.substring(start, end);
    return inner.chars().anyMatch(c -> QUOTES.indexOf(c) >= 0) ? "" : inner;
  }

  private Advice escapes() {
    Advice advice = Advice.only("In double quotes a backslash starts an escape sequence");
    String inner = withoutQuotes(text.string(error.span()));
    if (!inner.startsWith(".\\") && !inner.startsWith("..\\")) {
      return advice;
    }
    String mended = AutoQuote.autoQuote(inner.replace('\\', '/'));
    return advice.unsafely("Write " + mended, new TextEdit(error.span(), mended));
  }

  private Advice parentheses() {
    if (place.block() != null) {
      Advice advice = Advice.only("The parenthesis that closes a block has its own line");
      boolean opens = words.stream().anyMatch(word -> word.is("("));
      return opens || words.size() == 1
          ? advice
          : advice.safely(OWN_LINE, onOwnLine(place.line(), LineEdits.newline(text)));
    }
    Advice advice = Advice.only("The lines of a block stand between its parentheses");
    int wanted = verb == Verb.REQUIRE || verb == Verb.EXCLUDE ? 2 : 1;
    if (!words.getFirst().is("(") || words.size() != wanted + 2 || verb == Verb.REPLACE) {
      return advice;
    }
    Token first = words.get(1);
    Token last = words.get(words.size() - 2);
    return advice.unsafely(
        "Remove the parentheses",
        TextEdit.delete(new Span(words.getFirst().start(), first.start())),
        TextEdit.delete(new Span(last.end(), words.getLast().end())));
  }

  private Advice pathAndVersion() {
    if (words.size() != 1) {
      return count(2, "The module path and the version are missing");
    }
    Token word = words.getFirst();
    return splitAtSign(text, word, "The version is missing");
  }

  /** Advice to write {@code path@version} as two words. */
  static Advice splitAtSign(SourceText text, Token word, String otherwise) {
    String written = word.text();
    int at = written.indexOf('@');
    boolean pair =
        at > 0
            && Semver.isValid(written.substring(at + 1))
            && ModulePath.check(written.substring(0, at)) == null;
    if (!pair) {
      return Advice.only(otherwise);
    }
    // Both halves are ASCII.
    Span sign = new Span(word.start() + at, word.start() + at + 1);
    return Advice.only("A blank parts the path from the version")
        .unsafely("Put a blank for the @", new TextEdit(sign, " "));
  }

  private Advice retraction() {
    Advice advice = Advice.only("A retraction is a version or an interval like [v1.0.0, v1.1.0]");
    Token last = words.isEmpty() ? place.verb() : words.getLast();
    if (error.sentence().equals("expected ',' after version")
        && words.size() > 2
        && Semver.isValid(words.get(2).text())) {
      return advice.unsafely("Add the comma", TextEdit.insert(words.get(1).end(), ","));
    }
    if (error.sentence().equals("expected ']' after version") && words.size() == 4) {
      return advice.unsafely("Add the bracket", TextEdit.insert(last.end(), "]"));
    }
    return advice;
  }

  private Advice setting() {
    Advice advice = Advice.only("A setting is one word, without quotes and commas");
    if (words.size() == 1) {
      String inner = withoutQuotes(words.getFirst().text());
      boolean plain = inner.indexOf('=') > 0 && inner.indexOf(',') < 0;
      return plain && !inner.equals(words.getFirst().text())
          ? advice.safely("Remove the quotes", new TextEdit(words.getFirst().span(), inner))
          : advice;
    }
    boolean parted = words.size() == 3 && words.get(1).is("=");
    if (!parted) {
      return words.isEmpty() ? Advice.only("The setting is missing") : advice;
    }
    String joined = words.get(0).text() + "=" + words.get(2).text();
    Span span = words.getFirst().span().to(words.getLast().span());
    return advice.unsafely("Write " + joined, new TextEdit(span, joined));
  }

  private Advice directory() {
    boolean inBlock = place.block() != null;
    if (words.size() < 2 || (inBlock && words.getFirst().is(place.verb().text()))) {
      return count(1, "The directory is missing");
    }
    return quoted(text, words, "One line names one directory");
  }

  /** Advice to quote words that are one path with blanks. */
  static Advice quoted(SourceText text, List<Token> words, String otherwise) {
    boolean path = isRooted(words.getFirst());
    for (Token word : words.subList(1, words.size())) {
      path &= !isRooted(word) && word.kind() == Token.Kind.WORD;
    }
    Span span = words.getFirst().span().to(words.getLast().span());
    String whole = text.string(span);
    if (!path || !withoutQuotes(whole).equals(whole)) {
      return Advice.only(otherwise);
    }
    return Advice.only("A path with blanks needs quotes")
        .safely("Quote the path", new TextEdit(span, GoQuote.quote(whole)));
  }

  private static boolean isRooted(Token word) {
    return word.text().startsWith(".") || word.text().startsWith("/");
  }

  private boolean isVersionOfDirectory() {
    return verb == Verb.REPLACE
        && (error.sentence().startsWith("replacement module directory path")
            || error.sentence().endsWith("must be of the form v1.2.3"));
  }

  private static String value(Token token) {
    String written = token.text();
    return written.startsWith("\"") ? GoQuote.unquote(written).orElse(written) : written;
  }
}
