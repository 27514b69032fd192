package dev.gomodls.ide;

import dev.gomodls.ide.Symbol.Kind;
import dev.gomodls.modfile.Directive;
import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.modfile.Verb;
import dev.gomodls.snapshot.Document;
import dev.gomodls.syntax.Comments;
import dev.gomodls.syntax.Statement.Block;
import dev.gomodls.syntax.Statement.CommentBlock;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.syntax.Token;
import dev.gomodls.text.ShortMessage;
import dev.gomodls.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The outline of a go.mod or go.work. */
public final class Symbols {
  private Symbols() {}

  /**
   * The blocks with their lines, and the lines outside of blocks; what cannot be read is not in.
   */
  public static List<Symbol> of(Document document) {
    ModFile file = document.file();
    List<Symbol> symbols = new ArrayList<>();
    for (var statement : file.tree().statements()) {
      switch (statement) {
        case Line line -> symbol(file, line).ifPresent(symbols::add);
        case Block block -> symbol(file, block).ifPresent(symbols::add);
        case CommentBlock _ -> {}
      }
    }
    return symbols;
  }

  private static Optional<Symbol> symbol(ModFile file, Block block) {
    Verb verb = Verb.of(block.verb());
    boolean known = verb != null && verb.isIn(Mode.of(file.kind())) && block.header().size() == 1;
    if (!known || verb == Verb.GO || verb == Verb.TOOLCHAIN) {
      return Optional.empty();
    }
    List<Symbol> children = new ArrayList<>(block.lines().size());
    for (Line line : block.lines()) {
      symbol(file, line).ifPresent(children::add);
    }
    String count = children.size() == 1 ? "1 line" : children.size() + " lines";
    Span selection = block.verb().span();
    return Optional.of(
        new Symbol(Kind.BLOCK, block.verb().text(), count, block.span(), selection, children));
  }

  private static Optional<Symbol> symbol(ModFile file, Line line) {
    return Lines.directive(file, line).map(Symbols::symbol);
  }

  private static Symbol symbol(Directive directive) {
    return switch (directive) {
      case Directive.Module it -> named(Kind.MODULE, it, it.pathToken(), it.path(), "");
      case Directive.Go it -> named(Kind.GO, it, it.versionToken(), "go", it.version());
      case Directive.Toolchain it ->
          named(Kind.TOOLCHAIN, it, it.nameToken(), "toolchain", it.name());
      case Directive.Godebug it -> named(Kind.GODEBUG, it, it.token(), it.key(), it.value());
      case Directive.Require it -> {
        String mark = it.indirect() ? " // indirect" : "";
        String detail = value(it.versionToken()) + mark;
        yield named(Kind.REQUIRE, it, it.pathToken(), it.module().path(), detail);
      }
      case Directive.Tool it -> named(Kind.TOOL, it, it.pathToken(), it.path(), "");
      case Directive.Ignore it -> named(Kind.IGNORE, it, it.pathToken(), it.path(), "");
      case Directive.Exclude it ->
          named(Kind.EXCLUDE, it, it.pathToken(), it.module().path(), value(it.versionToken()));
      case Directive.Replace it -> replace(it);
      case Directive.Retract it -> retract(it);
      case Directive.Use it -> named(Kind.USE, it, it.pathToken(), it.path(), "");
    };
  }

  private static Symbol named(
      Kind kind, Directive directive, Token token, String name, String detail) {
    return symbol(kind, directive, token.span(), new Words(name, detail));
  }

  private static Symbol replace(Directive.Replace it) {
    Token version = it.oldVersionToken();
    Span old = it.oldPathToken().span();
    String target = "=> " + withVersion(it.target().path(), it.targetVersionToken());
    return symbol(
        Kind.REPLACE,
        it,
        version == null ? old : old.to(version.span()),
        new Words(withVersion(it.old().path(), version), target));
  }

  private static Symbol retract(Directive.Retract it) {
    String versions = it.isInterval() ? "[" + it.low() + ", " + it.high() + "]" : it.low();
    Span selection = it.lowToken().span().to(it.highToken().span());
    // The reason that a block gives for all of its lines may be long.
    boolean own = !it.line().comments().equals(Comments.NONE);
    String reason = own ? ShortMessage.of(it.rationale(), "") : "";
    return symbol(Kind.RETRACT, it, selection, new Words(versions, reason));
  }

  /** What is shown of a symbol, as it stands in the file. */
  private record Words(String name, String detail) {}

  private static Symbol symbol(Kind kind, Directive directive, Span selection, Words words) {
    String detail = words.detail().isEmpty() ? "" : Phrase.shown(words.detail());
    Span span = directive.line().span();
    return new Symbol(kind, Phrase.shown(words.name()), detail, span, selection, List.of());
  }

  private static String withVersion(String path, @Nullable Token version) {
    return version == null ? path : path + " " + value(version);
  }

  private static String value(Token token) {
    return Lines.value(token.text());
  }
}
