package dev.gomodls.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.gomodls.modfile.DirectiveError;
import dev.gomodls.modfile.DirectiveReader;
import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.modfile.Draft;
import dev.gomodls.modfile.DraftJson;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.modfile.ModulePathScan;
import dev.gomodls.testing.Shared;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Utf8;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All files that Go's own parser and printer answered for. */
final class XmodFilesTest {
  private static final String MODULES = "conformance/xmod/modfile.jsonl.gz";
  private static final String WORKSPACES = "conformance/xmod/workfile.jsonl.gz";

  @Test
  void modulesAreReadAndPrintedAsGoDoes() {
    List<JsonObject> rows = Shared.rows(MODULES);
    assertTrue(rows.size() > 2000);
    for (JsonObject row : rows) {
      check(row, Mode.STRICT, row.getAsJsonObject("strict"));
    }
  }

  @Test
  void dependenciesAreReadAndPrintedAsGoDoes() {
    for (JsonObject row : Shared.rows(MODULES)) {
      JsonElement lax = row.get("lax");
      check(row, Mode.LAX, lax.isJsonObject() ? lax.getAsJsonObject() : unedited(row));
    }
  }

  @Test
  void workspacesAreReadAndPrintedAsGoDoes() {
    List<JsonObject> rows = Shared.rows(WORKSPACES);
    assertTrue(rows.size() > 500);
    for (JsonObject row : rows) {
      check(row, Mode.WORK, row.getAsJsonObject("work"));
    }
  }

  @Test
  void theModulePathIsFoundWhateverIsWrong() {
    for (JsonObject row : Shared.rows(MODULES)) {
      assertEquals(
          Shared.goString(row.get("modulePath")),
          ModulePathScan.modulePath(input(row)),
          row::toString);
    }
  }

  /** The strict answer less what only main modules are asked for. */
  private static JsonObject unedited(JsonObject row) {
    assertEquals("same", row.get("lax").getAsString());
    JsonObject answer = row.getAsJsonObject("strict").deepCopy();
    answer.remove("edited");
    answer.remove("editedJson");
    return answer;
  }

  private static void check(JsonObject row, Mode mode, JsonObject answer) {
    ModFile file = DirectiveReader.read(input(row), mode);
    if (answer.has("error")) {
      assertEquals(
          Shared.goString(answer.get("error")),
          file.goErrors(file.kind().fileName()),
          row::toString);
      checkPlaces(row, answer, file);
      return;
    }
    assertTrue(file.isValid(), row::toString);
    Draft draft = Draft.of(file);
    assertEquals(answer.get("json"), json(draft), row::toString);
    String format = Shared.goString(answer.get("format"));
    assertEquals(format, draft.format(), row::toString);
    draft.cleanUp();
    String cleanup = recorded(answer, "cleanup", format);
    assertEquals(cleanup, draft.format(), row::toString);
    draft.sortBlocks();
    String sorted = recorded(answer, "sorted", cleanup);
    assertEquals(sorted, draft.format(), row::toString);
    if (mode != Mode.LAX) {
      checkEdited(row, answer, file, sorted);
    }
  }

  /** Where Go says that errors are, as far as it lists them. */
  private static void checkPlaces(JsonObject row, JsonObject answer, ModFile file) {
    if (!answer.has("errors")) {
      return;
    }
    List<String> recorded = new ArrayList<>();
    for (JsonElement error : answer.getAsJsonArray("errors")) {
      JsonObject place = error.getAsJsonObject();
      recorded.add(place.get("byte") + " " + place.get("line") + ":" + place.get("col"));
    }
    List<Integer> offsets =
        file.tree().problems().isEmpty()
            ? file.errors().stream().map(DirectiveError::at).toList()
            : List.of(file.tree().problems().getFirst().at());
    SourceText text = file.text();
    assertEquals(
        recorded,
        offsets.stream().map(it -> it + " " + text.lineAt(it) + ":" + text.columnAt(it)).toList(),
        row::toString);
  }

  private static void checkEdited(JsonObject row, JsonObject answer, ModFile file, String sorted) {
    Draft draft = Draft.of(file);
    draft.sortBlocks();
    draft.cleanUp();
    String edited = recorded(answer, "edited", sorted);
    assertEquals(edited, draft.format(), row::toString);
    JsonElement json = answer.has("editedJson") ? answer.get("editedJson") : answer.get("json");
    assertEquals(json, json(draft), row::toString);
  }

  private static SourceText input(JsonObject row) {
    return SourceText.of(Shared.goBytes(row.get("input")));
  }

  private static String recorded(JsonObject answer, String key, String otherwise) {
    return answer.has(key) ? Shared.goString(answer.get(key)) : otherwise;
  }

  /** The JSON as an encoder's reader sees it: with U+FFFD for bytes that were invalid. */
  private static JsonElement json(Draft draft) {
    String json = DraftJson.of(draft);
    assertTrue(Utf8.isValid(json));
    return JsonParser.parseString(json);
  }
}
