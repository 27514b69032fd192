package dev.gomodls.modfile;

import java.util.ArrayList;
import java.util.List;

/** Lines in parentheses in a {@link Draft}. */
final class DraftBlock implements DraftStatement {
  private final List<String> header;
  private final Remarks ofOpening;
  private final Remarks ofClosing;
  private final List<DraftLine> lines = new ArrayList<>();
  private Remarks remarks = Remarks.NONE;

  /**
   * A block without lines.
   *
   * @param header the words in front of its parenthesis, at least one
   * @param ofOpening the comments behind the opening parenthesis
   * @param ofClosing the comments above and behind the closing parenthesis
   */
  DraftBlock(List<String> header, Remarks ofOpening, Remarks ofClosing) {
    this.header = List.copyOf(header);
    this.ofOpening = ofOpening;
    this.ofClosing = ofClosing;
  }

  /** A new block without lines. */
  static DraftBlock of(String verb) {
    return new DraftBlock(List.of(verb), Remarks.NONE, Remarks.NONE);
  }

  /** A block of a lone line, which leaves it its verb. */
  static DraftBlock of(DraftLine line) {
    DraftBlock block = of(line.words().getFirst());
    line.enterBlock();
    block.lines.add(line);
    return block;
  }

  List<String> header() {
    return header;
  }

  Remarks ofOpening() {
    return ofOpening;
  }

  Remarks ofClosing() {
    return ofClosing;
  }

  @Override
  public Remarks remarks() {
    return remarks;
  }

  void remark(Remarks newRemarks) {
    remarks = newRemarks;
  }

  /** The lines, removed ones included; the list may be changed. */
  List<DraftLine> lines() {
    return lines;
  }

  @Override
  public boolean hasVerb(String verb) {
    return header.getFirst().equals(verb);
  }
}
