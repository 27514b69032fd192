package dev.gomodls.buildlist;

import dev.gomodls.module.ModuleVersion;

/**
 * A go.mod that has another hash than a file says.
 *
 * @param module its version with {@code /go.mod} behind it
 * @param hash what the go.mod at hand has
 * @param file the go.sum or go.work.sum, absolute
 * @param recorded what that file has
 */
public record SumMismatch(ModuleVersion module, String hash, String file, String recorded) {}
