package dev.gomodls.rules;

import dev.gomodls.modfile.DirectiveError;
import dev.gomodls.modfile.DirectiveError.Kind;
import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.modfile.Verb;
import dev.gomodls.module.GoVersion;
import dev.gomodls.module.ModulePath;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.semver.Semver;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.syntax.Statement.Block;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.syntax.Token;
import dev.gomodls.text.Nearest;
import dev.gomodls.text.Span;
import dev.gomodls.text.TextEdit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A line or block whose first word means nothing in its file. */
final class UnknownDirective implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo("unknown-directive", Severity.ERROR, "Directive is none of this file");
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    Optional<String> future = newerGo(document, snapshot);
    for (DirectiveError error : OwnErrors.of(document, Kind.UNKNOWN_DIRECTIVE)) {
      if (findings.isFull(document)) {
        findings.addUnshown(document);
        continue;
      }
      if (future.isPresent()) {
        findings
            .add(
                document,
                error.span(),
                "Go "
                    + snapshot.assumptions().goVersion()
                    + " does not know this directive; the go line asks for Go "
                    + future.get()
                    + ", which may")
            .severity(Severity.WARNING);
        continue;
      }
      switch (error.statement()) {
        case Line line -> line(document, error, line, findings);
        case Block block -> block(document, error, block, findings);
        default -> {}
      }
    }
  }

  /**
   * The version of the go line, where it is above the Go in use: that Go says only that the file is
   * too new.
   */
  private static Optional<String> newerGo(Document document, Snapshot snapshot) {
    return document
        .file()
        .goVersion()
        .filter(version -> GoVersion.compare(version, snapshot.assumptions().goVersion()) > 0);
  }

  /** The directive that somebody who wrote a verb may have meant. */
  static Optional<String> meant(Document document, String verb) {
    return Nearest.of(verb.toLowerCase(Locale.ROOT), verbs(document));
  }

  private static List<String> verbs(Document document) {
    Mode mode = Mode.of(document.kind());
    return Arrays.stream(Verb.values()).filter(verb -> verb.isIn(mode)).map(Verb::word).toList();
  }

  private static void line(Document document, DirectiveError error, Line line, Findings findings) {
    Token word = line.first();
    if (word.is(")")) {
      findings
          .add(document, word.span(), GoSentence.then(error.sentence(), "No block is open here"))
          .fix(Safety.UNSAFE, "Remove the parenthesis", removal(document, line));
      return;
    }
    if (isGlued(line)) {
      String version = word.text().substring(2);
      findings
          .add(
              document,
              word.span(),
              GoSentence.then(error.sentence(), "A blank parts go from the version"))
          .fix(Safety.UNSAFE, "Write go " + version, TextEdit.insert(word.start() + 2, " "));
      return;
    }
    Optional<Verb> missing = missingVerb(document, line);
    if (missing.isPresent()) {
      String verb = missing.get().word();
      findings
          .add(
              document,
              word.span(),
              GoSentence.then(error.sentence(), "A line outside of blocks starts with a verb"))
          .fix(
              Safety.UNSAFE,
              "Put " + verb + " in front",
              TextEdit.insert(word.start(), verb + " "));
      return;
    }
    named(document, error, word, findings);
  }

  /** Whether a line is a go line without its blank. */
  private static boolean isGlued(Line line) {
    String word = line.first().text();
    return line.tokens().size() == 1
        && word.startsWith("go")
        && GoVersion.isDirective(word.substring(2));
  }

  private static List<TextEdit> removal(Document document, Line line) {
    return line.tokens().size() == 1
        ? LineEdits.remove(document.file(), List.of(line))
        : List.of(TextEdit.delete(new Span(line.span().start(), line.tokens().get(1).start())));
  }

  /** The verb that a line lacks which reads as one in a block. */
  private static Optional<Verb> missingVerb(Document document, Line line) {
    List<Token> words = line.tokens();
    boolean work = document.kind() == FileKind.GO_WORK;
    if (work && words.size() == 1 && words.getFirst().text().startsWith("./")) {
      return Optional.of(Verb.USE);
    }
    boolean requirement =
        !work
            && words.size() == 2
            && Semver.isValid(words.getLast().text())
            && ModulePath.check(words.getFirst().text()) == null;
    return requirement ? Optional.of(Verb.REQUIRE) : Optional.empty();
  }

  private static void block(
      Document document, DirectiveError error, Block block, Findings findings) {
    Verb verb = Verb.of(block.verb());
    if (verb == null || !verb.isIn(Mode.of(document.kind()))) {
      named(document, error, block.verb(), findings);
      return;
    }
    if (block.header().size() > 1) {
      Span extra = block.header().get(1).span().to(block.header().getLast().span());
      String ours = "Nothing may stand between " + verb.word() + " and the parenthesis";
      findings.add(document, extra, GoSentence.then(error.sentence(), ours));
      return;
    }
    String ours = "There is one " + verb.word() + " line, without parentheses";
    Findings.Draft draft =
        findings.add(document, block.verb().span(), GoSentence.then(error.sentence(), ours));
    Token close = block.close();
    if (close != null && isPlain(block)) {
      Span only = block.lines().getFirst().span();
      Span before = new Span(block.open().start(), only.start());
      draft.fix(
          Safety.UNSAFE,
          "Remove the parentheses",
          List.of(TextEdit.delete(before), TextEdit.delete(new Span(only.end(), close.end()))));
    }
  }

  /** Whether a block holds one line, and no comment but behind its end. */
  private static boolean isPlain(Block block) {
    return block.lines().size() == 1
        && block.lines().getFirst().comments().before().isEmpty()
        && block.lines().getFirst().comments().suffix().isEmpty()
        && block.openComments().suffix().isEmpty()
        && block.closeComments().before().isEmpty();
  }

  /** Reports a word that is no verb of the file. */
  private static void named(
      Document document, DirectiveError error, Token word, Findings findings) {
    Optional<String> meant = meant(document, word.text());
    Findings.Draft draft =
        findings.add(
            document,
            word.span(),
            GoSentence.then(error.sentence(), explanation(document, Verb.of(word), meant)));
    if (Verb.of(word) == null) {
      meant.ifPresent(
          it ->
              draft.fix(
                  Safety.UNSAFE,
                  "Change " + word.text() + " to " + it,
                  new TextEdit(word.span(), it)));
    }
  }

  private static String explanation(
      Document document, @Nullable Verb verb, Optional<String> meant) {
    FileKind kind = document.kind();
    if (verb != null) {
      FileKind other = kind == FileKind.GO_MOD ? FileKind.GO_WORK : FileKind.GO_MOD;
      return "It belongs in a " + other.fileName() + " file";
    }
    return meant
        .map(it -> "Did you mean " + it + "?")
        .orElseGet(
            () ->
                "A "
                    + kind.fileName()
                    + " file knows "
                    + verbs(document).stream().collect(Collectors.joining(", ")));
  }
}
