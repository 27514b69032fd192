/**
 * Go's semantic versions: {@code golang.org/x/mod/semver} over plain strings.
 *
 * <p>A version stays the string that the file holds; nothing here allocates an object for it that
 * outlives the call. Numbers are unbounded, so they stay decimal digits too ({@link
 * dev.gomodls.semver.Decimal}). What is no version is a value like any other and sorts first. Read
 * {@link dev.gomodls.semver.Semver} first.
 */
@NullMarked
package dev.gomodls.semver;

import org.jspecify.annotations.NullMarked;
