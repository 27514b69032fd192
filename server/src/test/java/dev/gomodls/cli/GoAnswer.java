package dev.gomodls.cli;

import dev.gomodls.text.Utf8;
import dev.gomodls.workspace.FileTree;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/** What a command of Go's face answers in this process. */
record GoAnswer(int code, String out, String err) {
  /** Asks {@code go env}. */
  static GoAnswer of(
      List<String> args, String directory, Map<String, String> environment, FileTree tree) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    GoInvocation where =
        new GoInvocation(
            directory, environment, new PrintStream(out, true), new PrintStream(err, true));
    int code = GoEnvCommand.run(args, where, tree);
    return new GoAnswer(code, Utf8.decode(out.toByteArray()), Utf8.decode(err.toByteArray()));
  }
}
