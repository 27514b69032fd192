/**
 * Tests of what is handed to users: the image, the jar, and the script that runs them from a clone.
 *
 * <p>They start processes, and know of the program only what a shell knows. Those that need the
 * product end in {@code IT} and run after it was packaged.
 */
@NullMarked
package dev.gomodls.shipping;

import org.jspecify.annotations.NullMarked;
