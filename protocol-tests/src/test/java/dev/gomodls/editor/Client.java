package dev.gomodls.editor;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * What kind of client an editor is.
 *
 * @param languageId what it calls a go.mod
 * @param workspace {@code both} if it names root and folders, else {@code root} or {@code none}
 * @param options what it sends as initializationOptions
 * @param capabilities what it says it can do
 */
public record Client(
    String languageId, String workspace, Optional<JsonElement> options, JsonObject capabilities) {
  /** Knows nothing but what the protocol takes for granted. */
  public static final Client BARE =
      new Client("go.mod", "both", Optional.empty(), new JsonObject());

  /** Is told of problems, and can what most editors can. */
  public static final Client USUAL =
      BARE.with("workspace.workspaceEdit.documentChanges", "true")
          .with("workspace.configuration", "true")
          .with("workspace.workspaceFolders", "true")
          .with("workspace.didChangeConfiguration.dynamicRegistration", "true")
          .with("workspace.didChangeWatchedFiles.dynamicRegistration", "true")
          .with("textDocument.publishDiagnostics.relatedInformation", "true")
          .with("textDocument.publishDiagnostics.tagSupport.valueSet", "[1,2]")
          .with("textDocument.publishDiagnostics.versionSupport", "true")
          .with("textDocument.publishDiagnostics.codeDescriptionSupport", "true")
          .with("textDocument.codeAction.isPreferredSupport", "true")
          .with(
              "textDocument.codeAction.codeActionLiteralSupport.codeActionKind.valueSet",
              "['','quickfix','source','source.fixAll']")
          .with("textDocument.hover.contentFormat", "['markdown','plaintext']")
          .with("textDocument.documentSymbol.hierarchicalDocumentSymbolSupport", "true")
          .with("window.workDoneProgress", "true");

  /** Asks for problems. */
  public static final Client ASKING =
      USUAL
          .with("textDocument.diagnostic.relatedDocumentSupport", "false")
          .with("workspace.diagnostics.refreshSupport", "true");

  /** One as it was recorded, from {@code initialize/NAME.json}. */
  public static Client recorded(String name) {
    return of(record(name));
  }

  /** The client that a record describes. */
  public static Client of(JsonObject record) {
    return new Client(
        Json.text(record, "languageId"),
        Json.text(record, "workspace"),
        Json.at(record, "initializationOptions"),
        record.getAsJsonObject("capabilities"));
  }

  /** What {@code initialize/NAME.json} says. */
  public static JsonObject record(String name) {
    String file = "/initialize/" + name + ".json";
    try (InputStream in = Client.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new AssertionError("there is no " + file);
      }
      return JsonParser.parseReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .getAsJsonObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same client with a further capability. */
  public Client with(String path, String json) {
    JsonObject changed = capabilities.deepCopy();
    JsonObject at = changed;
    String[] names = path.split("\\.", -1);
    for (int i = 0; i < names.length - 1; i++) {
      if (!at.has(names[i])) {
        at.add(names[i], new JsonObject());
      }
      at = at.getAsJsonObject(names[i]);
    }
    at.add(names[names.length - 1], Json.of(json));
    return new Client(languageId, workspace, options, changed);
  }

  /** The same client with these options. */
  public Client withOptions(String json) {
    return new Client(languageId, workspace, Optional.of(Json.of(json)), capabilities);
  }

  /** The same client that names root and folders, only the root, or none. */
  public Client naming(String what) {
    return new Client(languageId, what, options, capabilities);
  }

  boolean can(String path) {
    return Json.at(capabilities, path).isPresent();
  }
}
