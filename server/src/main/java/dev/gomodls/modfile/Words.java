package dev.gomodls.modfile;

import dev.gomodls.modfile.DirectiveError.Kind;
import dev.gomodls.module.ModulePath;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.module.PathMajor;
import dev.gomodls.syntax.Token;
import dev.gomodls.text.GoQuote;
import dev.gomodls.text.Span;
import java.util.List;
import java.util.Optional;

/** The arguments of a line, read one by one; what is wrong with them becomes an error. */
record Words(Place place, Verb verb, Errors errors, VersionFixer fixer) {
  private static final String NO_QUOTES = "unquoted string cannot contain quote";

  int count() {
    return place.arguments().size();
  }

  /** The argument at a 0-based index. */
  Token token(int index) {
    return place.arguments().get(index);
  }

  void error(Kind kind, Span span, String sentence) {
    errors.add(kind, place.line(), span, sentence);
  }

  /** The error of a line that has not exactly {@code wanted} arguments. */
  void countError(int wanted, String sentence) {
    error(Kind.FORM, wrongCount(wanted), sentence);
  }

  /** The arguments that are too many, or where none is the whole line. */
  private Span wrongCount(int wanted) {
    List<Token> arguments = place.arguments();
    if (arguments.size() <= wanted || arguments.getFirst().is("(")) {
      return place.span();
    }
    if (place.block() != null && arguments.getFirst().is(verb.word())) {
      return arguments.getFirst().span();
    }
    return arguments.get(wanted).span().to(arguments.getLast().span());
  }

  /** An error that names the verb and a module. */
  void moduleError(Kind kind, Span span, String path, String sentence) {
    error(kind, span, verb.word() + " " + path + ": " + sentence);
  }

  /** The value of an argument; see {@code parseString} of x/mod/modfile. */
  Optional<String> string(int index) {
    String text = token(index).text();
    Optional<String> problem = quoteProblem(text);
    if (problem.isPresent()) {
      error(Kind.FORM, token(index).span(), "invalid quoted string: " + problem.get());
      return Optional.empty();
    }
    return Optional.of(value(text));
  }

  /**
   * The version that an argument stands for; see {@code parseVersion} of x/mod/modfile.
   *
   * @param path the module that it is a version of
   */
  Optional<String> version(int index, String path) {
    return version(index, path, Kind.VERSION);
  }

  /**
   * As {@link #version(int, String)}.
   *
   * @param kind that of the error where the argument is no canonical version
   */
  Optional<String> version(int index, String path, Kind kind) {
    Optional<String> written = uncheckedVersion(index, path);
    if (written.isEmpty()) {
      return written;
    }
    VersionFixer.Fixed answer = fixer.fix(path, written.get());
    if (answer instanceof VersionFixer.Problem(String text, boolean ofModule)) {
      error(kind, token(index).span(), ofModule ? subject(path) + ": " + text : text);
      return Optional.empty();
    }
    return Optional.of(((VersionFixer.Version) answer).version());
  }

  /** An argument that should be a version, as it is written but for its quotes. */
  Optional<String> uncheckedVersion(int index, String path) {
    String text = token(index).text();
    Optional<String> problem = quoteProblem(text);
    if (problem.isPresent()) {
      error(Kind.FORM, token(index).span(), versionError(path, text, problem.get()));
      return Optional.empty();
    }
    return Optional.of(value(text));
  }

  private String versionError(String path, String version, String reason) {
    return subject(path) + ": version " + GoQuote.quote(version) + " invalid: " + reason;
  }

  private String subject(String path) {
    return path.isEmpty() ? verb.word() : verb.word() + " " + path;
  }

  /** A line that is a path and a version that fit each other. */
  Optional<ModuleVersion> moduleVersion() {
    if (count() != 2) {
      countError(2, "usage: " + verb.word() + " module/path v1.2.3");
      return Optional.empty();
    }
    Optional<String> path = string(0);
    if (path.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> version = version(1, path.get());
    if (version.isEmpty()) {
      return Optional.empty();
    }
    ModulePath.Split split = ModulePath.splitPathVersion(path.get());
    if (!split.ok()) {
      error(Kind.MODULE_PATH, token(0).span(), "invalid module path");
      return Optional.empty();
    }
    if (!fits(path.get(), version.get(), split.pathMajor())) {
      return Optional.empty();
    }
    return Optional.of(new ModuleVersion(path.get(), version.get()));
  }

  /** Whether the first two arguments, a path and its version, fit each other; else an error. */
  boolean fits(String path, String version, String pathMajor) {
    String misfit = PathMajor.check(version, pathMajor);
    if (misfit == null) {
      return true;
    }
    Span pair = token(0).span().to(token(1).span());
    moduleError(Kind.MAJOR_VERSION, pair, path, misfit);
    return false;
  }

  private static Optional<String> quoteProblem(String text) {
    if (text.startsWith("\"")) {
      return GoQuote.unquote(text).isPresent() ? Optional.empty() : Optional.of("invalid syntax");
    }
    boolean quoted = text.indexOf('"') >= 0 || text.indexOf('\'') >= 0 || text.indexOf('`') >= 0;
    return quoted ? Optional.of(NO_QUOTES) : Optional.empty();
  }

  private static String value(String text) {
    return text.startsWith("\"") ? GoQuote.unquote(text).orElseThrow() : text;
  }
}
