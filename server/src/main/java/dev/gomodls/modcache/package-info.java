/**
 * The module cache on disk, and module proxies that are directories ({@code file://}): {@code
 * cmd/go/internal/modfetch} as far as it only reads.
 *
 * <p>What is read is handed on as it is; whether its hash is right is for {@code buildlist} to
 * judge, which knows go.sum. Nothing is ever written, and no source that needs the network is
 * asked: such an entry of GOPROXY answers with an error that says so. Exceptions of the file system
 * become values here, in Go's words. Read {@link dev.gomodls.modcache.LocalModules} first.
 */
@NullMarked
package dev.gomodls.modcache;

import org.jspecify.annotations.NullMarked;
