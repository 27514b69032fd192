package dev.gomodls.rules;

import dev.gomodls.buildlist.Build;
import dev.gomodls.buildlist.Build.Replaced;
import dev.gomodls.buildlist.GoError;
import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The modules of a build that cannot be read although a line of a file replaces them.
 *
 * @param byPath in the order of their versions
 */
record BuildErrors(
    Document document, Snapshot snapshot, Build build, Map<String, List<ModuleVersion>> byPath) {
  /** What Go says of a line; empty where it says nothing. */
  record Told(String sentence) {
    static final Told NOTHING = new Told("");
  }

  /** Those of the build that a document takes part in; empty where nobody knows it. */
  static Optional<BuildErrors> of(Document document, Snapshot snapshot) {
    Optional<Build> known =
        Builds.of(document, snapshot).filter(build -> build.graph().isPresent());
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Build build = known.get();
    String own = snapshot.assumptions().style().fromSlash(document.path());
    Map<String, List<ModuleVersion>> byPath = new HashMap<>();
    build.errors().keySet().stream()
        .filter(
            module -> build.replacement(module).map(Replaced::file).filter(own::equals).isPresent())
        .sorted(ModuleVersion.LOADING_ORDER)
        .forEach(it -> byPath.computeIfAbsent(it.path(), _ -> new ArrayList<>()).add(it));
    return Optional.of(new BuildErrors(document, snapshot, build, byPath));
  }

  /** The first of the modules that a line stands in for. */
  Optional<ModuleVersion> first(Replace replace) {
    ModuleVersion old = replace.old();
    return byPath.getOrDefault(old.path(), List.of()).stream()
        .filter(it -> old.version().isEmpty() || old.equals(it))
        .filter(it -> isBy(replace, it))
        .findFirst();
  }

  private boolean isBy(Replace replace, ModuleVersion module) {
    Optional<Replaced> replaced = build.replacement(module);
    if (!replace.toDirectory()) {
      return replaced.filter(it -> it.to().equals(replace.target())).isPresent();
    }
    String directory = GoPaths.local(snapshot, snapshot.resolve(document, replace.target().path()));
    return replaced
        .filter(it -> snapshot.assumptions().style().clean(it.directory()).equals(directory))
        .isPresent();
  }

  /** What Go says because of a line. A vendor directory stands in for all others. */
  Told ofReplace(Replace replace) {
    return build.mode().isVendor()
        ? Told.NOTHING
        : first(replace)
            .flatMap(build::errorOf)
            .map(error -> new Told(error.text()))
            .orElse(Told.NOTHING);
  }

  /** The modules that go.mod files declare otherwise, of those that a line stands in for. */
  Optional<ModuleVersion> declaredOtherwise(Replace replace) {
    return first(replace)
        .filter(
            it -> {
              GoError error = build.errors().get(it);
              return error != null && error.is(GoError.Kind.OTHER_PATH);
            });
  }
}
