package dev.gomodls.ide;

import dev.gomodls.modfile.Directive;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.modfile.Place;
import dev.gomodls.modfile.Verb;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.snapshot.SumDocument;
import dev.gomodls.snapshot.VendorList;
import dev.gomodls.syntax.Token;
import java.util.Optional;

/** What there is to say of the token under a caret or pointer. */
public final class Hovers {
  private Hovers() {}

  /**
   * The card of a token of a go.mod or go.work: every one of a line that can be read has its own,
   * those of other lines have that of the verb, if it is one.
   *
   * @param offset in bytes, 0-based; the token behind it is meant, or else the one that ends there
   */
  public static Optional<HoverCard> at(Snapshot snapshot, Document document, int offset) {
    ModFile file = document.file();
    return Spot.at(file, offset)
        .flatMap(
            spot ->
                switch (spot) {
                  case Spot.Word(Place place, Token token) ->
                      word(Scene.of(snapshot, document), document, place, token);
                  case Spot.Frame(var block, Token token) -> verb(block.verb(), document, token);
                  case Spot.LineRemark(Place place, var comment) ->
                      CommentCards.of(file, place, comment, offset);
                  case Spot.BlockRemark(var block, var comment) ->
                      CommentCards.of(file, block, comment, offset);
                });
  }

  /**
   * The card of a word of a line of a go.sum or go.work.sum; none on a line that is no entry.
   *
   * @param offset in bytes, 0-based, not beyond the end
   */
  public static Optional<HoverCard> at(Snapshot snapshot, SumDocument sums, int offset) {
    return SumCards.at(snapshot, sums, offset);
  }

  /**
   * The card of a word of a vendor/modules.txt; none on what Go passes over.
   *
   * @param offset in bytes, 0-based, not beyond the end
   */
  public static Optional<HoverCard> at(Snapshot snapshot, VendorList list, int offset) {
    return VendorCards.at(snapshot, list, offset);
  }

  private static Optional<HoverCard> word(
      Scene scene, Document document, Place place, Token token) {
    boolean verb = place.block() == null && token.equals(place.line().first());
    Optional<Directive> directive =
        verb ? Optional.empty() : Lines.directive(document.file(), place.line());
    return directive
        .map(it -> argument(scene, document, it, token))
        .or(() -> verb(place.verb(), document, token));
  }

  private static Optional<HoverCard> verb(Token word, Document document, Token token) {
    return Optional.ofNullable(Verb.of(word))
        .map(verb -> VerbCards.of(verb, document.kind(), token.span()));
  }

  private static HoverCard argument(
      Scene scene, Document document, Directive directive, Token token) {
    return switch (directive) {
      case Directive.Module module -> ModuleCards.path(scene, document, module);
      case Directive.Go go -> GoCards.go(scene, document, go);
      case Directive.Toolchain toolchain -> GoCards.toolchain(scene, document, toolchain);
      case Directive.Godebug godebug -> GoCards.godebug(scene, document, godebug);
      case Directive.Require require ->
          token.equals(require.versionToken())
              ? RequireCards.version(scene, document, require)
              : RequireCards.path(scene, document, require);
      case Directive.Exclude exclude -> ExcludeCards.of(scene, document, exclude, token);
      case Directive.Replace replace -> ReplaceCards.of(scene, document, replace, token);
      case Directive.Retract retract -> RetractCards.of(retract, token);
      case Directive.Tool tool -> PathCards.tool(scene, document, tool);
      case Directive.Ignore ignore -> PathCards.ignore(ignore);
      case Directive.Use use -> PathCards.use(scene, document, use);
    };
  }
}
