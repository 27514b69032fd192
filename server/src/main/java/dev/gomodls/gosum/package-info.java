/**
 * The checksum and vendor files beside a go.mod: go.sum, go.work.sum and vendor/modules.txt, and
 * the hashes that the former hold.
 *
 * <p>A file is read whole: every line with its span, also the malformed ones, and what the go
 * command makes of them beside it. Nothing here opens a file; hashes are made of contents that
 * others open. Read {@link dev.gomodls.gosum.GoSum} and {@link dev.gomodls.gosum.ModulesTxt} first.
 */
@NullMarked
package dev.gomodls.gosum;

import org.jspecify.annotations.NullMarked;
