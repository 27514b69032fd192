/**
 * Immutable text over bytes: spans, lines and columns, edits, and Go's way with strings.
 *
 * <p>Module files hold invalid UTF-8 now and then, and it must come back byte for byte. Text is
 * therefore kept as bytes and every span counts bytes; strings cut from it carry each invalid byte
 * as a lone surrogate (see {@link dev.gomodls.text.Utf8}). Read {@link dev.gomodls.text.Span}
 * first.
 */
@NullMarked
package dev.gomodls.text;

import org.jspecify.annotations.NullMarked;
