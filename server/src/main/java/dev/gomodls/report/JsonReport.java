package dev.gomodls.report;

import com.google.gson.stream.JsonWriter;
import dev.gomodls.rules.Finding;
import dev.gomodls.rules.Finding.Related;
import dev.gomodls.rules.Fix;
import dev.gomodls.rules.Fix.FileEdit;
import dev.gomodls.rules.Severity;
import dev.gomodls.text.Span;
import dev.gomodls.text.Utf8;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** A report for programs: one JSON object, whose shape docs/check-json.md tells. */
public final class JsonReport {
  private final Report report;
  private final JsonWriter json;

  private JsonReport(Report report, JsonWriter json) {
    this.report = report;
    this.json = json;
  }

  public static String render(Report report) {
    StringWriter out = new StringWriter();
    JsonWriter writer = new JsonWriter(out);
    writer.setIndent(" ");
    try {
      new JsonReport(report, writer).write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.append('\n').toString();
  }

  private void write() throws IOException {
    json.beginObject().name("version").value(1).name("findings").beginArray();
    for (Finding finding : report.findings()) {
      finding(finding);
    }
    json.endArray();
    MissingModules.write(json, report.missing());
    json.name("summary").beginObject().name("files").value(report.files());
    for (Severity severity : Severity.values()) {
      json.name(severity.word()).value(report.count(severity));
    }
    json.name("fixable").value(report.fixable()).endObject().endObject();
  }

  private void finding(Finding finding) throws IOException {
    json.beginObject().name("file").value(shown(finding.file()));
    json.name("rule").value(finding.rule());
    json.name("severity").value(finding.severity().word());
    json.name("message").value(Utf8.shown(finding.message()));
    range(finding.file(), finding.span());
    json.name("related").beginArray();
    for (Related related : finding.related()) {
      json.beginObject().name("file").value(shown(related.file()));
      range(related.file(), related.span());
      json.name("message").value(Utf8.shown(related.message())).endObject();
    }
    json.endArray().name("fixes").beginArray();
    for (Fix fix : finding.fixes()) {
      fix(fix);
    }
    json.endArray().endObject();
  }

  private void fix(Fix fix) throws IOException {
    json.beginObject().name("title").value(Utf8.shown(fix.title()));
    json.name("safety").value(fix.safety().word()).name("edits").beginArray();
    for (FileEdit edit : fix.edits()) {
      json.beginObject().name("file").value(shown(edit.file()));
      range(edit.file(), edit.edit().span());
      json.name("newText").value(Utf8.shown(edit.edit().newText())).endObject();
    }
    json.endArray().endObject();
  }

  private void range(String file, Span span) throws IOException {
    json.name("range").beginObject();
    position("start", report.sources().start(file, span));
    position("end", report.sources().end(file, span));
    json.endObject();
  }

  private void position(String name, Sources.Position position) throws IOException {
    json.name(name).beginObject().name("line").value(position.line());
    json.name("column").value(position.column()).endObject();
  }

  private String shown(String file) {
    return Utf8.shown(report.sources().shown(file));
  }
}
