/**
 * All that a feature may ask about the user's files, frozen at one moment.
 *
 * <p>A snapshot is made by whoever reads the disk; what is in here never looks at it. All paths are
 * absolute and clean, with {@code /} between their elements. Read {@link
 * dev.gomodls.snapshot.Snapshot} first.
 */
@NullMarked
package dev.gomodls.snapshot;

import org.jspecify.annotations.NullMarked;
