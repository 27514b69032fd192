package dev.gomodls.modfile;

import dev.gomodls.modfile.Directive.Retract;
import dev.gomodls.modfile.DirectiveError.Kind;
import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.text.GoQuote;
import java.util.Optional;

/** Reads a retract line; see {@code parseVersionInterval} of x/mod/modfile. */
final class RetractReader {
  private final Place place;
  private final Words words;
  private final Rationales rationales;

  RetractReader(Place place, Words words, Mode mode, Rationales rationales) {
    this.place = place;
    this.rationales = rationales;
    // Later Go versions may know further forms, so nothing is wrong with those of dependencies.
    this.words =
        mode == Mode.LAX ? new Words(place, words.verb(), new Errors(), words.fixer()) : words;
    this.lax = mode == Mode.LAX;
  }

  private final boolean lax;

  Optional<Directive> read() {
    if (words.count() == 0 || words.token(0).is("(")) {
      return form(0, "expected '[' or version");
    }
    if (!words.token(0).is("[")) {
      return words.uncheckedVersion(0, "").flatMap(version -> retract(0, version, 0, version));
    }
    if (words.count() == 1) {
      return form(0, "expected version after '['");
    }
    Optional<String> low = words.uncheckedVersion(1, "");
    if (low.isEmpty()) {
      return Optional.empty();
    }
    if (!isAt(2, ",")) {
      return form(2, "expected ',' after version");
    }
    if (words.count() == 3) {
      return form(2, "expected version after ','");
    }
    Optional<String> high = words.uncheckedVersion(3, "");
    if (high.isEmpty()) {
      return Optional.empty();
    }
    if (!isAt(4, "]")) {
      return form(4, "expected ']' after version");
    }
    return retract(1, low.get(), 3, high.get());
  }

  private Optional<Directive> retract(int low, String lowText, int high, String highText) {
    int rest = low == high ? 1 : 5;
    if (words.count() > rest && !lax) {
      String extra = GoQuote.quote(words.token(rest).text());
      return form(rest, "unexpected token after version: " + extra);
    }
    String rationale = rationales.of(place);
    return Optional.of(
        new Retract(place, words.token(low), words.token(high), lowText, highText, rationale));
  }

  private boolean isAt(int index, String text) {
    return index < words.count() && words.token(index).is(text);
  }

  private Optional<Directive> form(int index, String sentence) {
    int at = Math.min(index, words.count() - 1);
    words.error(Kind.FORM, at < 0 ? place.span() : words.token(at).span(), sentence);
    return Optional.empty();
  }
}
