package dev.gomodls.cli;

import dev.gomodls.lsp.Host;
import dev.gomodls.lsp.LanguageServer;
import dev.gomodls.snapshot.Snapshot.Assumptions;
import java.io.File;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** {@code gomodls serve}: the language server on standard input and output. */
final class ServeCommand {
  static final Command COMMAND =
      new Command(
          "serve",
          "",
          "Be the language server, on standard input and output (also without a command)",
          List.of(Option.flag("--stdio", "what some editors add; there is no other way")),
          """
          Editors start this; docs/editors tells how each is set up. Nothing is written, no
          process is started, nothing is asked of the network.
          """,
          ServeCommand::run);

  private ServeCommand() {}

  private static int run(Call call) throws UsageException {
    if (!call.arguments().words().isEmpty()) {
      throw new UsageException("serve takes no argument " + call.arguments().words().getFirst());
    }
    Assumptions assumptions = call.assumptions();
    Terminal terminal = call.terminal();
    if (Terminal.isShown()) {
      terminal.complain("this is the language server, which editors start (gomodls help)");
    }
    Host host =
        new Host(
            Version.NUMBER,
            assumptions.goVersion(),
            assumptions.style(),
            pages(),
            (env, go) -> call.goRunner(env, go.orElse(null)),
            () -> LocalDate.now(ZoneId.systemDefault()),
            terminal::complain,
            () -> Runtime.getRuntime().halt(ExitCode.FINDINGS));
    return LanguageServer.run(terminal.in(), terminal.out(), host);
  }

  /** The pages of the rules beside the runtime that the image starts us with. */
  private static Optional<String> pages() {
    File pages = new File(System.getProperty("java.home"), "docs/rules");
    return pages.isDirectory() ? Optional.of(pages.getPath().replace('\\', '/')) : Optional.empty();
  }
}
