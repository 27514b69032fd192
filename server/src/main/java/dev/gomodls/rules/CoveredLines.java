package dev.gomodls.rules;

import dev.gomodls.rules.Suppression.Name;
import dev.gomodls.syntax.Comment;
import dev.gomodls.text.SourceText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The findings of a document by line, and which lines a comment speaks of: its own, and where it
 * stands alone the next that is no comment too.
 */
final class CoveredLines {
  private final SourceText text;
  private final List<Finding> findings;
  private final Map<Integer, List<Finding>> byLine = new HashMap<>();
  private final Set<Finding> suppressed = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Map<String, Integer> counts = new HashMap<>();
  private int @Nullable [] nextCode;

  CoveredLines(SourceText text, List<Finding> findings) {
    this.text = text;
    this.findings = findings;
    for (Finding finding : findings) {
      int line = text.lineAt(finding.span().start());
      byLine.computeIfAbsent(line, _ -> new ArrayList<>()).add(finding);
      counts.merge(finding.rule(), 1, Integer::sum);
    }
  }

  /** Suppresses what a comment covers; gives the names in it that were of use. */
  Set<Name> use(Comment comment, Suppression suppression) {
    int line = text.lineAt(comment.span().start());
    boolean alone = text.string(text.lineStart(line), comment.span().start()).isBlank();
    Set<Name> used = new HashSet<>();
    for (Name name : suppression.rules()) {
      // What is behind the last finding that is kept may be what the comment is there for.
      boolean unknown = counts.getOrDefault(name.text(), 0) > Findings.MOST_IN_A_FILE;
      boolean here = suppress(line, name.text());
      boolean below = alone && suppress(nextCode(line), name.text());
      if (here || below || unknown) {
        used.add(name);
      }
    }
    return used;
  }

  List<Finding> left() {
    return findings.stream().filter(finding -> !suppressed.contains(finding)).toList();
  }

  private boolean suppress(int line, String rule) {
    List<Finding> hits =
        byLine.getOrDefault(line, List.of()).stream()
            .filter(finding -> finding.rule().equals(rule))
            .toList();
    suppressed.addAll(hits);
    return !hits.isEmpty();
  }

  /** The first line behind a 1-based line that is no comment. */
  private int nextCode(int line) {
    int[] next = nextCode;
    if (next == null) {
      next = new int[text.lineCount() + 2];
      next[text.lineCount() + 1] = text.lineCount() + 1;
      for (int i = text.lineCount(); i > 0; i--) {
        next[i] = isComment(i) ? next[i + 1] : i;
      }
      nextCode = next;
    }
    return next[Math.min(line + 1, text.lineCount() + 1)];
  }

  private boolean isComment(int line) {
    int offset = text.lineStart(line);
    while (offset < text.length() && (text.at(offset) == ' ' || text.at(offset) == '\t')) {
      offset++;
    }
    return text.startsWith(offset, "//");
  }
}
