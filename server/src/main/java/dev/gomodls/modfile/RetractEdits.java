package dev.gomodls.modfile;

import dev.gomodls.text.AutoQuote;
import java.util.List;
import java.util.Optional;

/** The retract lines of a {@link Draft}. */
public final class RetractEdits {
  private final Draft draft;
  private final DraftEntries<Retraction> entries = new DraftEntries<>(Retraction.NOTHING);

  RetractEdits(Draft draft) {
    this.draft = draft;
  }

  void read(DraftLine line, Retraction retraction) {
    entries.add(line, retraction);
  }

  /** Those of the file as it was read: as in x/mod/modfile, added ones are not among them. */
  public List<Retraction> values() {
    return entries.values();
  }

  /**
   * {@code AddRetract}.
   *
   * @param rationale the reason, lines parted by LF, or empty
   * @return the error text of a version that is not canonical
   */
  public Optional<String> add(VersionInterval versions, String rationale) {
    String path = draft.module().path();
    Optional<String> problem =
        CanonicalVersion.problem(path, versions.high())
            .or(() -> CanonicalVersion.problem(path, versions.low()));
    if (problem.isPresent()) {
      return problem;
    }
    String low = AutoQuote.autoQuote(versions.low());
    String high = AutoQuote.autoQuote(versions.high());
    List<String> words = versions.isSingle() ? List.of(low) : List.of("[", low, ",", high, "]");
    DraftLine line = draft.tree().add("retract", words);
    if (!rationale.isEmpty()) {
      List<String> reasons = List.of(rationale.split("\n", -1));
      List<String> comments = reasons.stream().map(reason -> "// " + reason).toList();
      line.remark(Remarks.NONE.withBefore(comments));
    }
    return Optional.empty();
  }

  /** {@code DropRetract}: removes the lines for exactly {@code versions}. */
  public void drop(VersionInterval versions) {
    entries.removeWhere(it -> it.versions().equals(versions));
  }

  void cleanUp() {
    entries.cleanUp(it -> it.versions().equals(Retraction.NOTHING.versions()));
  }
}
