package dev.gomodls.editor;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A server's process and its streams. Standard output is read by a thread of its own, so that the
 * server never waits for a test; what it says to standard error goes to a file.
 */
final class Wire {
  private static final long WATCHDOG_SECONDS = Long.getLong("gomodls.watchdog", 60);

  private final Process process;
  private final OutputStream toServer;
  private final Path errors;
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

  private Wire(Process process, Path errors) {
    this.process = process;
    this.toServer = process.getOutputStream();
    this.errors = errors;
    Thread.ofPlatform().daemon().name("from the server").start(this::readAll);
  }

  /** What comes from standard output. */
  sealed interface Event {
    /** A frame with a JSON object in it. */
    record Message(JsonObject json) implements Event {}

    /** Something that has no place there. */
    record Noise(String what) implements Event {}

    /** The stream has ended. */
    record End() implements Event {}
  }

  /** Starts a command in a directory, with variables laid over those of the tests. */
  static Wire start(List<String> command, Path directory, Map<String, String> variables) {
    try {
      Path errors = Files.createTempFile("server", ".err");
      ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
      builder.environment().putAll(variables);
      return new Wire(builder.redirectError(errors.toFile()).start(), errors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void readAll() {
    var frames = new Frames(process.getInputStream());
    try {
      for (Optional<String> body = frames.next(); body.isPresent(); body = frames.next()) {
        events.add(event(body.get()));
      }
    } catch (IOException e) {
      events.add(new Event.Noise(String.valueOf(e.getMessage())));
    }
    events.add(new Event.End());
  }

  private static Event event(String body) {
    try {
      return new Event.Message(JsonParser.parseString(body).getAsJsonObject());
    } catch (JsonParseException | IllegalStateException e) {
      return new Event.Noise("no JSON object: " + body);
    }
  }

  /** The next event; empty if none comes for a time that no answer takes. */
  Optional<Event> next() {
    try {
      return Optional.ofNullable(events.poll(WATCHDOG_SECONDS, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Writes bytes; false if the server reads no more. */
  boolean write(byte[] bytes) {
    try {
      toServer.write(bytes);
      toServer.flush();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  void closeInput() {
    try {
      toServer.close();
    } catch (IOException e) {
      // The server has gone first.
    }
  }

  /** The exit code; empty if the process does not end. */
  Optional<Integer> exitCode() {
    try {
      return process.waitFor(WATCHDOG_SECONDS, TimeUnit.SECONDS)
          ? Optional.of(process.exitValue())
          : Optional.empty();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  ProcessHandle process() {
    return process.toHandle();
  }

  void kill() {
    process.destroyForcibly();
  }

  /** What was said to standard error so far. */
  String errors() {
    try {
      return Files.readString(errors);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
