package dev.gomodls.goenv;

import dev.gomodls.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong with a variable, or that its reader should know.
 *
 * @param setting the variable, its value, and where that comes from: the value of a line that does
 *     not count is that of the line
 * @param detail what makes it so: a value, a name that was perhaps meant, or Go's sentence; may be
 *     empty
 * @param line of the user's environment file; null where the variable was set elsewhere
 */
public record EnvNotice(Kind kind, Setting setting, String detail, @Nullable Span line) {
  /** The name of the variable, as written. */
  public String variable() {
    return setting.name();
  }

  /** The kinds of notice. */
  public enum Kind {
    /** A line of the file with quotes around its value, which are taken as part of it. */
    QUOTED_VALUE,
    /** A line of the file that ends with CR, which is taken as part of the value. */
    CARRIAGE_RETURN,
    /** A line of the file with blanks at an end of its value. */
    BLANKS_AROUND_VALUE,
    /** A line of the file with a name that Go does not know; the detail is one that it does. */
    UNKNOWN_VARIABLE,
    /** A line of the file that a later one replaces. */
    DUPLICATE,
    /** A line of the file that looks like an assignment, but is passed over. */
    IGNORED_LINE,
    /** A line of the file for a variable that is read from the process alone. */
    NOT_FROM_FILE,
    /** A line of the file that a variable of the process overrides; the detail is that value. */
    OVERRIDDEN,
    /** A path that should be absolute and is not, or starts with {@code ~}; Go's sentence. */
    RELATIVE_PATH,
    /** GOPATH is GOROOT; Go's sentence. */
    GOPATH_IS_GOROOT,
    /** A value that Go refuses; Go's sentence. */
    INVALID_VALUE
  }
}
