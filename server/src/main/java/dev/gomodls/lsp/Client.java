package dev.gomodls.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.Unregistration;
import org.eclipse.lsp4j.UnregistrationParams;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressNotification;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/** What the server says and asks by itself. */
final class Client {
  private final Supplier<Endpoint> endpoint;

  /** Talks through an endpoint, which may not be known before the server is. */
  Client(Supplier<Endpoint> endpoint) {
    this.endpoint = endpoint;
  }

  void publish(String uri, @Nullable Integer version, List<Diagnostic> diagnostics) {
    endpoint
        .get()
        .notify(
            "textDocument/publishDiagnostics",
            new PublishDiagnosticsParams(uri, diagnostics, version));
  }

  /** Shows a message to the user. */
  void warn(String message) {
    endpoint.get().notify("window/showMessage", new MessageParams(MessageType.Warning, message));
  }

  /** Asks for the settings of section {@code gomodls}; JSON's null if the client has none. */
  void askSettings(Consumer<JsonElement> then) {
    ConfigurationItem item = new ConfigurationItem();
    item.setSection(ToLsp.NAME);
    ask(
        Methods.CONFIGURATION,
        new ConfigurationParams(List.of(item)),
        answer -> {
          boolean some = answer instanceof List<?> list && !list.isEmpty();
          Object first = some ? ((List<?>) answer).getFirst() : null;
          then.accept(first instanceof JsonElement settings ? settings : JsonNull.INSTANCE);
        });
  }

  void refreshDiagnostics() {
    ask(Methods.REFRESH, null);
  }

  void register(String id, String method, Object options) {
    Registration registration = new Registration(id, method, options);
    ask(Methods.REGISTER, new RegistrationParams(List.of(registration)));
  }

  void unregister(String id, String method) {
    ask(Methods.UNREGISTER, new UnregistrationParams(List.of(new Unregistration(id, method))));
  }

  /** Prepares a token for progress, where the client shows any. */
  void createProgress(String token, Runnable then) {
    ask(
        Methods.CREATE_PROGRESS,
        new WorkDoneProgressCreateParams(Either.forLeft(token)),
        _ -> then.run());
  }

  void progress(String token, WorkDoneProgressNotification value) {
    endpoint
        .get()
        .notify("$/progress", new ProgressParams(Either.forLeft(token), Either.forLeft(value)));
  }

  /** A question to which any answer will do. */
  private void ask(String method, @Nullable Object parameters) {
    ask(method, parameters, _ -> {});
  }

  /** An error in the place of the answer changes nothing. */
  private void ask(String method, @Nullable Object parameters, Consumer<@Nullable Object> then) {
    endpoint.get().request(method, parameters).thenAccept(then).exceptionally(_ -> null);
  }
}
