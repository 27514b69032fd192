package dev.gomodls.report;

import com.google.gson.stream.JsonWriter;
import dev.gomodls.environment.EnvironmentReport;
import dev.gomodls.environment.EnvironmentReport.Fact;
import dev.gomodls.environment.EnvironmentReport.Variable;
import dev.gomodls.environment.Fault;
import dev.gomodls.goenv.Origin;
import dev.gomodls.text.Span;
import dev.gomodls.text.Utf8;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Locale;

/** A report on the environment for programs: one JSON object; docs/env-json.md tells its shape. */
public final class EnvironmentJson {
  private final JsonWriter json;

  private EnvironmentJson(JsonWriter json) {
    this.json = json;
  }

  public static String render(EnvironmentReport report) {
    StringWriter out = new StringWriter();
    JsonWriter writer = new JsonWriter(out);
    writer.setIndent(" ");
    try {
      new EnvironmentJson(writer).write(report);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.append('\n').toString();
  }

  private void write(EnvironmentReport report) throws IOException {
    json.beginObject().name("version").value(1);
    text("directory", report.directory());
    fact("localGo", report.localGo());
    fact("toolchain", report.toolchain());
    fact("module", report.module());
    fact("workspace", report.workspace());
    fact("mod", report.mod());
    json.name("variables").beginArray();
    for (Variable variable : report.variables()) {
      json.beginObject();
      text("name", variable.name());
      text("value", variable.value());
      origin(variable.origin());
      text("effect", variable.effect());
      json.endObject();
    }
    json.endArray().name("problems").beginArray();
    for (Fault fault : report.faults()) {
      fault(fault);
    }
    json.endArray().endObject();
  }

  private void fact(String name, Fact fact) throws IOException {
    json.name(name).beginObject();
    text("value", fact.value());
    text("reason", fact.reason());
    json.endObject();
  }

  private void fault(Fault fault) throws IOException {
    json.beginObject();
    text("kind", fault.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    text("severity", fault.weight().word());
    text("variable", fault.setting().name());
    origin(fault.setting().origin());
    text("goSays", fault.sentence());
    text("message", fault.advice());
    json.endObject();
  }

  private void origin(Origin origin) throws IOException {
    json.name("origin").beginObject();
    switch (origin) {
      case Origin.Given.OPTION -> text("kind", "option");
      case Origin.Given.CLIENT -> text("kind", "setting");
      case Origin.Given.PROCESS -> text("kind", "process");
      case Origin.UserFile(String path, int line, Span _) -> place("goenv", path, line);
      case Origin.GoRootFile(String path, int line, Span _) -> place("goroot", path, line);
      case Origin.Follows(String variable) -> {
        text("kind", "follows");
        text("variable", variable);
      }
      case Origin.Default _ -> text("kind", "default");
    }
    json.endObject();
  }

  private void place(String kind, String path, int line) throws IOException {
    text("kind", kind);
    text("file", path);
    json.name("line").value(line);
  }

  private void text(String name, String value) throws IOException {
    json.name(name).value(Utf8.shown(value));
  }
}
