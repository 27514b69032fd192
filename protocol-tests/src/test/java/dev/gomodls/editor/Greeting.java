package dev.gomodls.editor;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;

/** The parameters of {@code initialize}. */
public final class Greeting {
  private Greeting() {}

  public static JsonObject of(Start start) {
    Client client = start.client();
    JsonObject params =
        Json.object(
            "processId",
            ProcessHandle.current().pid(),
            "clientInfo",
            Json.object("name", "test"),
            "rootUri",
            JsonNull.INSTANCE,
            "capabilities",
            client.capabilities());
    client.options().ifPresent(it -> params.add("initializationOptions", it));
    boolean root = !client.workspace().equals("none") && !start.folders().isEmpty();
    if (root) {
      params.addProperty("rootUri", start.tree().uri(start.folders().getFirst()));
    }
    if (client.workspace().equals("both")) {
      params.add("workspaceFolders", root ? folders(start) : JsonNull.INSTANCE);
    }
    return params;
  }

  private static JsonArray folders(Start start) {
    JsonArray folders = new JsonArray();
    for (String name : start.folders()) {
      folders.add(folder(start.tree(), name));
    }
    return folders;
  }

  /** A folder as the protocol names one. */
  public static JsonObject folder(Tree tree, String name) {
    return Json.object("uri", tree.uri(name), "name", name.isEmpty() ? "root" : name);
  }
}
