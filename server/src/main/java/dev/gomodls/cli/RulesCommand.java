package dev.gomodls.cli;

import dev.gomodls.rules.RuleInfo;
import dev.gomodls.rules.Rules;
import java.util.List;

/** {@code gomodls rules}: all rules, a line each. */
final class RulesCommand {
  static final Command COMMAND =
      new Command(
          "rules",
          "",
          "List the rules with their severities",
          List.of(),
          "gomodls explain RULE tells more about one.\n",
          RulesCommand::run);

  private RulesCommand() {}

  private static int run(Call call) throws UsageException {
    if (!call.arguments().words().isEmpty()) {
      throw new UsageException("rules takes no arguments; explain RULE tells about one");
    }
    int widest = Rules.ALL.stream().mapToInt(rule -> rule.info().id().length()).max().orElse(0);
    StringBuilder out = new StringBuilder();
    Rules.ALL.forEach(rule -> row(out, rule.info(), widest));
    call.terminal().print(out.toString());
    return ExitCode.CLEAN;
  }

  private static void row(StringBuilder out, RuleInfo info, int widest) {
    out.append(info.id()).append(" ".repeat(widest + 2 - info.id().length()));
    String severity = info.severity().word();
    out.append(severity).append(" ".repeat(9 - severity.length()));
    out.append(info.summary()).append('\n');
  }
}
