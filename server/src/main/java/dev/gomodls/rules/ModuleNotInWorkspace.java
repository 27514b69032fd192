package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Module;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.rules.Findings.Draft;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The go.work in force neither uses it nor leads to it by a replacement. */
final class ModuleNotInWorkspace implements Rule {
  private static final RuleInfo INFO =
      new RuleInfo(
          "module-not-in-workspace", Severity.WARNING, "go.work in force does not use this module");

  /** Where more modules than this are missing, somebody has to look at go.work as a whole. */
  private static final int MOST = 1000;

  private static final String NOT_LISTED =
      """
      current directory is contained in a module that is not one of the workspace modules listed \
      in go.work. You can add the module to the workspace using:
      \tgo work use .\
      """;

  private static final String NOTHING_LISTED =
      "no modules were found in the current workspace; see 'go help work'";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public void check(Snapshot snapshot, Findings findings) {
    Map<String, Document> works = new HashMap<>();
    Map<String, List<Document>> below = new TreeMap<>();
    for (Document document : snapshot.documents()) {
      if (document.kind() == FileKind.GO_MOD) {
        Optional<Document> work = WorkInForce.of(document, snapshot);
        if (work.isPresent()) {
          works.put(work.get().path(), work.get());
          below.computeIfAbsent(work.get().path(), _ -> new ArrayList<>()).add(document);
        }
      }
    }
    below.forEach(
        (path, documents) -> {
          Document work = works.get(path);
          if (work != null && work.file().isValid()) {
            check(work, documents, snapshot, findings);
          }
        });
  }

  /** Checks the modules in whose directories one go.work is in force. */
  private static void check(
      Document work, List<Document> documents, Snapshot snapshot, Findings findings) {
    Workspace workspace = WorkInForce.workspace(work, documents.getFirst().directory(), snapshot);
    ServedDirectories served = ServedDirectories.of(snapshot, workspace);
    List<Document> missing =
        documents.stream()
            .filter(document -> !served.contains(document.directory()))
            .filter(document -> !Lines.sound(document, Module.class).isEmpty())
            .toList();
    if (missing.isEmpty()) {
      return;
    }
    WorkAdditions additions = WorkAdditions.of(snapshot, workspace, missing);
    String sentence = workspace.members().isEmpty() ? NOTHING_LISTED : NOT_LISTED;
    for (Document document : missing) {
      Module module = Lines.sound(document, Module.class).getFirst();
      String name = GoPaths.relative(snapshot, document, work.path()).orElse(work.path());
      Draft draft =
          findings
              .add(
                  document,
                  module.pathToken().span(),
                  sentence + "\nGo uses " + name + " here, which leaves this module out")
              .related(work, Lines.first(work.text()), "The go.work that Go uses");
      if (missing.size() <= MOST) {
        additions.offer(document, draft);
      }
    }
  }
}
