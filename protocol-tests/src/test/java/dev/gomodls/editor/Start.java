package dev.gomodls.editor;

import com.google.gson.JsonElement;
import java.util.List;

/**
 * How a session begins.
 *
 * @param folders names of the folders that are open; a client that names only a root names the
 *     first
 * @param settings what the client answers when it is asked for the section {@code gomodls}
 */
public record Start(
    Tree tree, Server server, Client client, List<String> folders, JsonElement settings) {
  /** The usual client with one folder, on the image. */
  public static Start in(Tree tree) {
    return new Start(tree, Server.IMAGE, Client.USUAL, List.of(""), Json.of("null"));
  }

  public Start with(Server other) {
    return new Start(tree, other, client, folders, settings);
  }

  public Start with(Client other) {
    return new Start(tree, server, other, folders, settings);
  }

  public Start inFolders(String... names) {
    return new Start(tree, server, client, List.of(names), settings);
  }

  public Start settings(String json) {
    return new Start(tree, server, client, folders, Json.of(json));
  }

  /** Starts the server, and comes back when it is initialized. */
  public Editor open() {
    return new Editor(this, Session.start(server, tree.root()));
  }
}
