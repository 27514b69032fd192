package dev.gomodls.cli;

import java.io.PrintStream;
import java.util.Map;

/**
 * Where a command of Go's face is started, and where its answer goes.
 *
 * @param directory the current directory: absolute and clean
 * @param environment the variables of the process, with those laid over them that options set
 */
record GoInvocation(
    String directory, Map<String, String> environment, PrintStream out, PrintStream err) {}
