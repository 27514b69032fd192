/**
 * Real editors with the lines that {@code docs/editors} gives for them, letter for letter.
 *
 * <p>An editor finds {@code gomodls} on its path as users' do; what stands there keeps a copy of
 * the traffic, which is then held to the schema. Editors that are not installed are skipped, in CI
 * that is a failure. Read {@link dev.gomodls.clients.Desk} first.
 */
@NullMarked
package dev.gomodls.clients;

import org.jspecify.annotations.NullMarked;
