package dev.gomodls.editor;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes apart the two forms of a workspace edit. */
public final class WorkspaceEdits {
  private WorkspaceEdits() {}

  /**
   * What happens to one file.
   *
   * @param version that of the document which the edits are for, if one is named
   */
  public record FileEdits(String uri, Optional<Integer> version, List<JsonObject> edits) {}

  public static List<FileEdits> of(JsonElement edit) {
    List<FileEdits> all = new ArrayList<>();
    for (JsonObject file : Json.objects(edit, "documentChanges")) {
      all.add(
          new FileEdits(
              Json.text(file, "textDocument.uri"),
              Json.at(file, "textDocument.version").map(JsonElement::getAsInt),
              Json.objects(file, "edits")));
    }
    Json.at(edit, "changes")
        .ifPresent(
            changes ->
                changes
                    .getAsJsonObject()
                    .asMap()
                    .forEach(
                        (uri, edits) ->
                            all.add(new FileEdits(uri, Optional.empty(), Json.objects(edits)))));
    return all;
  }
}
