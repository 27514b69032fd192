package dev.gomodls.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What came with {@code initialize}, as a tree in which values are looked up by paths such as
 * {@code capabilities.workspace.configuration}. Reading it into the 200 types that LSP4J has for it
 * would take longer than all else that the start does.
 */
record JsonTree(JsonElement root) {
  /** What is at a path; JSON's null where nothing is. */
  JsonElement at(String path) {
    JsonElement at = root;
    int start = 0;
    while (start <= path.length()) {
      int dot = path.indexOf('.', start);
      int end = dot < 0 ? path.length() : dot;
      JsonElement next =
          at instanceof JsonObject object ? object.get(path.substring(start, end)) : null;
      if (next == null) {
        return JsonNull.INSTANCE;
      }
      at = next;
      start = end + 1;
    }
    return at;
  }

  /** Whether the value at a path is true. */
  boolean has(String path) {
    return at(path) instanceof JsonPrimitive it && it.isBoolean() && it.getAsBoolean();
  }

  /** Whether there is an object at a path. */
  boolean knows(String path) {
    return at(path).isJsonObject();
  }

  Optional<String> string(String path) {
    return at(path) instanceof JsonPrimitive it && it.isString()
        ? Optional.of(it.getAsString())
        : Optional.empty();
  }

  /** The number at a path; 0 where none is. */
  int number(String path) {
    return at(path) instanceof JsonPrimitive it && it.isNumber() ? it.getAsInt() : 0;
  }

  /** The elements of the list at a path; none where none is. */
  List<JsonElement> list(String path) {
    List<JsonElement> list = new ArrayList<>();
    if (at(path) instanceof JsonArray array) {
      array.forEach(list::add);
    }
    return list;
  }
}
