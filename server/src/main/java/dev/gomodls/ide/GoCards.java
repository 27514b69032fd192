package dev.gomodls.ide;

import dev.gomodls.modfile.Directive.Go;
import dev.gomodls.modfile.Directive.Godebug;
import dev.gomodls.modfile.Directive.Toolchain;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.modfile.GodebugKeys;
import dev.gomodls.modfile.GodebugKeys.Removed;
import dev.gomodls.module.GoVersion;
import dev.gomodls.module.ToolchainName;
import dev.gomodls.snapshot.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lines about Go itself: go, toolchain, godebug. */
final class GoCards {
  private static final String STRICT = "1.21";

  private GoCards() {}

  /** What a go line of a go.mod switches on. */
  private record Step(String since, String what) {}

  private static final List<Step> STEPS =
      List.of(
          new Step(
              "1.14",
              "a `vendor` directory beside this file is used without being asked for, but not in"
                  + " workspaces."),
          new Step("1.16", "the pattern `all` leaves out what only tests of other modules import."),
          new Step(
              "1.17",
              "the module graph is pruned and loaded lazily, and this file lists the modules of"
                  + " all packages that its own packages and tests need."),
          new Step("1.21", "who requires this module needs a go line at least as high."),
          new Step("1.23", "vendored packages must be listed in `vendor/modules.txt`."),
          new Step("1.27", "`go mod tidy` keeps the requirements in at most two blocks."));

  static HoverCard go(Scene scene, Document document, Go go) {
    List<Phrase> facts = new ArrayList<>();
    boolean work = document.kind() == FileKind.GO_WORK;
    facts.add(
        work
            ? Phrase.of(
                "The Go version of this workspace. A module of it whose go line is 1.21 or later"
                    + " must not be above this.")
            : Phrase.of(
                "The Go version that this module is written for: that of the language in its"
                    + " packages."));
    if (GoVersion.compare(go.version(), STRICT) >= 0) {
      facts.add(
          Phrase.of(
              "An older go command, from 1.21 on, refuses the "
                  + (work ? "workspace" : "module")
                  + " or switches to a newer toolchain."));
      if (GoVersion.isLang(go.version())) {
        facts.add(
            Phrase.of(
                "It names the language version, which comes before all releases of it, such as {}.",
                Phrase.code(go.version() + ".0")));
      }
    }
    if (!work) {
      facts.addAll(steps(go.version()));
      workspaceLine(scene, document).ifPresent(facts::add);
    }
    return new HoverCard(go.versionToken().span(), Phrase.code("go " + go.version()), facts);
  }

  private static List<Phrase> steps(String version) {
    List<Phrase> facts = new ArrayList<>();
    for (Step step : STEPS) {
      if (GoVersion.compare(version, step.since()) >= 0) {
        facts.add(Phrase.of("From " + step.since() + " on " + step.what()));
      }
    }
    if (GoVersion.compare(version, "1.17") < 0) {
      facts.add(Phrase.of("Below 1.17 the module graph is not pruned: Go loads all of it."));
    }
    return facts;
  }

  private static Optional<Phrase> workspaceLine(Scene scene, Document document) {
    return scene
        .workspace(document)
        .map(Workspace::work)
        .flatMap(
            work ->
                work.file()
                    .first(Go.class)
                    .map(
                        go ->
                            Phrase.of(
                                "In the workspace {} in {} chooses the toolchain.",
                                Phrase.code("go " + go.version()),
                                scene.place(work, go))));
  }

  static HoverCard toolchain(Scene scene, Document document, Toolchain toolchain) {
    List<Phrase> facts = new ArrayList<>();
    String version = ToolchainName.goVersion(toolchain.name());
    if (toolchain.name().equals("default")) {
      facts.add(
          Phrase.of("Go does not switch to another toolchain, even for the sake of the go line."));
    } else if (version.isEmpty()) {
      facts.add(Phrase.of("No name of a Go toolchain: Go does not accept it."));
    } else {
      facts.add(
          Phrase.of(
              "A go command older than {} runs this toolchain instead, unless GOTOOLCHAIN keeps it"
                  + " from that.",
              Phrase.code(version)));
    }
    if (document.kind() == FileKind.GO_MOD) {
      boolean member = scene.workspace(document).isPresent();
      facts.add(
          member
              ? Phrase.of("It does not count in the workspace: there that of go.work does.")
              : Phrase.of("It does not count where this module is a dependency."));
    }
    return new HoverCard(toolchain.nameToken().span(), Phrase.code(toolchain.name()), facts);
  }

  static HoverCard godebug(Scene scene, Document document, Godebug godebug) {
    List<Phrase> facts = new ArrayList<>();
    boolean work = document.kind() == FileKind.GO_WORK;
    Optional<Phrase> gone = gone(scene, godebug.key());
    if (gone.isPresent()) {
      facts.add(gone.get());
    } else if (godebug.key().equals("default")) {
      facts.add(
          Phrase.of(
              "The GODEBUG settings that no line names are those of {}.",
              Phrase.code(godebug.value())));
    } else {
      facts.add(
          Phrase.of(
              "Programs built in this " + (work ? "workspace" : "module") + " start with {}.",
              Phrase.code("GODEBUG=" + godebug.key() + "=" + godebug.value())));
    }
    if (!work) {
      facts.add(
          scene.workspace(document).isPresent()
              ? Phrase.of("It does not count in the workspace: there those of go.work do.")
              : Phrase.of("It does not count where this module is a dependency."));
    }
    String title = godebug.key() + "=" + godebug.value();
    return new HoverCard(godebug.token().span(), Phrase.code(title), facts);
  }

  /** Why a setting does nothing, if the keys of the Go at hand are known. */
  private static Optional<Phrase> gone(Scene scene, String key) {
    String go = GoVersion.lang(scene.snapshot().assumptions().goVersion());
    if (!go.equals(GodebugKeys.GO) || key.equals("default") || GodebugKeys.KNOWN.contains(key)) {
      return Optional.empty();
    }
    Optional<Removed> removed = GodebugKeys.removed(key);
    return Optional.of(
        removed
            .map(
                it ->
                    Phrase.of("The setting has no effect any more since Go 1." + it.minor() + "."))
            .orElseGet(() -> Phrase.of("Go " + GodebugKeys.GO + " has no such setting.")));
  }
}
