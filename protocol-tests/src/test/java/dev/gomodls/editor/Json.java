package dev.gomodls.editor;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Short ways to write and read JSON in tests. */
public final class Json {
  private Json() {}

  /** The value that a text is; apostrophes may stand for quotes. */
  public static JsonElement of(String text) {
    return JsonParser.parseString(text);
  }

  /** The same for an object. */
  public static JsonObject object(String text) {
    return of(text).getAsJsonObject();
  }

  /** An object of names and values in turn. */
  public static JsonObject object(Object... namesAndValues) {
    JsonObject object = new JsonObject();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.add((String) namesAndValues[i], value(namesAndValues[i + 1]));
    }
    return object;
  }

  /** An array of values. */
  public static JsonArray array(Iterable<?> values) {
    JsonArray array = new JsonArray();
    values.forEach(it -> array.add(value(it)));
    return array;
  }

  private static JsonElement value(Object value) {
    return switch (value) {
      case JsonElement element -> element;
      case Number number -> new JsonPrimitive(number);
      case Boolean bool -> new JsonPrimitive(bool);
      default -> new JsonPrimitive(value.toString());
    };
  }

  /** What lies at a path such as {@code capabilities.workspace}; empty if nothing does. */
  public static Optional<JsonElement> at(JsonElement from, String path) {
    JsonElement at = from;
    for (String name : path.split("\\.", -1)) {
      if (!at.isJsonObject() || !at.getAsJsonObject().has(name)) {
        return Optional.empty();
      }
      at = at.getAsJsonObject().get(name);
    }
    return at.isJsonNull() ? Optional.empty() : Optional.of(at);
  }

  /** The string at a path, or the empty one. */
  public static String text(JsonElement from, String path) {
    return at(from, path)
        .filter(JsonElement::isJsonPrimitive)
        .map(it -> it.getAsString())
        .orElse("");
  }

  /** The number at a path, which must be there. */
  public static int number(JsonElement from, String path) {
    return at(from, path).orElseThrow(() -> new AssertionError("no " + path)).getAsInt();
  }

  /** The objects of the array at a path; none if there is no array. */
  public static List<JsonObject> objects(JsonElement from, String path) {
    return objects(at(from, path).orElse(JsonNull.INSTANCE));
  }

  /** The objects of an array; none if it is none. */
  public static List<JsonObject> objects(JsonElement array) {
    Stream<JsonElement> all =
        array.isJsonArray() ? array.getAsJsonArray().asList().stream() : Stream.empty();
    return all.map(JsonElement::getAsJsonObject).toList();
  }
}
