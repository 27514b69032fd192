/**
 * The environment of the {@code go} command in plain words: who set each variable and where, what
 * it does in this directory, and what is wrong with it.
 *
 * <p>What Go makes of variables is known in {@link dev.gomodls.goenv}; in here are sentences alone,
 * the same ones for terminals, editors and findings. Nothing in here knows how they are laid out.
 * Read {@link dev.gomodls.environment.EnvironmentReport} and {@link dev.gomodls.environment.Faults}
 * first.
 */
@NullMarked
package dev.gomodls.environment;

import org.jspecify.annotations.NullMarked;
