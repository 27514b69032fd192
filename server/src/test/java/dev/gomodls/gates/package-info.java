/**
 * What {@code mvn verify} holds the repository to beyond the compiler: the package tables of
 * ARCHITECTURE.md, purity of the inner bands, formatting, and the tidiness of every file.
 *
 * <p>A gate names each offender and the way out in its failure. A rule of conduct that was given
 * twice in a review becomes a gate here. Read {@link dev.gomodls.gates.Repository} first.
 */
@NullMarked
package dev.gomodls.gates;

import org.jspecify.annotations.NullMarked;
