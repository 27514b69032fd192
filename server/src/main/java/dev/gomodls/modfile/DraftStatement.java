package dev.gomodls.modfile;

/** A top-level piece of a {@link Draft}. */
sealed interface DraftStatement permits DraftLine, DraftBlock, DraftRemark {
  Remarks remarks();

  /** Whether it is a line or a block of the verb {@code verb}. */
  boolean hasVerb(String verb);
}
