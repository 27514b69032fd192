package dev.gomodls.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.gomodls.filepath.PathStyle;
import dev.gomodls.gosum.DirHash;
import dev.gomodls.gosum.DirHash.NamedContent;
import dev.gomodls.module.GoVersion;
import dev.gomodls.module.ModulePath;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.module.PathMajor;
import dev.gomodls.module.PrefixPatterns;
import dev.gomodls.module.PseudoVersion;
import dev.gomodls.module.ToolchainName;
import dev.gomodls.semver.Semver;
import dev.gomodls.testing.Shared;
import dev.gomodls.text.AutoQuote;
import dev.gomodls.text.GoResult;
import dev.gomodls.text.Utf8;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** All rows of the tables that Go's own packages answered. */
final class XmodTablesTest {
  static final List<String> KINDS =
      List.of(
          "version",
          "compare",
          "semverSort",
          "moduleSort",
          "path",
          "check",
          "pathMajor",
          "pathMajorPrefix",
          "prefixPatterns",
          "pseudoVersion",
          "dirhash",
          "goVersion",
          "goCompare");

  @Test
  void noKindOfQuestionIsLeftOut() {
    List<String> kinds = rows().stream().map(XmodTablesTest::kindOf).distinct().sorted().toList();
    assertEquals(KINDS.stream().sorted().toList(), kinds);
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void everyRowIsAnsweredAsGoDid(String kind) {
    List<JsonObject> rows = rows().stream().filter(row -> kindOf(row).equals(kind)).toList();
    assertFalse(rows.isEmpty());
    for (JsonObject row : rows) {
      JsonObject expected = decoded(row).getAsJsonObject();
      JsonElement input = expected.remove("input");
      expected.remove("kind");
      assertEquals(expected, answer(kind, input), row.toString());
    }
  }

  private static List<JsonObject> rows() {
    return Shared.rows("conformance/xmod/tables.jsonl.gz");
  }

  private static String kindOf(JsonObject row) {
    return row.get("kind").getAsString();
  }

  private static JsonObject answer(String kind, JsonElement input) {
    return switch (kind) {
      case "version" -> version(input.getAsString());
      case "path" -> path(input.getAsString());
      case "goVersion" -> goVersion(input.getAsString());
      case "dirhash" -> dirhash(input.getAsJsonArray());
      case "pathMajorPrefix" -> pathMajorPrefix(input.getAsString());
      default -> answerToSeveral(kind, strings(input));
    };
  }

  private static JsonObject answerToSeveral(String kind, List<String> input) {
    String first = input.getFirst();
    String second = input.size() > 1 ? input.get(1) : "";
    JsonObject answer = new JsonObject();
    switch (kind) {
      case "compare" -> {
        answer.addProperty("cmp", Semver.compare(first, second));
        answer.addProperty("max", Semver.max(first, second));
      }
      case "semverSort" -> answer.add("sorted", json(input.stream().sorted(Semver.ORDER).toList()));
      case "moduleSort" -> answer.add("sorted", json(sortedModules(input)));
      case "check" -> addNullable(answer, "err", ModuleVersion.check(first, second));
      case "pathMajor" -> {
        addNullable(answer, "err", PathMajor.check(first, second));
        answer.addProperty("match", PathMajor.match(first, second));
      }
      case "prefixPatterns" ->
          answer.addProperty("match", PrefixPatterns.parse(first).matches(second));
      case "pseudoVersion" ->
          answer.addProperty(
              "out",
              PseudoVersion.of(
                  first, second, OffsetDateTime.parse(input.get(2)).toInstant(), input.get(3)));
      case "goCompare" -> answer.addProperty("cmp", ToolchainName.compare(first, second));
      default -> throw new IllegalArgumentException(kind);
    }
    return answer;
  }

  private static JsonObject version(String version) {
    JsonObject answer = new JsonObject();
    answer.addProperty("isValid", Semver.isValid(version));
    answer.addProperty("canonical", Semver.canonical(version));
    answer.addProperty("major", Semver.major(version));
    answer.addProperty("majorMinor", Semver.majorMinor(version));
    answer.addProperty("prerelease", Semver.prerelease(version));
    answer.addProperty("build", Semver.build(version));
    answer.addProperty("canonicalVersion", ModuleVersion.canonicalVersion(version));
    answer.addProperty("isPseudo", PseudoVersion.isPseudo(version));
    answer.addProperty("isZeroPseudo", PseudoVersion.isZero(version));
    addResult(answer, "pseudoTime", PseudoVersion.time(version));
    addResult(answer, "pseudoRev", PseudoVersion.rev(version));
    addResult(answer, "pseudoBase", PseudoVersion.base(version));
    addResult(answer, "escape", ModuleVersion.escapeVersion(version));
    addResult(answer, "unescape", ModuleVersion.unescapeVersion(version));
    return answer;
  }

  private static JsonObject path(String path) {
    JsonObject answer = new JsonObject();
    addNullable(answer, "checkPath", ModulePath.check(path));
    addNullable(answer, "checkImportPath", ModulePath.checkImportPath(path));
    addNullable(answer, "checkFilePath", ModulePath.checkFilePath(path));
    addResult(answer, "escape", ModulePath.escape(path));
    addResult(answer, "unescape", ModulePath.unescape(path));
    answer.addProperty("isDirectoryPath", PathStyle.isDirectoryPath(path));
    answer.addProperty("mustQuote", AutoQuote.mustQuote(path));
    answer.addProperty("autoQuote", AutoQuote.autoQuote(path));
    ModulePath.Split split = ModulePath.splitPathVersion(path);
    JsonObject parts = new JsonObject();
    parts.addProperty("ok", split.ok());
    parts.addProperty("pathMajor", split.pathMajor());
    parts.addProperty("prefix", split.prefix());
    answer.add("split", parts);
    return answer;
  }

  private static JsonObject goVersion(String version) {
    JsonObject answer = new JsonObject();
    answer.addProperty("goVersionRE", GoVersion.isDirective(version));
    answer.addProperty("toolchainRE", ToolchainName.isDirective(version));
    answer.addProperty("isValid", ToolchainName.isValid(version));
    answer.addProperty("lang", ToolchainName.lang(version));
    return answer;
  }

  private static JsonObject dirhash(JsonArray files) {
    List<NamedContent> contents = new ArrayList<>();
    for (JsonElement file : files) {
      JsonArray pair = file.getAsJsonArray();
      byte[] content = Utf8.encode(pair.get(1).getAsString());
      contents.add(NamedContent.of(pair.get(0).getAsString(), content));
    }
    GoResult<String> hash = DirHash.hash1(contents);
    JsonObject answer = new JsonObject();
    hash.toOptional().ifPresent(value -> answer.addProperty("h1", value));
    if (hash.errorText() != null) {
      answer.addProperty("err", hash.errorText());
    }
    return answer;
  }

  private static JsonObject pathMajorPrefix(String pathMajor) {
    GoResult<String> prefix = PathMajor.prefix(pathMajor);
    JsonObject result = new JsonObject();
    prefix.toOptional().ifPresent(value -> result.addProperty("out", value));
    if (prefix.errorText() != null) {
      result.addProperty("panic", prefix.errorText());
    }
    JsonObject answer = new JsonObject();
    answer.add("result", result);
    return answer;
  }

  private static List<String> sortedModules(List<String> modules) {
    return modules.stream()
        .map(
            text -> {
              int at = text.indexOf('@');
              return new ModuleVersion(text.substring(0, at), text.substring(at + 1));
            })
        .sorted(ModuleVersion.ORDER)
        .map(ModuleVersion::toString)
        .toList();
  }

  private static void addResult(JsonObject answer, String name, GoResult<?> result) {
    result.toOptional().ifPresent(value -> answer.addProperty(name, value.toString()));
    if (result.errorText() != null) {
      answer.addProperty(name + "Err", result.errorText());
    }
  }

  private static void addNullable(JsonObject answer, String name, @Nullable String value) {
    answer.add(name, value == null ? JsonNull.INSTANCE : new JsonPrimitive(value));
  }

  private static JsonArray json(List<String> strings) {
    JsonArray array = new JsonArray();
    strings.forEach(array::add);
    return array;
  }

  private static List<String> strings(JsonElement array) {
    return array.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList();
  }

  /** The row with every Go string as a JSON string in the form of our own strings. */
  private static JsonElement decoded(JsonElement element) {
    if (element.isJsonArray()) {
      JsonArray array = new JsonArray();
      element.getAsJsonArray().forEach(item -> array.add(decoded(item)));
      return array;
    }
    if (!element.isJsonObject()) {
      return element;
    }
    if (element.getAsJsonObject().has("b64")) {
      return new JsonPrimitive(Shared.goString(element));
    }
    JsonObject object = new JsonObject();
    element
        .getAsJsonObject()
        .entrySet()
        .forEach(e -> object.add(e.getKey(), decoded(e.getValue())));
    return object;
  }
}
