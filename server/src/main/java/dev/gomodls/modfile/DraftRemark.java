package dev.gomodls.modfile;

/** Comments that belong to no line. */
record DraftRemark(Remarks remarks) implements DraftStatement {
  @Override
  public boolean hasVerb(String verb) {
    return false;
  }
}
