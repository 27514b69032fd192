/**
 * An editor for tests: it starts the language server as users get it and talks with it over its
 * standard streams.
 *
 * <p>{@link dev.gomodls.editor.Session} is one process and the messages to and from it; {@link
 * dev.gomodls.editor.Editor} has documents on top of that and reads like a session of a person.
 * Both wait for messages and never for time: the only clock is a watchdog that ends a test which
 * would hang, with the log of what was said. Each message from the server is held to a JSON schema
 * made from the protocol's own types ({@link dev.gomodls.editor.Schema}). The validator is
 * dev.harrel's json-schema: one jar without dependencies that reads Gson's trees, so that a message
 * costs microseconds and no second process is kept. Nothing here knows the program's classes.
 */
@NullMarked
package dev.gomodls.editor;

import org.jspecify.annotations.NullMarked;
