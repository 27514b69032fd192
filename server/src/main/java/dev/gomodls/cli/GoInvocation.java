package dev.gomodls.cli;

import java.io.PrintStream;
import java.util.Map;

/**
 * Where a command line of Go is run.
 *
 * @param directory the working directory, absolute
 * @param environment the environment variables
 * @param out gets the answer, bytes as Go writes them
 * @param err gets everything else
 */
record GoInvocation(
    String directory, Map<String, String> environment, PrintStream out, PrintStream err) {
  GoInvocation {
    environment = Map.copyOf(environment);
  }
}
