package dev.gomodls.rules;

import dev.gomodls.rules.Finding.Related;
import dev.gomodls.rules.Finding.Tag;
import dev.gomodls.rules.Fix.FileEdit;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.snapshot.Document;
import dev.gomodls.text.Span;
import dev.gomodls.text.TextEdit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes the findings of one rule; of those in one file the first {@value #MOST_IN_A_FILE}, and says
 * how many more there are. Nobody reads more, and a file made by a stranger can have millions.
 */
public final class Findings {
  static final int MOST_IN_A_FILE = 1000;

  private final RuleInfo rule;
  private final List<Draft> drafts = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, Draft> overflows = new LinkedHashMap<>();

  public Findings(RuleInfo rule) {
    this.rule = rule;
  }

  /**
   * Reports a problem at {@code span} of a document; more can be said of it on what is returned.
   */
  public Draft add(Document document, Span span, String message) {
    return add(document.path(), span, message);
  }

  /** Reports a problem of a file that is given by its absolute path. */
  public Draft add(String file, Span span, String message) {
    Draft draft = new Draft(file, span, message, rule.severity());
    if (counts.merge(file, 1, Integer::sum) <= MOST_IN_A_FILE) {
      drafts.add(draft);
    } else {
      overflows.putIfAbsent(file, draft);
    }
    return draft;
  }

  /**
   * Whether nothing that is added for a file would be shown: then a rule need not find words for
   * it, and {@link #addUnshown} is enough.
   */
  boolean isFull(Document document) {
    return counts.getOrDefault(document.path(), 0) > MOST_IN_A_FILE;
  }

  /** Counts a problem that is not shown. */
  void addUnshown(Document document) {
    counts.merge(document.path(), 1, Integer::sum);
  }

  public List<Finding> list() {
    List<Finding> findings = new ArrayList<>();
    drafts.forEach(draft -> findings.add(draft.finish(rule.id())));
    overflows.forEach((file, first) -> findings.add(rest(file, first)));
    return findings;
  }

  /** One finding, where the first of those left out is, for all of them. */
  private Finding rest(String file, Draft first) {
    int more = counts.getOrDefault(file, 0) - MOST_IN_A_FILE;
    String message = more + " more of this rule in this file are not shown";
    return new Draft(file, first.span, message, first.severity).finish(rule.id());
  }

  /** A finding that is still being told. */
  public static final class Draft {
    private final String file;
    private final Span span;
    private final String message;
    private final List<Related> related = new ArrayList<>();
    private final List<Fix> fixes = new ArrayList<>();
    private final Set<Tag> tags = EnumSet.noneOf(Tag.class);
    private Severity severity;

    private Draft(String file, Span span, String message, Severity severity) {
      this.file = file;
      this.span = span;
      this.message = message;
      this.severity = severity;
    }

    public Draft severity(Severity other) {
      severity = other;
      return this;
    }

    public Draft related(Document document, Span place, String text) {
      return related(document.path(), place, text);
    }

    /** Names a place in a file that is given by its absolute path. */
    public Draft related(String other, Span place, String text) {
      related.add(new Related(other, place, text));
      return this;
    }

    public Draft unnecessary() {
      tags.add(Tag.UNNECESSARY);
      return this;
    }

    /** Adds a way to mend it by edits of the file that the finding is in. */
    public Draft fix(Safety safety, String title, List<TextEdit> edits) {
      return fixIn(safety, title, edits.stream().map(edit -> new FileEdit(file, edit)).toList());
    }

    public Draft fix(Safety safety, String title, TextEdit edit) {
      return fix(safety, title, List.of(edit));
    }

    /** Adds a way to mend it by edits of any files. */
    public Draft fixIn(Safety safety, String title, List<FileEdit> edits) {
      fixes.add(new Fix(title, safety, edits));
      return this;
    }

    private Finding finish(String id) {
      return new Finding(file, id, severity, span, message, related, fixes, tags);
    }
  }
}
