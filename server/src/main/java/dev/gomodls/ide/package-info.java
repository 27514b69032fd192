/**
 * What an editor shows of module files and where it leads: hovers, symbols, folds, links.
 *
 * <p>All of it are functions from a {@link dev.gomodls.snapshot.Snapshot} and a place in a file to
 * records. They tell what the files themselves tell, and nothing that takes the environment, the
 * module cache or a build list; how an editor wants to hear it, in lines and columns and in the
 * terms of its protocol, is not known here. Lines that cannot be read are normal and take nothing
 * away from others. Read {@link dev.gomodls.ide.Hovers} first.
 */
@NullMarked
package dev.gomodls.ide;

import org.jspecify.annotations.NullMarked;
