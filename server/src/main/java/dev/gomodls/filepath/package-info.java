/**
 * File paths as text: Go's {@code path/filepath} for both kinds of systems, on any system.
 *
 * <p>Where a {@code replace} or a {@code use} leads is decided by text alone, and files move
 * between systems; so the style of a path is a value here and never that of the machine. Nothing
 * here asks a file system or follows a link. Read {@link dev.gomodls.filepath.PathStyle} first.
 */
@NullMarked
package dev.gomodls.filepath;

import org.jspecify.annotations.NullMarked;
