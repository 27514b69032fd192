package dev.gomodls.lsp;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.gomodls.filepath.PathStyle;
import dev.gomodls.goenv.Situation;
import dev.gomodls.goenv.Variables;
import dev.gomodls.modcache.LocalModules;
import dev.gomodls.workspace.GoRunner;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs whole sessions in this process: all messages of the client in, all of the server out. */
final class Wire {
  private static final dev.gomodls.goenv.Host GO_HOST =
      new dev.gomodls.goenv.Host("linux", "amd64");

  private final ByteArrayOutputStream in = new ByteArrayOutputStream();

  /** Adds a message of the client, without its {@code jsonrpc}. */
  Wire send(String json) {
    JsonObject message = JsonParser.parseString(json).getAsJsonObject();
    message.addProperty("jsonrpc", "2.0");
    byte[] body = message.toString().getBytes(StandardCharsets.UTF_8);
    in.writeBytes(("Content-Length: " + body.length + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    in.writeBytes(body);
    return this;
  }

  /** What the server says, in order, until it ends. */
  List<JsonObject> run() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Host host =
        new Host(
            "0",
            "1.27.3",
            PathStyle.UNIX,
            Optional.empty(),
            (env, go) ->
                new GoRunner(
                    new Situation(GO_HOST, Variables.of(GO_HOST, env), "", go.orElse("1.27.3")),
                    it -> new LocalModules(it, Runnable::run, 0)),
            () -> LocalDate.of(2026, 1, 31),
            line -> {
              throw new AssertionError(line);
            },
            () -> {});
    LanguageServer.run(new ByteArrayInputStream(in.toByteArray()), out, host);
    List<JsonObject> said = new ArrayList<>();
    String text = out.toString(StandardCharsets.ISO_8859_1);
    for (int at = 0; at < text.length(); ) {
      int body = text.indexOf("\r\n\r\n", at) + 4;
      int length = Integer.parseInt(text.substring(at + "Content-Length: ".length(), body - 4));
      JsonElement message = JsonParser.parseString(text.substring(body, body + length));
      said.add(message.getAsJsonObject());
      at = body + length;
    }
    return said;
  }
}
