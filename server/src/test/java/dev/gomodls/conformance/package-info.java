/** Questions to Go with its recorded answers, from the shared folder. */
@NullMarked
package dev.gomodls.conformance;

import org.jspecify.annotations.NullMarked;
