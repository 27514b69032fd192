/**
 * What the lines of go.mod and go.work files say: typed directives, Go's errors, formatting, edits.
 *
 * <p>{@link dev.gomodls.modfile.DirectiveReader} reads a {@link dev.gomodls.syntax.SyntaxTree} in
 * one of the three ways of x/mod/modfile and gives a {@link dev.gomodls.modfile.ModFile}: all
 * directives that make sense, and all errors. Nothing here knows where a file lies or what else is
 * on the disk. Read {@link dev.gomodls.modfile.Directive} first.
 */
@NullMarked
package dev.gomodls.modfile;

import org.jspecify.annotations.NullMarked;
