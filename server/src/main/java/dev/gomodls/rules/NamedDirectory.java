package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.rules.Findings.Draft;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.rules.MissingTarget.Saying;
import dev.gomodls.rules.Workspace.Member;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Repository;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.syntax.Token;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A directory that a replace or use line names.
 *
 * @param tokens the path in the line, and in all lines that say the same
 * @param written the path
 * @param directory clean and absolute
 */
record NamedDirectory(List<Token> tokens, String written, String directory) {
  /** Those of the replace lines of a file, but for the lines that are an error. */
  static Collection<NamedDirectory> replacements(Workspaces workspaces, Document document) {
    Set<Saying> errors = MissingTarget.errors(workspaces, document);
    Map<Saying, NamedDirectory> directories = new LinkedHashMap<>();
    for (Replace replace : Lines.sound(document, Replace.class)) {
      Saying saying = Saying.of(replace);
      if (replace.toDirectory() && !errors.contains(saying)) {
        String written = replace.target().path();
        directories
            .computeIfAbsent(saying, _ -> of(workspaces.snapshot(), document, written))
            .tokens
            .add(replace.targetPathToken());
      }
    }
    return directories.values();
  }

  /** Those of the use lines of a file, but for the lines that are an error. */
  static Collection<NamedDirectory> used(Snapshot snapshot, Document document) {
    List<NamedDirectory> directories = new ArrayList<>();
    for (Member member : Workspace.of(snapshot, document).members()) {
      if (Obstacle.of(member.state()).isEmpty()) {
        NamedDirectory directory = of(snapshot, document, member.use().path());
        directory.tokens.add(member.use().pathToken());
        directories.add(directory);
      }
    }
    return directories;
  }

  private static NamedDirectory of(Snapshot snapshot, Document document, String written) {
    return new NamedDirectory(new ArrayList<>(), written, snapshot.resolve(document, written));
  }

  /** Reports it if the path is absolute. */
  void reportAbsolute(Snapshot snapshot, Document document, Findings findings) {
    if (!GoPaths.isAbsolute(snapshot, written)) {
      return;
    }
    Draft draft =
        findings.add(
            document, tokens.getFirst().span(), "An absolute path exists on some machines only");
    GoPaths.relative(snapshot, document, directory)
        .filter(path -> !climbsToRoot(document, path))
        .ifPresent(
            path ->
                draft.fix(
                    climbsOverLink(snapshot, document, path) ? Safety.UNSAFE : Safety.SAFE,
                    "Write " + path + " instead of " + written,
                    tokens.stream().map(token -> LineEdits.replace(token, path)).toList()));
  }

  /** Whether {@code ..} leads elsewhere on the disk than in the path. */
  private static boolean climbsOverLink(Snapshot snapshot, Document document, String relative) {
    return relative.startsWith("..")
        && snapshot.surroundings().linked().contains(document.directory());
  }

  /** A path through the root of the file system names the machine as an absolute path does. */
  private static boolean climbsToRoot(Document document, String relative) {
    int climbs = 0;
    while (relative.startsWith("../", 3 * climbs)) {
      climbs++;
    }
    long depth = document.directory().chars().filter(c -> c == '/').count();
    return climbs >= depth;
  }

  /** Reports it if it is not in the repository of the file. */
  void reportOutside(Snapshot snapshot, Document document, Findings findings) {
    Optional<String> root = snapshot.repositoryOf(document).map(Repository::root);
    if (root.isPresent() && !GoPaths.isIn(directory, root.get())) {
      findings.add(
          document,
          tokens.getFirst().span(),
          written + " lies outside the repository: a clone of it alone does not have the module");
    }
  }
}
