/**
 * What tests of several packages need: recorded answers and the real {@code go}, each of which may
 * be missing on a developer's machine but not in CI.
 */
@NullMarked
package dev.gomodls.testing;

import org.jspecify.annotations.NullMarked;
