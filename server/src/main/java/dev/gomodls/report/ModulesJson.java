package dev.gomodls.report;

import com.google.gson.stream.JsonWriter;
import dev.gomodls.buildlist.Build;
import dev.gomodls.buildlist.Build.Asker;
import dev.gomodls.buildlist.Build.Replaced;
import dev.gomodls.buildlist.ModuleFiles;
import dev.gomodls.buildlist.ModuleInfo;
import dev.gomodls.text.Utf8;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Effective modules for programs: one JSON object, whose shape docs/modules-json.md tells. */
public final class ModulesJson {
  private final EffectiveModules modules;
  private final JsonWriter json;

  private ModulesJson(EffectiveModules modules, JsonWriter json) {
    this.modules = modules;
    this.json = json;
  }

  /** The object and a LF behind it. */
  public static String render(EffectiveModules modules) {
    StringWriter out = new StringWriter();
    JsonWriter writer = new JsonWriter(out);
    writer.setIndent(" ");
    writer.setHtmlSafe(false);
    try {
      new ModulesJson(modules, writer).write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.append('\n').toString();
  }

  private void write() throws IOException {
    Build build = modules.build();
    json.beginObject().name("version").value(1);
    json.name("workspace").value(build.isWorkspace() ? text(build.workFile()) : null);
    json.name("mod").beginObject().name("value").value(build.mode().value());
    json.name("explicit").value(build.mode().explicit());
    json.name("reason").value(text(build.mode().reason())).endObject();
    json.name("modules").beginArray();
    Map<String, List<Asker>> askers = build.askers();
    for (ModuleInfo module : modules.modules()) {
      write(module, askers.getOrDefault(module.path(), List.of()));
    }
    json.endArray();
    MissingModules.write(json, build.missing());
    json.name("messages").beginArray();
    for (String message : modules.messages()) {
      json.value(text(message));
    }
    json.endArray().endObject();
  }

  private void write(ModuleInfo module, List<Asker> askers) throws IOException {
    json.beginObject().name("path").value(text(module.path()));
    json.name("version").value(text(module.version()));
    json.name("main").value(module.main()).name("indirect").value(module.indirect());
    json.name("directory").value(text(module.directory()));
    json.name("goMod").value(text(module.goMod()));
    json.name("goVersion").value(text(module.goVersion()));
    Optional<Replaced> replaced = modules.replacement(module);
    json.name("replace");
    if (replaced.isEmpty()) {
      json.nullValue();
    } else {
      write(replaced.get());
    }
    json.name("requiredBy").beginArray();
    for (Asker asker : module.main() ? List.<Asker>of() : askers) {
      json.beginObject().name("path").value(text(asker.module().path()));
      json.name("version").value(text(asker.module().version()));
      json.name("asksFor").value(text(asker.version())).endObject();
    }
    json.endArray();
    if (!module.main() && (replaced.isEmpty() || replaced.get().directory().isEmpty())) {
      write(modules.files(module));
    }
    json.name("error").value(text(module.error())).endObject();
  }

  private void write(Replaced replaced) throws IOException {
    json.beginObject().name("path").value(text(replaced.to().path()));
    json.name("version").value(text(replaced.to().version()));
    json.name("directory").value(text(replaced.directory()));
    json.name("file").value(text(replaced.file()));
    json.name("line").value(replaced.line()).endObject();
  }

  private void write(ModuleFiles files) throws IOException {
    json.name("cache").beginObject().name("goMod").value(files.goMod());
    json.name("zip").value(files.zip());
    json.name("directory").value(!files.directory().isEmpty()).endObject();
    json.name("sum").beginObject().name("goMod").value(files.goModSum());
    json.name("zip").value(files.sum()).endObject();
  }

  private static String text(String text) {
    return Utf8.shown(text);
  }
}
