package dev.gomodls.buildlist;

import dev.gomodls.text.GoResult;
import dev.gomodls.text.Utf8;

/** Names of files in messages. */
record ShortPaths(LoadOptions options, FileSource files) {
  /** {@code base.ShortPath}: the absolute or the relative name, whichever has fewer bytes. */
  String of(String path) {
    return switch (options.style().rel(options.directory(), path)) {
      case GoResult.Ok<String>(String relative)
          when length(relative) < length(path) && files.same(options.directory(), relative, path) ->
          relative;
      default -> path;
    };
  }

  /** {@code base.ShortPathError}. */
  GoError of(GoError error) {
    return error
            instanceof GoError.OfFile(String operation, String path, String reason, boolean gone)
        ? new GoError.OfFile(operation, of(path), reason, gone)
        : error;
  }

  private static int length(String path) {
    return Utf8.encode(path).length;
  }
}
