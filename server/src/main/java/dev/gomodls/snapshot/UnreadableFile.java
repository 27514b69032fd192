package dev.gomodls.snapshot;

/**
 * A file that should be checked and cannot be read.
 *
 * @param path absolute
 * @param reason a phrase such as {@code permission denied}
 */
public record UnreadableFile(String path, String reason) {}
