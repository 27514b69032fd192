package dev.gomodls.cli;

import dev.gomodls.buildlist.ModuleInfo;
import dev.gomodls.text.GoJson;
import java.util.Set;

/** A module as {@code go list -m -json} prints it. */
final class ModuleJson {
  private ModuleJson() {}

  /**
   * The JSON object of a module.
   *
   * @param fields the members that are wanted; all where it is empty
   */
  static String of(ModuleInfo module, Set<String> fields) {
    GoJson json = new GoJson().beginObject();
    members(json, module, fields);
    return json.end().toString();
  }

  private static void members(GoJson json, ModuleInfo module, Set<String> fields) {
    Members members = new Members(json, fields);
    members.text("Path", module.path());
    members.text("Version", module.version());
    members.text("Query", module.query());
    ModuleInfo replace = module.replace();
    if (replace != null && members.wants("Replace")) {
      json.beginObject("Replace");
      members(json, replace, Set.of());
      json.end();
    }
    members.text("Time", module.time());
    members.truth("Main", module.main());
    members.truth("Indirect", module.indirect());
    members.text("Dir", module.directory());
    members.text("GoMod", module.goMod());
    members.text("GoVersion", module.goVersion());
    if (!module.error().isEmpty() && members.wants("Error")) {
      json.beginObject("Error").member("Err", module.error()).end();
    }
    members.text("Sum", module.sum());
    members.text("GoModSum", module.goModSum());
    if (!module.origin().isEmpty() && members.wants("Origin")) {
      json.beginObject("Origin");
      module.origin().forEach(json::member);
      json.end();
    }
  }

  private record Members(GoJson json, Set<String> fields) {
    boolean wants(String name) {
      return fields.isEmpty() || fields.contains(name);
    }

    void text(String name, String value) {
      json.memberUnlessEmpty(name, wants(name) ? value : "");
    }

    void truth(String name, boolean value) {
      json.memberIfTrue(name, wants(name) && value);
    }
  }
}
