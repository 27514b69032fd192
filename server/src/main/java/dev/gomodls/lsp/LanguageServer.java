package dev.gomodls.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.gomodls.lsp.FrameReader.Frame;
import dev.gomodls.workspace.Background;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.MessageIssueException;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.Message;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseMessage;

/** Serves one client over two streams. */
public final class LanguageServer {
  /** LSP4J reports here what clients did wrong, with stack traces; they get an answer instead. */
  private static final Logger LSP4J = Logger.getLogger("org.eclipse.lsp4j");

  private static final Duration LAST_ANSWERS = Duration.ofSeconds(5);

  private final FrameReader reader;
  private final MessageConsumer out;
  private final MessageJsonHandler json;
  private final Dispatcher dispatcher;
  private final RemoteEndpoint remote;
  private final Background thread = new Background("gomodls");
  private final Parent parent;

  private LanguageServer(InputStream in, OutputStream out, Host host) {
    this.reader = new FrameReader(in);
    this.json =
        new MessageJsonHandler(
            Methods.table(), gson -> gson.registerTypeAdapterFactory(new NullVersions()));
    this.out = new StreamMessageConsumer(out, json);
    this.dispatcher = new Dispatcher(host, new Client(this::remote), thread);
    this.remote = new RemoteEndpoint(this.out, dispatcher);
    this.json.setMethodProvider(remote);
    this.remote.setJsonHandler(json);
    this.parent = new Parent(host);
  }

  private RemoteEndpoint remote() {
    return remote;
  }

  /**
   * Serves until the client says {@code exit} or its stream ends.
   *
   * @return the exit code that the protocol wants: 0 after {@code shutdown}, else 1
   */
  public static int run(InputStream in, OutputStream out, Host host) {
    LSP4J.setLevel(Level.OFF);
    LanguageServer server = new LanguageServer(in, out, host);
    try {
      server.serve();
    } catch (IOException e) {
      host.log().accept("the client cannot be heard any more: " + e.getMessage());
    }
    server.thread.finish(LAST_ANSWERS);
    return server.dispatcher.isShutDown() ? 0 : 1;
  }

  private void serve() throws IOException {
    // No switch over patterns: the first one costs more than a message.
    for (Frame frame = reader.next(); !(frame instanceof Frame.End); frame = reader.next()) {
      if (frame instanceof Frame.Body body) {
        take(body);
      } else if (frame instanceof Frame.Broken broken) {
        refuse(ResponseErrorCode.ParseError, broken.reason());
      }
      if (dispatcher.isExited()) {
        return;
      }
      parent.watch(dispatcher.processId());
    }
  }

  private void take(Frame.Body body) {
    if (body.isList()) {
      refuse(ResponseErrorCode.InvalidRequest, "batches are not part of the protocol");
      return;
    }
    try {
      Message message = json.parseMessage(body.json());
      if (message == null) {
        refuse(ResponseErrorCode.ParseError, "this is no message: there is nothing in it");
      } else {
        remote.consume(message);
      }
    } catch (MessageIssueException e) {
      if (e.getRpcMessage() instanceof RequestMessage) {
        remote.handle(e.getRpcMessage(), e.getIssues());
      } else {
        refuse(ResponseErrorCode.ParseError, "this is no message: " + e.getMessage());
      }
    } catch (RuntimeException e) {
      refuse(id(body), ResponseErrorCode.ParseError, "this is no message: " + e.getMessage());
    } catch (OutOfMemoryError e) {
      refuse(ResponseErrorCode.InternalError, "out of memory: the message is too long");
    }
  }

  /** The id of a request of which the rest could not be read. */
  private static JsonElement id(Frame.Body body) {
    try {
      JsonElement id = JsonParser.parseReader(body.json()).getAsJsonObject().get("id");
      return id instanceof JsonPrimitive ? id : JsonNull.INSTANCE;
    } catch (RuntimeException e) {
      return JsonNull.INSTANCE;
    }
  }

  /** Answers what cannot be understood so far that one knew to which question it belongs. */
  private void refuse(ResponseErrorCode code, String reason) {
    refuse(JsonNull.INSTANCE, code, reason);
  }

  private void refuse(JsonElement id, ResponseErrorCode code, String reason) {
    ResponseMessage response = new ResponseMessage();
    if (id instanceof JsonPrimitive known && known.isNumber()) {
      response.setId(known.getAsInt());
    } else if (id.isJsonPrimitive()) {
      response.setId(id.getAsString());
    }
    response.setError(new ResponseError(code, reason, null));
    out.consume(response);
  }
}
