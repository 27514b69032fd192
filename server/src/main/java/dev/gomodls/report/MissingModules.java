package dev.gomodls.report;

import com.google.gson.stream.JsonWriter;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.text.Utf8;
import java.io.IOException;
import java.util.List;

/** What is not at hand, for programs. */
final class MissingModules {
  private MissingModules() {}

  /** Writes the member {@code unavailable} of an object. */
  static void write(JsonWriter json, List<ModuleVersion> missing) throws IOException {
    json.name("unavailable").beginArray();
    for (ModuleVersion module : missing) {
      json.beginObject().name("what").value(Utf8.shown(module + "/go.mod"));
      json.name("reason").value("not in the module cache").endObject();
    }
    json.endArray();
  }
}
