package dev.gomodls.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.ClientCapabilities;
import org.jspecify.annotations.Nullable;

/**
 * What a client says it can do, as a tree. Reading it into the 180 types that LSP4J has for it
 * would take longer than all else that the start does.
 */
final class Capabilities extends ClientCapabilities {
  private final JsonObject json;

  Capabilities(JsonObject json) {
    this.json = json;
  }

  /** Whether the value at a path such as {@code workspace.configuration} is true. */
  boolean has(String path) {
    JsonElement value = at(path);
    return value != null
        && value.isJsonPrimitive()
        && value.getAsJsonPrimitive().isBoolean()
        && value.getAsBoolean();
  }

  /** Whether there is an object at a path. */
  boolean knows(String path) {
    JsonElement value = at(path);
    return value != null && value.isJsonObject();
  }

  /** The strings of the list at a path. */
  List<String> list(String path) {
    List<String> list = new ArrayList<>();
    if (at(path) instanceof JsonArray array) {
      for (JsonElement element : array) {
        if (element.isJsonPrimitive()) {
          list.add(element.getAsString());
        }
      }
    }
    return list;
  }

  private @Nullable JsonElement at(String path) {
    JsonElement at = json;
    int start = 0;
    while (at instanceof JsonObject object) {
      int dot = path.indexOf('.', start);
      at = object.get(dot < 0 ? path.substring(start) : path.substring(start, dot));
      if (dot < 0) {
        return at;
      }
      start = dot + 1;
    }
    return null;
  }

  /** Reads the tree. */
  static final class Adapter extends TypeAdapter<ClientCapabilities> {
    @Override
    public ClientCapabilities read(JsonReader in) throws IOException {
      JsonElement element = JsonParser.parseReader(in);
      return new Capabilities(element instanceof JsonObject object ? object : new JsonObject());
    }

    @Override
    public void write(JsonWriter out, ClientCapabilities value) throws IOException {
      out.beginObject().endObject();
    }
  }
}
