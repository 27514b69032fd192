/**
 * One class for each kind of problem, and how to put it right.
 *
 * <p>A rule looks at the files of a {@link dev.gomodls.snapshot.Snapshot}, one by one or together,
 * and reports findings; it never throws, whatever the file holds, and never touches the disk.
 * {@link dev.gomodls.rules.Rules} lists them all; what each means to a user is on its page, {@code
 * docs/rules/ID.md}. Read {@link dev.gomodls.rules.Rule} first.
 */
@NullMarked
package dev.gomodls.rules;

import org.jspecify.annotations.NullMarked;
