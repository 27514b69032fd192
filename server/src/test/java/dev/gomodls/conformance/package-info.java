/**
 * Asks the program the questions to which Go's own answers are recorded.
 *
 * <p>The records lie outside the repository; {@link dev.gomodls.testing.Shared} finds them.
 */
@NullMarked
package dev.gomodls.conformance;

import org.jspecify.annotations.NullMarked;
