/**
 * The lossless syntax of go.mod and go.work files.
 *
 * <p>Parsing is total: {@link dev.gomodls.syntax.Parser} turns any bytes into a {@link
 * dev.gomodls.syntax.SyntaxTree} with a span on every token, and lists every problem instead of
 * stopping at the first. Up to the first problem the tree is the one that Go's own parser builds;
 * behind it the parser goes on as if the problem were mended. What a statement means is not known
 * here. Read {@link dev.gomodls.syntax.Statement} first.
 */
@NullMarked
package dev.gomodls.syntax;

import org.jspecify.annotations.NullMarked;
