package dev.gomodls.protocol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import dev.gomodls.editor.Json;
import dev.gomodls.editor.Schema;
import dev.gomodls.testing.Wanted;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sieve that all messages of all tests go through lets nothing wrong pass. */
final class SchemaIT {
  private static final String PUBLISH = "textDocument/publishDiagnostics";
  private static final String GOOD =
      """
      {"uri": "file:///go.mod", "version": 1, "diagnostics": [{"message": "wrong", "severity": 2,
       "range": {"start": {"line": 0, "character": 1}, "end": {"line": 0, "character": 2}}}]}
      """;

  @Test
  void messagesAreHeldToTheProtocol() {
    assertEquals(Optional.empty(), schema().faultInParams(PUBLISH, Json.of(GOOD)));
    JsonElement hover = Json.of("{'contents': {'kind': 'markdown', 'value': '*'}}");
    assertEquals(Optional.empty(), schema().faultInResult("textDocument/hover", hover));
    assertEquals(Optional.empty(), schema().faultInResult("shutdown", Json.of("null")));
  }

  @ParameterizedTest
  @CsvSource({
    "'\"uri\"', '\"URI\"'",
    "'1, \"diag', '1, \"extra\": 1, \"diag'",
    "'\"severity\": 2', '\"severity\": \"two\"'",
    "'\"severity\": 2', '\"severity\": 5'",
    "'\"wrong\"', 'null'",
    "'\"line\": 0', '\"line\": -1'",
    "'\"line\": 0', '\"line\": 0.5'",
    "'\"version\": 1', '\"version\": null'"
  })
  void wrongMessageIsRefused(String right, String wrong) {
    String bad = GOOD.replace(right, wrong);
    assertNotEquals(GOOD, bad);
    assertTrue(schema().faultInParams(PUBLISH, Json.of(bad)).isPresent(), bad);
  }

  @Test
  void resultsMethodsAndOptionsAreHeldToItToo() {
    assertTrue(schema().faultInResult("textDocument/hover", Json.of("{}")).isPresent());
    assertTrue(schema().faultInParams("gomodls/secret", Json.of("{}")).isPresent());
    String registration = "{'registrations': [{'id': 'a', 'method': '%s', 'registerOptions': %s}]}";
    String method = "workspace/didChangeWatchedFiles";
    JsonElement wrong = Json.of(registration.formatted(method, "{'watchers': 1}"));
    assertTrue(schema().faultInParams("client/registerCapability", wrong).isPresent());
    JsonElement right = Json.of(registration.formatted(method, "{'watchers': []}"));
    assertEquals(Optional.empty(), schema().faultInParams("client/registerCapability", right));
  }

  private static Schema schema() {
    return Schema.find()
        .orElseThrow(() -> Wanted.missing("no npm: messages are not held to the protocol's types"));
  }
}
