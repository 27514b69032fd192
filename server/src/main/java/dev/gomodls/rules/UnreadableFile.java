package dev.gomodls.rules;

import dev.gomodls.text.Span;

/** A module file that is there and cannot be read. */
final class UnreadableFile implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo("unreadable-file", Severity.ERROR, "Module file cannot be read");
  }

  @Override
  public void check(dev.gomodls.snapshot.UnreadableFile file, Findings findings) {
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    String reason = file.reason().startsWith("is ") ? "it " + file.reason() : file.reason();
    findings.add(file.path(), Span.at(0), name + " cannot be checked: " + reason);
  }
}
