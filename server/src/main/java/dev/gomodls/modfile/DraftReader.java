package dev.gomodls.modfile;

import dev.gomodls.modfile.Directive.Exclude;
import dev.gomodls.modfile.Directive.Go;
import dev.gomodls.modfile.Directive.Godebug;
import dev.gomodls.modfile.Directive.Ignore;
import dev.gomodls.modfile.Directive.Module;
import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.modfile.Directive.Retract;
import dev.gomodls.modfile.Directive.Tool;
import dev.gomodls.modfile.Directive.Toolchain;
import dev.gomodls.modfile.Directive.Use;
import dev.gomodls.syntax.Statement;
import dev.gomodls.syntax.Statement.Block;
import dev.gomodls.syntax.Statement.CommentBlock;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.syntax.Token;
import dev.gomodls.text.AutoQuote;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Fills a {@link Draft} with the lines of a file. */
final class DraftReader {
  private final Draft draft;

  /** The directives of lines that are still to come, in the order of the file. */
  private final Deque<Directive> ahead;

  private DraftReader(ModFile file, Draft draft) {
    this.draft = draft;
    this.ahead = new ArrayDeque<>(file.directives());
  }

  static void read(ModFile file, Draft draft) {
    DraftReader reader = new DraftReader(file, draft);
    for (Statement statement : file.tree().statements()) {
      draft.tree().statements().add(reader.statement(statement));
    }
  }

  private DraftStatement statement(Statement statement) {
    return switch (statement) {
      case CommentBlock comments -> new DraftRemark(Remarks.of(comments.comments()));
      case Line line -> line(line, false);
      case Block block -> block(block);
    };
  }

  private DraftBlock block(Block block) {
    DraftBlock draftBlock =
        new DraftBlock(
            block.header().stream().map(Token::text).toList(),
            Remarks.of(block.openComments()),
            Remarks.of(block.closeComments()));
    draftBlock.remark(Remarks.of(block.comments()));
    for (Line line : block.lines()) {
      draftBlock.lines().add(line(line, true));
    }
    return draftBlock;
  }

  private DraftLine line(Line line, boolean inBlock) {
    Directive next = ahead.peek();
    boolean isNext = next != null && next.line().span().start() == line.span().start();
    Directive directive = isNext ? ahead.poll() : null;
    List<String> words = new ArrayList<>(line.tokens().size());
    for (Token token : line.tokens()) {
      words.add(word(token, directive));
    }
    Remarks remarks = Remarks.of(line.comments());
    DraftLine draftLine =
        inBlock ? DraftLine.inBlock(words, remarks) : DraftLine.alone(words, remarks);
    if (directive != null) {
      note(draftLine, directive);
    }
    return draftLine;
  }

  /** What Go's parser makes of a token when it has understood the line. */
  private static String word(Token token, @Nullable Directive directive) {
    return switch (directive) {
      case Module it when same(token, it.pathToken()) -> AutoQuote.autoQuote(it.path());
      case Go it when same(token, it.versionToken()) -> it.version();
      case Require it when same(token, it.pathToken()) -> AutoQuote.autoQuote(it.module().path());
      case Require it when same(token, it.versionToken()) -> it.module().version();
      case Exclude it when same(token, it.pathToken()) -> AutoQuote.autoQuote(it.module().path());
      case Exclude it when same(token, it.versionToken()) -> it.module().version();
      case Replace it when same(token, it.oldPathToken()) -> AutoQuote.autoQuote(it.old().path());
      case Replace it when same(token, it.oldVersionToken()) -> it.old().version();
      case Replace it when same(token, it.targetPathToken()) ->
          AutoQuote.autoQuote(it.target().path());
      case Replace it when same(token, it.targetVersionToken()) -> it.target().version();
      // Of a retracted version Go drops the quotes, even where it needs them.
      case Retract it when same(token, it.lowToken()) -> it.low();
      case Retract it when same(token, it.highToken()) -> it.high();
      case Tool it when same(token, it.pathToken()) -> AutoQuote.autoQuote(it.path());
      case Ignore it when same(token, it.pathToken()) -> AutoQuote.autoQuote(it.path());
      case Use it when same(token, it.pathToken()) -> AutoQuote.autoQuote(it.path());
      case null, default -> token.text();
    };
  }

  private static boolean same(Token token, @Nullable Token other) {
    return other != null && token.start() == other.start();
  }

  private void note(DraftLine line, Directive directive) {
    switch (directive) {
      case Module it -> draft.module().read(line, it);
      case Go it -> draft.versions().readGo(line, it.version());
      case Toolchain it -> draft.versions().readToolchain(line, it.name());
      case Godebug it -> draft.godebugs().read(line, new GodebugSetting(it.key(), it.value()));
      case Require it -> draft.requires().read(line, new Requirement(it.module(), it.indirect()));
      case Exclude it -> draft.excludes().read(line, it.module());
      case Replace it -> draft.replaces().read(line, new Replacement(it.old(), it.target()));
      case Retract it ->
          draft
              .retracts()
              .read(line, new Retraction(new VersionInterval(it.low(), it.high()), it.rationale()));
      case Tool it -> draft.tools().read(line, it.path());
      case Ignore it -> draft.ignores().read(line, it.path());
      case Use it -> draft.uses().read(line, it.path());
    }
  }
}
