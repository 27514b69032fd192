/**
 * Findings as text and JSON, changes as diffs: what goes in are values, what comes out is text.
 *
 * <p>Lines and columns are 1-based here, columns in code points. Nothing in here writes: whoever
 * asks for a report decides where it goes. Read {@link dev.gomodls.report.Report} first.
 */
@NullMarked
package dev.gomodls.report;

import org.jspecify.annotations.NullMarked;
