package dev.gomodls.ide;

import dev.gomodls.modfile.Directive.Retract;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.semver.Semver;
import dev.gomodls.syntax.Token;
import dev.gomodls.text.ShortMessage;
import dev.gomodls.text.Span;
import java.util.ArrayList;
import java.util.List;

/** A retract line of a go.mod. */
final class RetractCards {
  private RetractCards() {}

  static HoverCard of(Retract retract, Token token) {
    boolean bound = token.equals(retract.lowToken()) || token.equals(retract.highToken());
    List<Phrase> facts = new ArrayList<>();
    if (bound) {
      facts.addAll(VersionFacts.of(FileKind.GO_MOD, Lines.value(token.text())));
    }
    facts.addAll(facts(retract));
    Phrase title = bound ? Phrase.code(Lines.value(token.text())) : versions(retract);
    return new HoverCard(token.span(), title, facts);
  }

  /** The card of a comment that gives the reason. */
  static HoverCard rationale(Span span, Retract retract) {
    return new HoverCard(span, versions(retract), facts(retract));
  }

  /** The card of a comment that gives the reason for the lines of a block that have none. */
  static HoverCard rationaleOfBlock(Span span, Retract retract) {
    return new HoverCard(
        span,
        Phrase.of("`retract`"),
        List.of(
            Phrase.of(
                "The reason for all lines of the block that have no comment of their own: {}",
                Phrase.message(retract.rationale()))));
  }

  private static Phrase reason(Retract retract) {
    String reason = ShortMessage.of(retract.rationale(), "");
    return reason.isEmpty()
        ? Phrase.of("No reason is given: Go says `retracted by module author`.")
        : Phrase.of("The reason: {}", Phrase.message(retract.rationale()));
  }

  private static Phrase versions(Retract retract) {
    return Phrase.code(
        retract.isInterval() ? "[" + retract.low() + ", " + retract.high() + "]" : retract.low());
  }

  private static List<Phrase> facts(Retract retract) {
    List<Phrase> facts = new ArrayList<>();
    if (!retract.isInterval()) {
      facts.add(Phrase.of("Nobody should use this version any more."));
    } else if (Semver.compare(retract.low(), retract.high()) > 0) {
      facts.add(Phrase.of("No version is retracted: the first one is higher than the second."));
    } else {
      facts.add(
          Phrase.of(
              "Nobody should use the versions from {} to {} any more, both included.",
              Phrase.code(retract.low()),
              Phrase.code(retract.high())));
    }
    facts.add(reason(retract));
    facts.add(
        Phrase.of(
            "Once this is in the latest version of the module, Go no longer chooses by itself what"
                + " is retracted, and `go get` and `go list -m -u` tell those who use it."));
    return facts;
  }
}
