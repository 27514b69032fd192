/**
 * Reads the user's files and freezes them into snapshots.
 *
 * <p>What is on the disk is read through {@link dev.gomodls.workspace.FileTree} alone. {@link
 * dev.gomodls.workspace.Discovery} finds the files that are to be judged, {@link
 * dev.gomodls.workspace.SnapshotReader} reads them and all that they point to. Nothing here judges;
 * what is written {@link dev.gomodls.workspace.SafeWriter} writes, whole or not at all. Threads are
 * made in {@link dev.gomodls.workspace.SideBySide} and {@link dev.gomodls.workspace.Background}.
 */
@NullMarked
package dev.gomodls.workspace;

import org.jspecify.annotations.NullMarked;
