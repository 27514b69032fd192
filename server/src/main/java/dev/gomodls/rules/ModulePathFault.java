package dev.gomodls.rules;

import dev.gomodls.syntax.Token;

/**
 * A path that Go refuses.
 *
 * @param severity how bad that is as far as these files tell
 * @param token the path
 * @param path the value of the token
 * @param use what the path is there for
 * @param sentence what Go says
 */
record ModulePathFault(Severity severity, Token token, String path, Use use, String sentence) {
  /** What a path is there for. */
  enum Use {
    MODULE,
    REQUIRED,
    REQUIRED_GO,
    EXCLUDED,
    REPLACED,
    REPLACEMENT,
    TOOL
  }
}
