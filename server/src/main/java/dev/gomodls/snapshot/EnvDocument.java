package dev.gomodls.snapshot;

import dev.gomodls.text.SourceText;

/**
 * The user's environment file, which GOENV names and {@code go env -w} writes.
 *
 * @param path absolute
 */
public record EnvDocument(String path, SourceText text) {}
