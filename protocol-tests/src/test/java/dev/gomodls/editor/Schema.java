package dev.gomodls.editor;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the protocol allows the server to say; see {@code src/test/schema/messages.ts}. */
public final class Schema {
  private static final URI BASE = URI.create("urn:messages");

  private final Validator validator;
  private final Set<String> names;

  private Schema(JsonObject schema) {
    names = Set.copyOf(schema.getAsJsonObject("definitions").keySet());
    validator =
        new ValidatorFactory()
            .withJsonNodeFactory(new GsonNode.Factory())
            .withDefaultDialect(new Dialects.Draft7Dialect())
            .withDisabledSchemaValidation(true)
            .createValidator();
    for (String name : names) {
      schema.getAsJsonObject("definitions").getAsJsonObject(name).remove("description");
    }
    validator.registerSchema(BASE, schema);
  }

  /** Reads a schema, which is made if it is not there yet; empty where npm is missing. */
  public static Optional<Schema> find() {
    return Known.SCHEMA;
  }

  private static final class Known {
    private static final Optional<Schema> SCHEMA = SchemaFile.find().map(Known::read);

    private static Schema read(Path file) {
      try {
        JsonObject schema = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
        JsonObject definitions = schema.getAsJsonObject("definitions");
        // TypeScript knows one kind of number only.
        definitions.add("uinteger", integer(0));
        definitions.add("integer", integer(Integer.MIN_VALUE));
        return new Schema(schema);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static JsonObject integer(int least) {
      JsonObject integer = new JsonObject();
      integer.addProperty("type", "integer");
      integer.addProperty("minimum", least);
      integer.addProperty("maximum", Integer.MAX_VALUE);
      return integer;
    }
  }

  /** What is wrong with the parameters of a notification or request of the server's. */
  public Optional<String> faultInParams(String method, JsonElement params) {
    return fault("Params_" + name(method), params)
        .or(() -> method.endsWith("/registerCapability") ? faultInOptions(params) : none());
  }

  /** What is wrong with the result of one of the client's requests. */
  public Optional<String> faultInResult(String method, JsonElement result) {
    return fault("Result_" + name(method), result);
  }

  private Optional<String> faultInOptions(JsonElement params) {
    JsonArray registrations = params.getAsJsonObject().getAsJsonArray("registrations");
    return registrations.asList().stream()
        .map(JsonElement::getAsJsonObject)
        .filter(it -> it.has("registerOptions"))
        .flatMap(it -> faultInOptions(it).stream())
        .findFirst();
  }

  private Optional<String> faultInOptions(JsonObject registration) {
    String method = registration.get("method").getAsString();
    return fault("Options_" + name(method), registration.get("registerOptions"));
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private Optional<String> fault(String name, JsonElement value) {
    if (!names.contains(name)) {
      return Optional.of("messages.ts has no " + name);
    }
    Validator.Result result;
    synchronized (validator) {
      result = validator.validate(URI.create(BASE + "#/definitions/" + name), value);
    }
    if (result.isValid()) {
      return Optional.empty();
    }
    return Optional.of(
        result.getErrors().stream()
            .map(it -> name + it.getInstanceLocation() + ": " + it.getError())
            .collect(Collectors.joining("\n")));
  }

  private static String name(String method) {
    return method.replace('/', '_').replace('$', '_');
  }
}
