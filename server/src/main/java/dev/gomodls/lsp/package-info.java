/**
 * The language server: LSP4J in, LSP4J out.
 *
 * <p>The only package that knows the protocol. {@link dev.gomodls.lsp.LanguageServer} reads
 * messages and hands each to one thread, which owns all state ({@link dev.gomodls.lsp.Session}), so
 * that answers follow the order of the messages and the state needs no lock. Features are asked
 * over the immutable snapshot of a {@link dev.gomodls.lsp.View}, and {@link dev.gomodls.lsp.ToLsp}
 * translates what they say. Methods are listed, not found by reflection ({@link
 * dev.gomodls.lsp.Methods}): a scan would cost more than the rest of the start.
 */
@NullMarked
package dev.gomodls.lsp;

import org.jspecify.annotations.NullMarked;
