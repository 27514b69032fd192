/**
 * The program's entry and its commands: reads arguments, wires the parts by hand, writes bytes.
 *
 * <p>What runs before a command's own work is paid at every start, so nothing here scans, reflects
 * or compiles a pattern on the way. The only package that knows the process it runs in: its
 * streams, its environment, its end. Read {@link dev.gomodls.cli.Main} and {@link
 * dev.gomodls.cli.Terminal} first.
 */
@NullMarked
package dev.gomodls.cli;

import org.jspecify.annotations.NullMarked;
