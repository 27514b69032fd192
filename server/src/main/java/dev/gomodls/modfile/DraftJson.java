package dev.gomodls.modfile;

import dev.gomodls.module.ModuleVersion;
import dev.gomodls.text.GoJson;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a {@link Draft} says as JSON: the objects of {@code go mod edit -json} and {@code go work
 * edit -json}, which cmd/go calls {@code fileJSON} and {@code workfileJSON}.
 */
public final class DraftJson {
  private final Draft draft;
  private final GoJson json = new GoJson();

  private DraftJson(Draft draft) {
    this.draft = draft;
  }

  /** The object, without a line end behind it. */
  public static String of(Draft draft) {
    DraftJson it = new DraftJson(draft);
    it.json.beginObject();
    switch (draft.kind()) {
      case GO_MOD -> it.module();
      case GO_WORK -> it.workspace();
    }
    return it.json.end().toString();
  }

  private void module() {
    json.beginObject("Module")
        .member("Path", draft.module().path())
        .memberUnlessEmpty("Deprecated", draft.module().deprecated())
        .end();
    versions();
    godebugs("GoDebug");
    array("Require", draft.requires().values(), this::requirement);
    array("Exclude", draft.excludes().values(), this::versioned);
    replaces();
    array("Retract", draft.retracts().values(), this::retraction);
    array("Tool", draft.tools().values(), path -> json.member("Path", path));
    array("Ignore", draft.ignores().values(), path -> json.member("Path", path));
  }

  private void workspace() {
    versions();
    godebugs("Godebug");
    array("Use", draft.uses().values(), path -> json.member("DiskPath", path));
    replaces();
  }

  private void versions() {
    json.memberUnlessEmpty("Go", draft.versions().go())
        .memberUnlessEmpty("Toolchain", draft.versions().toolchain());
  }

  private void godebugs(String name) {
    array(
        name,
        draft.godebugs().values(),
        setting -> json.member("Key", setting.key()).member("Value", setting.value()));
  }

  private void requirement(Requirement requirement) {
    versioned(requirement.module());
    json.memberIfTrue("Indirect", requirement.indirect());
  }

  private void versioned(ModuleVersion module) {
    json.member("Path", module.path()).memberUnlessEmpty("Version", module.version());
  }

  private void replaces() {
    array(
        "Replace",
        draft.replaces().values(),
        replacement -> {
          module("Old", replacement.old());
          module("New", replacement.target());
        });
  }

  private void module(String name, ModuleVersion module) {
    json.beginObject(name);
    versioned(module);
    json.end();
  }

  private void retraction(Retraction retraction) {
    json.memberUnlessEmpty("Low", retraction.versions().low())
        .memberUnlessEmpty("High", retraction.versions().high())
        .memberUnlessEmpty("Rationale", retraction.rationale());
  }

  /** A member that is an array of objects, left out if it has none. */
  private <T> void array(String name, List<T> values, Consumer<T> members) {
    if (values.isEmpty()) {
      return;
    }
    json.beginArray(name);
    for (T value : values) {
      json.beginObject();
      members.accept(value);
      json.end();
    }
    json.end();
  }
}
