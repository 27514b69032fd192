package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Module;
import dev.gomodls.modfile.Directive.Use;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.rules.Findings.Draft;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.rules.Workspace.Member;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.text.GoQuote;
import dev.gomodls.text.Span;
import dev.gomodls.text.TextEdit;
import java.util.List;
import java.util.Optional;

/** A used directory holds no module that Go can load. */
final class UseTargetMissing implements Rule {
  /** Where more lines than this are dead, only the first offers to drop all of them. */
  private static final int MOST = 100;

  private static final RuleInfo INFO =
      new RuleInfo(
          "use-target-missing", Severity.ERROR, "Used directory holds no module that Go can load");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    List<Line> dead = deadLines(document, snapshot);
    List<TextEdit> dropAll = LineEdits.remove(document.file(), dead);
    boolean first = true;
    boolean inForce = Builds.mayBeInForce(document, snapshot);
    for (Member member : Workspace.of(snapshot, document).members()) {
      Optional<Obstacle> obstacle = Obstacle.of(member.state());
      Optional<String> reason =
          obstacle
              .map(it -> unreadable(snapshot, document, member, it))
              .or(() -> member.goMod().flatMap(it -> unusable(snapshot, document, it)));
      if (reason.isEmpty()) {
        continue;
      }
      String sentence = "cannot load module " + name(snapshot, document, member);
      Draft draft =
          findings.add(
              document,
              member.use().pathToken().span(),
              sentence + " listed in go.work file: " + reason.get());
      if (!inForce) {
        draft.severity(Severity.WARNING);
      }
      member.goMod().ifPresent(goMod -> relate(goMod, draft));
      if (obstacle.filter(Obstacle::isNoModule).isPresent()) {
        if (dead.size() > 1 && (first || dead.size() <= MOST)) {
          draft.fix(Safety.SAFE, "Drop all uses without a module", dropAll);
        }
        first = false;
        draft.fix(
            Safety.SAFE,
            "Drop use of " + member.use().path(),
            LineEdits.remove(document.file(), member.use()));
      }
    }
  }

  private static List<Line> deadLines(Document document, Snapshot snapshot) {
    return Lines.sound(document, Use.class).stream()
        .filter(
            use ->
                Obstacle.of(snapshot.directory(snapshot.resolve(document, use.path())))
                    .filter(Obstacle::isNoModule)
                    .isPresent())
        .map(Use::line)
        .toList();
  }

  private static String name(Snapshot snapshot, Document document, Member member) {
    return Obstacle.of(member.state())
        .map(it -> it.directory(snapshot, document, member.directory()))
        .orElseGet(() -> GoPaths.shortPath(snapshot, document, member.directory()));
  }

  private static String unreadable(
      Snapshot snapshot, Document document, Member member, Obstacle obstacle) {
    return "%s %s: %s. %s %s"
        .formatted(
            obstacle.attempt().verb(),
            obstacle.goMod(snapshot, document, member.directory()),
            obstacle.attempt().reason(),
            member.use().path(),
            obstacle.plain());
  }

  /** What is wrong with a go.mod that can be read, if anything is. */
  private static Optional<String> unusable(Snapshot snapshot, Document document, Document goMod) {
    String name = GoPaths.shortPath(snapshot, document, goMod.path());
    String path = GoPaths.local(snapshot, goMod.path());
    Optional<String> reason =
        switch (MemberFile.of(snapshot, goMod)) {
          case MemberFile.Broken(ModFile file) ->
              Optional.of("errors parsing " + name + ":\n" + errors(file, name, path));
          case MemberFile.Nameless(String reserved) ->
              Optional.of("error reading " + name + ": " + noName(reserved));
          case MemberFile.TooNew _, MemberFile.Usable _ -> Optional.empty();
        };
    return reason.map(it -> it + "\nGo loads nothing of the workspace until that file is right");
  }

  private static String noName(String reserved) {
    return reserved.isEmpty()
        ? "missing module declaration. To specify the module path:\n"
            + "\tgo mod edit -module=example.com/mod"
        : "invalid module path: " + GoQuote.quote(reserved);
  }

  /** Go shortens the name of the file in front of a syntax error, but not the one in its text. */
  private static String errors(ModFile file, String name, String path) {
    return file.tree().problems().isEmpty()
        ? file.goErrors(name)
        : name + file.goErrors(path).substring(path.length());
  }

  private static void relate(Document goMod, Draft draft) {
    ModFile file = goMod.file();
    if (!file.tree().problems().isEmpty()) {
      draft.related(goMod, file.tree().problems().getFirst().span(), "First error");
    } else if (!file.errors().isEmpty()) {
      draft.related(goMod, file.errors().getFirst().span(), "First error");
    } else {
      Span place =
          file.first(Module.class)
              .map(module -> module.pathToken().span())
              .orElseGet(() -> Lines.first(goMod.text()));
      draft.related(goMod, place, "No module path that Go accepts");
    }
  }
}
