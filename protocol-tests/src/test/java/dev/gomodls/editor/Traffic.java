package dev.gomodls.editor;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a real editor and the server said to each other, byte for byte. */
public final class Traffic {
  private Traffic() {}

  /**
   * What is wrong with the server's half of a talk; the empty string if nothing is.
   *
   * @param in what the server read
   * @param out what it wrote
   */
  public static String faults(Path in, Path out) throws IOException {
    Map<String, String> asked = new HashMap<>();
    for (JsonObject message : messages(in)) {
      if (message.has("method") && message.has("id")) {
        asked.put(message.get("id").toString(), Json.text(message, "method"));
      }
    }
    List<JsonObject> said = messages(out);
    if (said.isEmpty()) {
      return "the server said nothing";
    }
    // An editor that ends may kill what writes down the last question, that of shutdown.
    if (isAnswerOfNull(said.getLast()) && !asked.containsValue("shutdown")) {
      said.removeLast();
    }
    StringBuilder faults = new StringBuilder();
    for (JsonObject message : said) {
      fault(message, asked)
          .ifPresent(it -> faults.append(it).append(" in ").append(message).append('\n'));
    }
    return faults.toString();
  }

  private static boolean isAnswerOfNull(JsonObject message) {
    return message.has("result") && message.get("result").isJsonNull();
  }

  private static Optional<String> fault(JsonObject message, Map<String, String> asked) {
    Optional<Schema> schema = Schema.find();
    if (schema.isEmpty()) {
      return Optional.empty();
    }
    if (message.has("method")) {
      return schema
          .get()
          .faultInParams(
              Json.text(message, "method"),
              message.has("params") ? message.get("params") : JsonNull.INSTANCE);
    }
    if (!message.has("result")) {
      return Optional.of("an error");
    }
    String method = asked.get(message.get("id").toString());
    return method == null
        ? Optional.of("an answer to nothing")
        : schema.get().faultInResult(method, message.get("result"));
  }

  private static List<JsonObject> messages(Path file) throws IOException {
    List<JsonObject> messages = new ArrayList<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      Frames frames = new Frames(in);
      for (Optional<String> body = frames.next(); body.isPresent(); body = frames.next()) {
        messages.add(Json.object(body.get()));
      }
    }
    return messages;
  }
}
