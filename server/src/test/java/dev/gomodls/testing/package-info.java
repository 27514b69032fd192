/**
 * What tests of several packages share: recorded answers, the real Go, fixtures and trees in
 * memory.
 *
 * <p>Nothing here decides what is right; it only fetches what does, or says why a test cannot run.
 */
@NullMarked
package dev.gomodls.testing;

import org.jspecify.annotations.NullMarked;
