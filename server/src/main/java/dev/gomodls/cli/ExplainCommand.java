package dev.gomodls.cli;

import dev.gomodls.rules.Rules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code gomodls explain RULE}: the page of a rule. */
final class ExplainCommand {
  static final Command COMMAND =
      new Command(
          "explain",
          "RULE",
          "Show the page of a rule: what it reports, why, and an example",
          List.of(),
          "Example:\n  gomodls explain replace-path-mismatch\n",
          ExplainCommand::run);

  private ExplainCommand() {}

  private static int run(Call call) throws UsageException {
    if (call.arguments().words().size() != 1) {
      throw new UsageException("explain takes one rule; gomodls rules lists all");
    }
    String id = call.arguments().words().getFirst();
    if (Rules.find(id).isEmpty()) {
      throw new UsageException(Rules.unknown(id) + " (gomodls rules lists all)");
    }
    call.terminal().print(page(id));
    return ExitCode.CLEAN;
  }

  private static String page(String id) {
    try (InputStream in = ExplainCommand.class.getResourceAsStream("/rules/" + id + ".md")) {
      if (in == null) {
        throw new IllegalStateException("the page of " + id + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
