package dev.gomodls.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import dev.gomodls.modfile.DirectiveReader;
import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.modfile.Draft;
import dev.gomodls.modfile.DraftJson;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.modfile.Requirement;
import dev.gomodls.modfile.VersionInterval;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.testing.Shared;
import dev.gomodls.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** All edits that Go's own package was asked to make. */
final class XmodEditTest {
  @Test
  void everyEditIsMadeAsGoDoes() {
    List<JsonObject> rows = Shared.rows("conformance/xmod/edit.jsonl.gz");
    assertTrue(rows.size() > 500);
    rows.forEach(XmodEditTest::check);
  }

  private static void check(JsonObject row) {
    Mode mode = row.get("file").getAsString().equals("go.work") ? Mode.WORK : Mode.STRICT;
    SourceText input = SourceText.of(Shared.goBytes(row.get("input")));
    Draft draft = Draft.of(DirectiveReader.read(input, mode));
    JsonArray errors = new JsonArray();
    for (JsonElement op : row.getAsJsonArray("ops")) {
      Optional<String> error = apply(draft, op.getAsJsonArray());
      errors.add(error.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE));
    }
    JsonObject result = row.getAsJsonObject("result");
    assertEquals(decoded(result.getAsJsonArray("opErrors")), errors, row::toString);
    String format = Shared.goString(result.get("format"));
    assertEquals(format, draft.format(), row::toString);
    draft.cleanUp();
    String cleanup = result.has("cleanup") ? Shared.goString(result.get("cleanup")) : format;
    assertEquals(cleanup, draft.format(), row::toString);
    ModFile again = DirectiveReader.read(SourceText.of(draft.format()), mode);
    if (result.has("reparse")) {
      assertEquals(
          Shared.goString(result.get("reparse")),
          again.goErrors(again.kind().fileName()),
          row::toString);
    } else {
      assertTrue(again.isValid(), row::toString);
      assertEquals(
          result.get("json"), JsonParser.parseString(DraftJson.of(Draft.of(again))), row::toString);
    }
  }

  private static JsonArray decoded(JsonArray errors) {
    JsonArray decoded = new JsonArray();
    for (JsonElement error : errors) {
      decoded.add(error.isJsonNull() ? error : new JsonPrimitive(Shared.goString(error)));
    }
    return decoded;
  }

  /** Does what {@code [method, argument…]} says, and gives the error that the method returns. */
  private static Optional<String> apply(Draft draft, JsonArray op) {
    String method = op.get(0).getAsString();
    switch (method) {
      case "SetRequire" -> draft.requires().set(requirements(op));
      case "SetRequireSeparateIndirect" -> draft.requires().setSeparateIndirect(requirements(op));
      case "SetRequireAtMostTwo" -> draft.requires().setAtMostTwo(requirements(op));
      case "AddNewRequire" -> draft.requires().addNew(requirement(op, 1));
      case "SetUse" ->
          draft
              .uses()
              .set(op.get(1).getAsJsonArray().asList().stream().map(Shared::goString).toList());
      default -> {
        List<String> arguments = new ArrayList<>();
        op.asList().stream().skip(1).map(Shared::goString).forEach(arguments::add);
        return apply(draft, method, arguments);
      }
    }
    return Optional.empty();
  }

  private static List<Requirement> requirements(JsonArray op) {
    return op.get(1).getAsJsonArray().asList().stream()
        .map(it -> requirement(it.getAsJsonArray(), 0))
        .toList();
  }

  private static Requirement requirement(JsonArray array, int start) {
    return new Requirement(
        new ModuleVersion(Shared.goString(array.get(start)), Shared.goString(array.get(start + 1))),
        array.get(start + 2).getAsBoolean());
  }

  private static Optional<String> apply(Draft draft, String method, List<String> arguments) {
    String first = arguments.isEmpty() ? "" : arguments.getFirst();
    String second = arguments.size() > 1 ? arguments.get(1) : "";
    switch (method) {
      case "AddModuleStmt" -> draft.module().set(first);
      case "AddGoStmt" -> {
        return draft.versions().setGo(first);
      }
      case "AddToolchainStmt" -> {
        return draft.versions().setToolchain(first);
      }
      case "DropGoStmt" -> draft.versions().dropGo();
      case "DropToolchainStmt" -> draft.versions().dropToolchain();
      case "AddGodebug" -> draft.godebugs().add(first, second);
      case "DropGodebug" -> draft.godebugs().drop(first);
      case "AddRequire" -> draft.requires().add(first, second);
      case "DropRequire" -> draft.requires().drop(first);
      case "AddExclude" -> {
        return draft.excludes().add(first, second);
      }
      case "DropExclude" -> draft.excludes().drop(first, second);
      case "AddReplace" ->
          draft
              .replaces()
              .add(
                  new ModuleVersion(first, second),
                  new ModuleVersion(arguments.get(2), arguments.get(3)));
      case "DropReplace" -> draft.replaces().drop(new ModuleVersion(first, second));
      case "AddRetract" -> {
        return draft.retracts().add(new VersionInterval(first, second), arguments.get(2));
      }
      case "DropRetract" -> draft.retracts().drop(new VersionInterval(first, second));
      case "AddTool" -> draft.tools().add(first);
      case "DropTool" -> draft.tools().drop(first);
      case "AddIgnore" -> draft.ignores().add(first);
      case "DropIgnore" -> draft.ignores().drop(first);
      case "AddUse" -> draft.uses().add(first);
      case "DropUse" -> draft.uses().drop(first);
      case "AddComment" -> draft.addComment(first);
      case "Cleanup" -> draft.cleanUp();
      case "SortBlocks" -> draft.sortBlocks();
      default -> throw new IllegalArgumentException(method);
    }
    return Optional.empty();
  }
}
