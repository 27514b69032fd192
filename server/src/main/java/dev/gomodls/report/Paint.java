package dev.gomodls.report;

import dev.gomodls.rules.Severity;

/** Colours of a terminal, or none. */
public enum Paint {
  PLAIN,
  COLOURED;

  String bold(String text) {
    return with("1", text);
  }

  String dim(String text) {
    return with("2", text);
  }

  String severity(Severity severity, String text) {
    return switch (severity) {
      case ERROR -> with("1;31", text);
      case WARNING -> with("1;33", text);
      case INFO -> with("1;34", text);
      case HINT -> with("1;36", text);
    };
  }

  private String with(String code, String text) {
    return this == PLAIN ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
