/**
 * What fixes make of files, in memory.
 *
 * <p>Fixes build upon each other, so they are applied round after round, each on a snapshot of what
 * the last one left. Who asks, writes: the command line to the disk, the language server to the
 * editor. Nothing here does. Read {@link dev.gomodls.mending.Mending}.
 */
@NullMarked
package dev.gomodls.mending;

import org.jspecify.annotations.NullMarked;
