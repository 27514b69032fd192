package dev.gomodls.buildlist;

import dev.gomodls.text.SourceText;

/**
 * A file that the go command would write.
 *
 * @param path as the command names it: absolute, or relative to the current directory
 * @param text all of it
 */
public record FileUpdate(String path, SourceText text) {
  FileUpdate(String path, String text) {
    this(path, SourceText.of(text));
  }
}
