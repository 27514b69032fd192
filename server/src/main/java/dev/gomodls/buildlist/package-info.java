/**
 * Which modules at which versions a build uses: {@code cmd/go/internal/modload} and {@code mvs}
 * over values.
 *
 * <p>Nothing here reads a file or asks a proxy; what the files and modules say comes through {@link
 * dev.gomodls.buildlist.FileSource} and {@link dev.gomodls.buildlist.ModuleSource}, as a {@link
 * dev.gomodls.buildlist.Fact}, and the same facts give the same answer. One question is one {@code
 * Loader}, which holds what the go command keeps in global variables while it runs: the mode of
 * {@code -mod}, what it has read, and the lines for standard error in their order. Where Go ends at
 * once ({@code base.Fatal}) the private exception {@code Ended} leads out; it never leaves the
 * package. Read {@link dev.gomodls.buildlist.BuildLists} first, then {@code MainLoading}, {@code
 * GraphReader} and {@code RootUpdates}.
 */
@NullMarked
package dev.gomodls.buildlist;

import org.jspecify.annotations.NullMarked;
