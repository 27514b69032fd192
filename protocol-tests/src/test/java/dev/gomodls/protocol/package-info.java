/**
 * What the language server promises, one visible promise a test, over the wire.
 *
 * <p>Each test is a session of {@link dev.gomodls.editor.Editor} with the packaged image; those in
 * {@code SmokeIT} also run on the plain jar.
 */
@NullMarked
package dev.gomodls.protocol;

import org.jspecify.annotations.NullMarked;
