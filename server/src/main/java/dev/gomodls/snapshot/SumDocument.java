package dev.gomodls.snapshot;

import dev.gomodls.text.SourceText;

/**
 * A go.sum or go.work.sum file that could be read.
 *
 * @param path absolute
 */
public record SumDocument(String path, SourceText text) {
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
