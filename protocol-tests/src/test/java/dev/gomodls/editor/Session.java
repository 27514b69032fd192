package dev.gomodls.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.gomodls.editor.Wire.Event;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * One server process and the talk with it. All happens on the test's thread: what has come is
 * handled while something is waited for.
 *
 * <p>Fails at once when standard output holds anything but frames, and when a message is not what
 * the protocol allows.
 */
public final class Session implements AutoCloseable {
  private static final int LINES_OF_LOG = 80;
  private static final int LONGEST_LINE = 2000;

  private final Wire wire;
  private final Optional<Schema> schema = Schema.find();
  private final List<String> log = new ArrayList<>();
  private final Map<String, String> asked = new HashMap<>();
  private final Map<String, JsonObject> answers = new HashMap<>();
  private final List<JsonObject> received = new ArrayList<>();
  private final List<JsonObject> strays = new ArrayList<>();
  private final Map<String, UnaryOperator<JsonElement>> replies = new HashMap<>();
  private final Map<String, Consumer<JsonElement>> listeners = new HashMap<>();
  private final List<String> expectedErrors = new ArrayList<>();
  private final long start = System.nanoTime();
  private boolean outputEnded;
  private int lastId;

  private Session(Wire wire) {
    this.wire = wire;
  }

  /** Starts a server in a directory. */
  public static Session start(Server server, Path directory) {
    return start(server, directory, Map.of());
  }

  /** Starts a server with variables laid over those of the tests. */
  public static Session start(Server server, Path directory, Map<String, String> variables) {
    return new Session(Wire.start(server.command("serve"), directory, variables));
  }

  /** Asks and waits for the result; an error answer fails. */
  public JsonElement request(String method, JsonElement params) {
    JsonObject answer = answer(ask(method, params));
    return Optional.ofNullable(answer.get("result"))
        .orElseThrow(() -> broken(method + " was answered " + answer));
  }

  /** Asks and waits for the code of the error that is expected. */
  public int error(String method, JsonElement params) {
    JsonObject answer = answer(ask(method, params));
    return Json.at(answer, "error.code")
        .orElseThrow(() -> broken(method + " was answered " + answer))
        .getAsInt();
  }

  /** Asks and waits for nothing; the id of the question. */
  public int ask(String method, JsonElement params) {
    int id = ++lastId;
    asked.put(String.valueOf(id), method);
    JsonObject message = Json.object("jsonrpc", "2.0", "id", id, "method", method);
    if (!params.isJsonNull()) {
      message.add("params", params);
    }
    send(message);
    return id;
  }

  /** The whole answer to a question. */
  public JsonObject answer(int id) {
    await("the answer to " + asked.get(String.valueOf(id)), () -> isAnswered(id));
    return answers.getOrDefault(String.valueOf(id), new JsonObject());
  }

  public boolean isAnswered(int id) {
    return answers.containsKey(String.valueOf(id));
  }

  /** Sends a notification. */
  public void tell(String method, JsonElement params) {
    JsonObject message = Json.object("jsonrpc", "2.0", "method", method);
    if (!params.isJsonNull()) {
      message.add("params", params);
    }
    send(message);
  }

  /** Sends any JSON in a frame. */
  public void send(JsonElement message) {
    sendText(message.toString());
  }

  /** Sends any text in a frame. */
  public void sendText(String body) {
    sendBytes(Frames.frame(body));
  }

  /** Sends bytes as they are. */
  public void sendBytes(byte[] bytes) {
    note("-> " + new String(bytes, StandardCharsets.UTF_8));
    if (!wire.write(bytes)) {
      note("   (the server reads no more)");
    }
  }

  /** Says how a request of the server's is answered, from its parameters. */
  public void onRequest(String method, UnaryOperator<JsonElement> reply) {
    replies.put(method, reply);
  }

  /** Says what is done with the parameters of a notification. */
  public void onNotification(String method, Consumer<JsonElement> listener) {
    listeners.put(method, listener);
  }

  /** The requests and notifications so far. */
  public List<JsonObject> received() {
    return received;
  }

  /** Handles messages until something is so. */
  public void await(String what, BooleanSupplier condition) {
    await(() -> what, condition);
  }

  /** The same where what is said of a failure depends on when it happens. */
  void await(Supplier<String> what, BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      if (outputEnded) {
        throw broken("the server ended while waiting for " + what.get());
      }
      handleNext(what);
    }
  }

  /** Waits for an answer to something that was not sent by {@link #ask}, such as nonsense. */
  public JsonObject stray() {
    await("an answer", () -> !strays.isEmpty());
    return strays.removeFirst();
  }

  /** All such answers so far that were not taken. */
  public List<JsonObject> strays() {
    return strays;
  }

  public void closeInput() {
    wire.closeInput();
  }

  public ProcessHandle process() {
    return wire.process();
  }

  public String errors() {
    return wire.errors();
  }

  /** Waits for the end of the process, whose last messages must be in order too. */
  public int exitCode() {
    while (!outputEnded) {
      handleNext(() -> "the end of the server");
    }
    return wire.exitCode().orElseThrow(() -> broken("the server does not end"));
  }

  /** Ends the session as an editor does; the server must obey, and have said nothing aside. */
  @Override
  public void close() {
    try {
      if (!outputEnded) {
        request("shutdown", JsonNull.INSTANCE);
        tell("exit", JsonNull.INSTANCE);
        assertEquals(0, exitCode(), this::story);
        assertEquals(List.of(), unexpectedErrors(), this::story);
      }
    } finally {
      wire.kill();
    }
  }

  private List<String> unexpectedErrors() {
    return errors()
        .lines()
        .filter(line -> expectedErrors.stream().noneMatch(line::contains))
        .toList();
  }

  /** Lets a line with these words stand on standard error. */
  public void expectError(String words) {
    expectedErrors.add(words);
  }

  /** Ends the process without a word. */
  public void kill() {
    wire.kill();
    while (!outputEnded) {
      handleNext(() -> "the end of the server");
    }
  }

  private void handleNext(Supplier<String> awaited) {
    Event event =
        wire.next().orElseThrow(() -> broken("nothing came while waiting for " + awaited.get()));
    switch (event) {
      case Event.End() -> outputEnded = true;
      case Event.Noise(String what) -> throw broken("standard output holds " + what);
      case Event.Message(JsonObject message) -> handle(message);
    }
  }

  private void handle(JsonObject message) {
    note("<- " + message);
    fault(message)
        .ifPresent(
            fault -> {
              throw broken(fault + "\nin " + message);
            });
    JsonElement id = message.has("id") ? message.get("id") : JsonNull.INSTANCE;
    if (message.has("method")) {
      received.add(message);
      dispatch(Json.text(message, "method"), message, id);
    } else if (asked.containsKey(id.toString())) {
      answers.put(id.toString(), message);
    } else {
      strays.add(message);
    }
  }

  private void dispatch(String method, JsonObject message, JsonElement id) {
    JsonElement params = params(message);
    if (id.isJsonNull()) {
      listeners.getOrDefault(method, _ -> {}).accept(params);
      return;
    }
    UnaryOperator<JsonElement> reply = replies.getOrDefault(method, _ -> JsonNull.INSTANCE);
    send(Json.object("jsonrpc", "2.0", "id", id, "result", reply.apply(params)));
  }

  private Optional<String> fault(JsonObject message) {
    if (!Json.text(message, "jsonrpc").equals("2.0")) {
      return Optional.of("not JSON-RPC 2.0");
    }
    if (schema.isEmpty()) {
      return Optional.empty();
    }
    if (message.has("method")) {
      return schema.get().faultInParams(Json.text(message, "method"), params(message));
    }
    if (message.has("result") == message.has("error")) {
      return Optional.of("neither or both of result and error");
    }
    String method = Json.at(message, "id").map(it -> asked.get(it.toString())).orElse(null);
    return method == null || message.has("error")
        ? Optional.empty()
        : schema.get().faultInResult(method, message.get("result"));
  }

  private static JsonElement params(JsonObject message) {
    return message.has("params") ? message.get("params") : JsonNull.INSTANCE;
  }

  private void note(String line) {
    long ms = (System.nanoTime() - start) / 1_000_000;
    log.add(ms + " ms " + shortened(line));
  }

  private static String shortened(String line) {
    return line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) + " …" : line;
  }

  private AssertionError broken(String what) {
    return new AssertionError(what + "\n" + story());
  }

  /** What was said last. */
  private String story() {
    int first = Math.max(0, log.size() - LINES_OF_LOG);
    return String.join("\n", log.subList(first, log.size())) + "\nstderr: " + wire.errors();
  }
}
