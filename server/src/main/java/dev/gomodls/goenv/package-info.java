/**
 * The environment that the {@code go} command would see: every variable with its value and where
 * the value comes from, and what follows from it: flags, proxies, patterns, go.work, the mode of
 * modules, the toolchain.
 *
 * <p>All of it is computed from values. What a process sees comes as {@link
 * dev.gomodls.goenv.Variables}, what is on the disk is asked through {@link
 * dev.gomodls.goenv.FileView}, so that the rules of any system can be told on any other. Nothing
 * here knows how a disk is read, and nothing runs. Start with {@link dev.gomodls.goenv.GoEnv}.
 */
@NullMarked
package dev.gomodls.goenv;

import org.jspecify.annotations.NullMarked;
