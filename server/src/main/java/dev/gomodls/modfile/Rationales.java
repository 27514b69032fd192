package dev.gomodls.modfile;

import dev.gomodls.syntax.Statement.Block;
import org.jspecify.annotations.Nullable;

/**
 * The reasons that retract lines give. All lines of a block that have none of their own share its
 * reason, which is read once: both may be long.
 */
final class Rationales {
  private @Nullable Block last;
  private String ofLast = "";

  /** The text that a line, or its block, gives; see {@link DirectiveComments#text}. */
  String of(Place place) {
    Block block = place.block();
    if (block == null || !DirectiveComments.isBare(place.line())) {
      return DirectiveComments.text(place);
    }
    // Not by equality, which would look at all lines of the block.
    if (!isSame(block)) {
      last = block;
      ofLast = DirectiveComments.text(place);
    }
    return ofLast;
  }

  private boolean isSame(Block block) {
    return last != null && last.verb().start() == block.verb().start();
  }
}
