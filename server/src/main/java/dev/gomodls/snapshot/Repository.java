package dev.gomodls.snapshot;

import java.util.Optional;

/**
 * The version control repository around a directory.
 *
 * @param root the nearest parent with {@code .git}
 * @param remotePath the host and path of its remote as an import path would have them, such as
 *     {@code github.com/example/app}
 */
public record Repository(String root, Optional<String> remotePath) {}
