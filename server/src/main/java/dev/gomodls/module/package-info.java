/**
 * Module paths, module versions and Go versions: {@code golang.org/x/mod/module}, {@code
 * cmd/go/internal/gover} and {@code go/version} over plain strings.
 *
 * <p>Paths and versions stay the strings that the file holds, in the form of {@link
 * dev.gomodls.text.Utf8}. A check answers the complete error text of Go, or null where Go is
 * content; a function that has a value or an error answers a {@link dev.gomodls.text.GoResult}.
 * Nothing here knows files, directives or the module cache. Read {@link
 * dev.gomodls.module.ModulePath} and {@link dev.gomodls.module.ModuleVersion} first.
 */
@NullMarked
package dev.gomodls.module;

import org.jspecify.annotations.NullMarked;
