package dev.gomodls.snapshot;

import dev.gomodls.text.SourceText;

/**
 * A vendor/modules.txt file that could be read.
 *
 * @param path absolute
 */
public record VendorList(String path, SourceText text) {}
