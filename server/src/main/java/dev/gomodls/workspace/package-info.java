/**
 * Reads the user's files and freezes them into snapshots.
 *
 * <p>What is on the disk is seen through {@link dev.gomodls.workspace.FileTree} alone. {@link
 * dev.gomodls.workspace.Discovery} finds the files that are to be judged, {@link
 * dev.gomodls.workspace.SnapshotReader} reads them and all that they point to. Nothing here judges
 * or writes.
 */
@NullMarked
package dev.gomodls.workspace;

import org.jspecify.annotations.NullMarked;
