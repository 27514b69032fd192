package dev.gomodls.lsp;

import com.google.gson.JsonObject;
import dev.gomodls.workspace.Background;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentLinkParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.jspecify.annotations.Nullable;

/**
 * Hands messages to the thread that owns the state, in the order in which they came, and holds the
 * client to the protocol's life cycle.
 */
final class Dispatcher implements Endpoint {
  private final Host host;
  private final Background thread;
  private final Client client;
  private final Map<String, Request<?>> requests = new HashMap<>();
  private final Map<String, Notification<?>> notifications = new HashMap<>();

  // Touched by the thread that reads messages alone.
  private Stage stage = Stage.NEW;
  private boolean exited;
  private int processId;

  // Set by the thread that owns the state.
  private volatile @Nullable Server server;

  // Touched by the thread that owns the state alone.
  private boolean warned;

  private enum Stage {
    NEW,
    RUNNING,
    SHUT_DOWN
  }

  private record Request<P>(Class<P> type, BiFunction<Server, P, ?> answer) {
    @Nullable Object answer(Server server, Object params) {
      return answer.apply(server, type.cast(params));
    }
  }

  private record Notification<P>(Class<P> type, BiConsumer<Server, P> effect) {
    void take(Server server, Object params) {
      effect.accept(server, type.cast(params));
    }
  }

  Dispatcher(Host host, Client client, Background thread) {
    this.host = host;
    this.client = client;
    this.thread = thread;
    answer(Methods.HOVER, HoverParams.class, (it, params) -> it.requests().hover(params));
    answer(
        Methods.CODE_ACTION,
        CodeActionParams.class,
        (it, params) -> it.requests().codeAction(params));
    answer(
        Methods.DOCUMENT_SYMBOL,
        DocumentSymbolParams.class,
        (it, params) -> it.requests().documentSymbol(params));
    answer(
        Methods.FOLDING_RANGE,
        FoldingRangeRequestParams.class,
        (it, params) -> it.requests().foldingRange(params));
    answer(
        Methods.DOCUMENT_LINK,
        DocumentLinkParams.class,
        (it, params) -> it.requests().documentLink(params));
    answer(
        Methods.FORMATTING,
        DocumentFormattingParams.class,
        (it, params) -> it.requests().formatting(params));
    answer(
        Methods.DIAGNOSTIC, DocumentDiagnosticParams.class, (it, params) -> it.diagnostic(params));
    answer(
        Methods.WORKSPACE_DIAGNOSTIC,
        WorkspaceDiagnosticParams.class,
        (it, params) -> it.diagnostic(params));
    on(Methods.DID_OPEN, DidOpenTextDocumentParams.class, Server::didOpen);
    on(Methods.DID_CHANGE, DidChangeTextDocumentParams.class, Server::didChange);
    on(Methods.DID_CLOSE, DidCloseTextDocumentParams.class, Server::didClose);
    on(Methods.DID_SAVE, DidSaveTextDocumentParams.class, Server::didSave);
    on(
        Methods.DID_CHANGE_CONFIGURATION,
        DidChangeConfigurationParams.class,
        Server::didChangeConfiguration);
    on(Methods.DID_CHANGE_FILES, DidChangeWatchedFilesParams.class, Server::didChangeFiles);
    on(Methods.DID_CHANGE_FOLDERS, DidChangeWorkspaceFoldersParams.class, Server::didChangeFolders);
  }

  private <P> void answer(String method, Class<P> type, BiFunction<Server, P, ?> answer) {
    requests.put(method, new Request<>(type, answer));
  }

  private <P> void on(String method, Class<P> type, BiConsumer<Server, P> effect) {
    notifications.put(method, new Notification<>(type, effect));
  }

  /** Whether the client has said that it wants no more. */
  boolean isShutDown() {
    return stage == Stage.SHUT_DOWN;
  }

  /** Whether the client has told the server to end. */
  boolean isExited() {
    return exited;
  }

  /** The process that the client runs in; 0 if it has not told. */
  int processId() {
    return processId;
  }

  @Override
  public CompletableFuture<?> request(String method, @Nullable Object params) {
    return switch (stage) {
      case NEW ->
          method.equals(Methods.INITIALIZE)
              ? initialize(params)
              : refuse(ResponseErrorCode.ServerNotInitialized, method + " before initialize");
      case SHUT_DOWN -> refuse(ResponseErrorCode.InvalidRequest, method + " after shutdown");
      case RUNNING -> running(method, params);
    };
  }

  private CompletableFuture<?> initialize(@Nullable Object params) {
    if (!(params instanceof JsonObject object)) {
      return refuse(ResponseErrorCode.InvalidParams, "initialize without parameters");
    }
    stage = Stage.RUNNING;
    JsonTree tree = new JsonTree(object);
    processId = tree.number("processId");
    return later(
        () -> {
          Server made = new Server(host, client, this::inOrder, tree);
          server = made;
          return made.greeting();
        });
  }

  private CompletableFuture<?> running(String method, @Nullable Object params) {
    if (method.equals(Methods.INITIALIZE)) {
      return refuse(ResponseErrorCode.InvalidRequest, "initialize for the second time");
    }
    if (method.equals(Methods.SHUTDOWN)) {
      stage = Stage.SHUT_DOWN;
      return later(this::shutDown);
    }
    Request<?> request = requests.get(method);
    if (request == null) {
      return refuse(ResponseErrorCode.MethodNotFound, "there is no method " + method);
    }
    if (params == null || !request.type().isInstance(params)) {
      return refuse(ResponseErrorCode.InvalidParams, method + " without its parameters");
    }
    return later(() -> whole(method, params, () -> request.answer(server(), params)));
  }

  private @Nullable Object shutDown() {
    server().stop();
    return null;
  }

  private Server server() {
    return Objects.requireNonNull(server, "initialize failed");
  }

  private static CompletableFuture<?> refuse(ResponseErrorCode code, String message) {
    return CompletableFuture.failedFuture(error(code, message));
  }

  private static ResponseErrorException error(ResponseErrorCode code, String message) {
    return new ResponseErrorException(new ResponseError(code, message, null));
  }

  /** The client shall not ask again by itself. */
  private static ResponseErrorException cancelled() {
    JsonObject data = new JsonObject();
    data.addProperty("retriggerRequest", false);
    return new ResponseErrorException(
        new ResponseError(ResponseErrorCode.ServerCancelled, "cancelled by the user", data));
  }

  /** Answers when all that was asked before is answered, unless the question is withdrawn. */
  private CompletableFuture<?> later(Supplier<@Nullable Object> work) {
    CompletableFuture<@Nullable Object> future = new CompletableFuture<>();
    thread.run(
        () -> {
          if (!future.isDone()) {
            guarded(() -> future.complete(work.get())).ifPresent(future::completeExceptionally);
          }
        });
    return future;
  }

  @Override
  public void notify(String method, @Nullable Object params) {
    if (method.equals(Methods.EXIT)) {
      exited = true;
    } else if (params instanceof WorkDoneProgressCancelParams cancel) {
      // At once: the thread that owns the state may be busy with what shall end.
      Server running = server;
      if (running != null) {
        running.cancelProgress(cancel);
      }
    } else if (stage == Stage.RUNNING) {
      if (method.equals(Methods.INITIALIZED)) {
        inOrder(() -> server().initialized());
      }
      Notification<?> notification = notifications.get(method);
      if (notification != null && params != null && notification.type().isInstance(params)) {
        inOrder(
            () ->
                whole(
                    method,
                    params,
                    () -> {
                      notification.take(server(), params);
                      return null;
                    }));
      }
    }
  }

  /** Does what a message asks for; what fails since the message is not whole is its own fault. */
  private static @Nullable Object whole(
      String method, Object params, Supplier<@Nullable Object> work) {
    try {
      return work.get();
    } catch (NullPointerException e) {
      String flaw = Flaws.in(method, params).orElseThrow(() -> e);
      throw error(ResponseErrorCode.InvalidParams, method + ": " + flaw);
    }
  }

  private void inOrder(Runnable work) {
    thread.run(() -> guarded(work));
  }

  /** Does something, and tells what went wrong; a defect in one answer must not end the others. */
  private Optional<ResponseErrorException> guarded(Runnable work) {
    try {
      work.run();
      return Optional.empty();
    } catch (OutOfMemoryError e) {
      String failure = "out of memory: the files are larger, or have more wrong, than fits";
      host.log().accept(failure);
      if (!warned) {
        warned = true;
        client.warn("gomodls: " + failure);
      }
      return Optional.of(error(ResponseErrorCode.InternalError, "out of memory"));
    } catch (CancellationException e) {
      return Optional.of(cancelled());
    } catch (ResponseErrorException e) {
      return Optional.of(e);
    } catch (RuntimeException | Error e) {
      String failure = "internal error: " + e;
      host.log().accept(failure + " at " + List.of(e.getStackTrace()));
      return Optional.of(error(ResponseErrorCode.InternalError, failure));
    }
  }
}
