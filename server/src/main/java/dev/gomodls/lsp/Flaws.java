package dev.gomodls.lsp;

import java.util.Optional;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.messages.NotificationMessage;
import org.eclipse.lsp4j.jsonrpc.validation.ReflectiveMessageValidator;

/**
 * Finds what parameters lack that the protocol requires. Asked only where something has gone wrong
 * already: a look at each message would cost more than most answers.
 */
final class Flaws {
  private Flaws() {}

  /** What is wrong with the parameters of a message; empty if nothing is. */
  static Optional<String> in(String method, Object params) {
    NotificationMessage message = new NotificationMessage();
    message.setJsonrpc("2.0");
    message.setMethod(method);
    message.setParams(params);
    try {
      new ReflectiveMessageValidator(_ -> {}).consume(message);
      return Optional.empty();
    } catch (MessageIssueException e) {
      return Optional.of(e.getIssues().getFirst().getText());
    }
  }
}
