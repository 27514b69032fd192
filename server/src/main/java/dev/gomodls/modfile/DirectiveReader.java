package dev.gomodls.modfile;

import dev.gomodls.modfile.Directive.Exclude;
import dev.gomodls.modfile.Directive.Go;
import dev.gomodls.modfile.Directive.Godebug;
import dev.gomodls.modfile.Directive.Ignore;
import dev.gomodls.modfile.Directive.Module;
import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.modfile.Directive.Tool;
import dev.gomodls.modfile.Directive.Toolchain;
import dev.gomodls.modfile.Directive.Use;
import dev.gomodls.modfile.DirectiveError.Kind;
import dev.gomodls.module.GoVersion;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.module.ToolchainName;
import dev.gomodls.syntax.Parser;
import dev.gomodls.syntax.Statement;
import dev.gomodls.syntax.Statement.Block;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.syntax.SyntaxTree;
import dev.gomodls.syntax.Token;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Reads directives as {@code Parse}, {@code ParseLax} and {@code ParseWork} of x/mod/modfile do
 * without a version fixer, and goes on behind errors.
 */
public final class DirectiveReader {
  private final Mode mode;
  private final SyntaxTree tree;
  private final VersionFixer fixer;
  private final List<Directive> directives = new ArrayList<>();
  private final Errors errors = new Errors();
  private final Rationales rationales = new Rationales();
  private boolean hasModule;
  private boolean hasGo;
  private boolean hasToolchain;

  private DirectiveReader(Mode mode, SyntaxTree tree, VersionFixer fixer) {
    this.mode = mode;
    this.tree = tree;
    this.fixer = new ReusedVersions(fixer);
  }

  /** The way to read a file. */
  public enum Mode {
    /** The go.mod of a main module: everything must be right. */
    STRICT,
    /** The go.mod of a dependency: what only concerns main modules is passed over. */
    LAX,
    /** A go.work. */
    WORK;

    /** The way to read a file of the user's own. */
    public static Mode of(FileKind kind) {
      return kind == FileKind.GO_WORK ? WORK : STRICT;
    }
  }

  public static ModFile read(SourceText text, Mode mode) {
    return read(Parser.parse(text), mode);
  }

  public static ModFile read(SyntaxTree tree, Mode mode) {
    DirectiveReader reader = new DirectiveReader(mode, tree, VersionFixer.CANONICAL);
    reader.file();
    return reader.result();
  }

  /**
   * Reads the go.mod of a main module as the go command does where it loads it: versions are what
   * {@code fixer} makes of them, those of retract directives too ({@code fixRetract}).
   */
  public static ModFile read(SyntaxTree tree, VersionFixer fixer) {
    DirectiveReader reader = new DirectiveReader(Mode.STRICT, tree, fixer);
    reader.file();
    RetractFixing.fix(reader.directives, reader.errors, fixer);
    return reader.result();
  }

  private ModFile result() {
    FileKind kind = mode == Mode.WORK ? FileKind.GO_WORK : FileKind.GO_MOD;
    return new ModFile(kind, tree, directives, errors.list());
  }

  private void file() {
    for (Statement statement : tree.statements()) {
      if (statement instanceof Line line) {
        line(Place.alone(line));
      } else if (statement instanceof Block block) {
        block(block);
      }
    }
  }

  private void block(Block block) {
    Verb verb = Verb.of(block.verb());
    if (block.header().size() == 1 && verb != null && verb.hasBlock(mode)) {
      for (Line line : block.lines()) {
        line(new Place(block, line));
      }
      return;
    }
    if (mode != Mode.LAX) {
      String header = block.header().stream().map(Token::text).collect(Collectors.joining(" "));
      Span span = block.verb().span().to(block.header().getLast().span());
      errors.add(Kind.UNKNOWN_DIRECTIVE, block, span, "unknown block type: " + header);
    }
  }

  private void line(Place place) {
    Token token = place.verb();
    Verb verb = Verb.of(token);
    if (verb == null || !verb.isIn(mode)) {
      if (mode != Mode.LAX) {
        Span span = token.span();
        errors.add(
            Kind.UNKNOWN_DIRECTIVE, place.line(), span, "unknown directive: " + token.text());
      }
      return;
    }
    Words words = new Words(place, verb, errors, fixer);
    switch (verb) {
      case MODULE -> module(place, words);
      case GO -> go(place, words);
      case TOOLCHAIN -> toolchain(place, words);
      case GODEBUG -> godebug(place, words);
      case REQUIRE -> requirement(place, words);
      case EXCLUDE -> exclusion(place, words);
      case REPLACE -> new ReplaceReader(place, words).read().ifPresent(directives::add);
      case RETRACT ->
          new RetractReader(place, words, mode, rationales).read().ifPresent(directives::add);
      case TOOL -> onlyPath(words).ifPresent(p -> directives.add(new Tool(place, p.token, p.text)));
      case IGNORE ->
          onlyPath(words).ifPresent(p -> directives.add(new Ignore(place, p.token, p.text)));
      case USE -> use(place, words);
    }
  }

  private void module(Place place, Words words) {
    if (hasModule) {
      words.error(Kind.REPEATED_DIRECTIVE, place.span(), "repeated module statement");
      return;
    }
    hasModule = true;
    if (words.count() != 1) {
      words.countError(1, "usage: module module/path");
      return;
    }
    words
        .string(0)
        .ifPresent(
            path ->
                directives.add(
                    new Module(place, words.token(0), path, DirectiveComments.deprecation(place))));
  }

  private void go(Place place, Words words) {
    if (hasGo) {
      words.error(Kind.REPEATED_DIRECTIVE, place.span(), "repeated go statement");
      return;
    }
    if (words.count() != 1) {
      words.countError(1, "go directive expects exactly one argument");
      return;
    }
    String written = words.token(0).text();
    Optional<String> version =
        GoVersion.isDirective(written)
            ? Optional.of(written)
            : mode == Mode.LAX ? GoVersion.laxDirective(written) : Optional.empty();
    if (version.isEmpty()) {
      words.error(
          Kind.GO_VERSION,
          words.token(0).span(),
          "invalid go version '" + written + "': must match format 1.23.0");
      return;
    }
    hasGo = true;
    directives.add(new Go(place, words.token(0), version.get()));
  }

  private void toolchain(Place place, Words words) {
    if (hasToolchain) {
      words.error(Kind.REPEATED_DIRECTIVE, place.span(), "repeated toolchain statement");
      return;
    }
    if (words.count() != 1) {
      words.countError(1, "toolchain directive expects exactly one argument");
      return;
    }
    String name = words.token(0).text();
    if (!ToolchainName.isDirective(name)) {
      words.error(
          Kind.TOOLCHAIN,
          words.token(0).span(),
          "invalid toolchain version '" + name + "': must match format go1.23.0 or default");
      return;
    }
    hasToolchain = true;
    directives.add(new Toolchain(place, words.token(0), name));
  }

  private void godebug(Place place, Words words) {
    String text = words.count() == 1 ? words.token(0).text() : "";
    int equals = text.indexOf('=');
    if (equals < 0 || text.chars().anyMatch(c -> "\"`',".indexOf(c) >= 0)) {
      if (words.count() == 1) {
        words.error(Kind.FORM, words.token(0).span(), "usage: godebug key=value");
      } else {
        words.countError(1, "usage: godebug key=value");
      }
      return;
    }
    directives.add(
        new Godebug(place, words.token(0), text.substring(0, equals), text.substring(equals + 1)));
  }

  private void requirement(Place place, Words words) {
    words
        .moduleVersion()
        .ifPresent(
            module ->
                directives.add(
                    new Require(
                        place,
                        words.token(0),
                        words.token(1),
                        module,
                        DirectiveComments.isIndirect(place.line().comments()))));
  }

  private void exclusion(Place place, Words words) {
    Optional<ModuleVersion> module = words.moduleVersion();
    module.ifPresent(it -> directives.add(new Exclude(place, words.token(0), words.token(1), it)));
  }

  private void use(Place place, Words words) {
    if (words.count() != 1) {
      words.countError(1, "usage: use local/dir");
      return;
    }
    words.string(0).ifPresent(path -> directives.add(new Use(place, words.token(0), path)));
  }

  private record Path(Token token, String text) {}

  private static Optional<Path> onlyPath(Words words) {
    if (words.count() != 1) {
      String sentence = words.verb().word() + " directive expects exactly one argument";
      words.countError(1, sentence);
      return Optional.empty();
    }
    return words.string(0).map(text -> new Path(words.token(0), text));
  }
}
