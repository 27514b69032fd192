package dev.gomodls.lsp;

import dev.gomodls.lsp.DiagnosticReports.Report;
import dev.gomodls.lsp.Session.Place;
import dev.gomodls.snapshot.EnvDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.PreviousResultId;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDiagnosticParams;
import org.eclipse.lsp4j.WorkspaceDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.WorkspaceUnchangedDocumentDiagnosticReport;
import org.jspecify.annotations.Nullable;

/**
 * Brings diagnostics to the client: pushes them where it cannot ask for them, and otherwise answers
 * when it asks and tells it when it should ask again.
 */
final class Diagnostics {
  private final Session session;
  private final Client client;
  private final ToLsp toLsp;
  private final DiagnosticReports reports = new DiagnosticReports();

  /** The marks of the reports that the client has, by URI. */
  private final Map<String, Integer> told = new HashMap<>();

  /** The documents whose text the client has changed since it last heard of them. */
  private final Set<String> edited = new HashSet<>();

  private boolean workspaceIsAsked;

  Diagnostics(Session session, Client client, ToLsp toLsp) {
    this.session = session;
    this.client = client;
    this.toLsp = toLsp;
  }

  /** Makes changed settings show. */
  void showAnew() {
    reports.showAnew();
  }

  /**
   * The client has changed a document: it will ask about it itself, or wait for what is said of its
   * new version.
   */
  void edited(String uri) {
    edited.add(uri);
  }

  /** Lets a client that cannot ask know what is wrong in the documents that it has changed. */
  void tellEdited() {
    if (!session.client().reports().pull()) {
      edited.forEach(
          uri ->
              session
                  .place(uri)
                  .filter(place -> place.kind().isJudged())
                  .ifPresent(
                      place -> push(uri, reports.update(place.view(), place.path(), toLsp))));
      edited.clear();
    }
  }

  private void push(String uri, Report report) {
    told.put(uri, report.mark());
    client.publish(uri, version(uri), report.diagnostics());
  }

  /** Lets the client know what has changed. */
  void tell() {
    if (session.client().reports().pull()) {
      askToRefresh();
    } else {
      push();
    }
    edited.clear();
  }

  private void push() {
    Map<String, Report> all = updateAll();
    // First what is gone: another spelling of a URI may mean the same file to the client.
    forget(all.keySet()).forEach(uri -> client.publish(uri, null, List.of()));
    all.forEach(
        (uri, report) -> {
          if (edited.contains(uri) || told.getOrDefault(uri, 0) != report.mark()) {
            push(uri, report);
          }
        });
  }

  private void askToRefresh() {
    if (!session.client().reports().refresh()) {
      return;
    }
    Map<String, Report> all = updateAll();
    boolean news = !forget(all.keySet()).isEmpty();
    for (Map.Entry<String, Report> entry : all.entrySet()) {
      boolean matters =
          !edited.contains(entry.getKey())
              && (workspaceIsAsked || told.containsKey(entry.getKey()));
      Integer last = told.getOrDefault(entry.getKey(), 0);
      if (matters && last != entry.getValue().mark()) {
        news = true;
        told.put(entry.getKey(), entry.getValue().mark());
      }
    }
    if (news) {
      client.refreshDiagnostics();
    }
  }

  /** The reports of all files, each in the view that it is in, by URI. */
  private Map<String, Report> updateAll() {
    Map<String, Report> all = new HashMap<>();
    View view = session.view();
    view.check();
    for (String path : view.snapshot().paths()) {
      all.put(view.uri(path), reports.update(view, path, toLsp));
    }
    // Nobody hears of the user's environment file as long as nothing in it is wrong.
    view.snapshot()
        .environmentFile()
        .map(EnvDocument::path)
        .filter(path -> !view.findings(path).isEmpty())
        .ifPresent(path -> all.put(view.uri(path), reports.update(view, path, toLsp)));
    for (OpenDocument document : session.documents().all()) {
      if (document.alone()) {
        View own = session.viewOf(document);
        all.put(document.uri(), reports.update(own, document.path(), toLsp));
      }
    }
    return all;
  }

  private Set<String> forget(Set<String> known) {
    Set<String> emptied = reports.keepOnly(known);
    told.keySet().retainAll(known);
    return emptied;
  }

  private @Nullable Integer version(String uri) {
    return session.documents().get(uri).map(OpenDocument::version).orElse(null);
  }

  DocumentDiagnosticReport of(DocumentDiagnosticParams params) {
    String uri = params.getTextDocument().getUri();
    Optional<Place> place = session.place(uri);
    Report report =
        place.map(it -> reports.update(it.view(), it.path(), toLsp)).orElse(Report.NONE);
    told.put(uri, report.mark());
    edited.remove(uri);
    if (report.resultId().equals(params.getPreviousResultId())) {
      return new DocumentDiagnosticReport(
          new RelatedUnchangedDocumentDiagnosticReport(report.resultId()));
    }
    var full = new RelatedFullDocumentDiagnosticReport(report.diagnostics());
    full.setResultId(report.resultId());
    return new DocumentDiagnosticReport(full);
  }

  WorkspaceDiagnosticReport of(WorkspaceDiagnosticParams params) {
    workspaceIsAsked = true;
    Map<String, String> previous = new HashMap<>();
    for (PreviousResultId id : params.getPreviousResultIds()) {
      previous.put(id.getUri(), id.getValue());
    }
    List<WorkspaceDocumentDiagnosticReport> items = new ArrayList<>();
    Map<String, Report> all = updateAll();
    Set<String> uris = new HashSet<>(all.keySet());
    uris.addAll(previous.keySet());
    forget(all.keySet());
    uris.stream()
        .sorted()
        .forEach(
            uri -> {
              Report report = all.getOrDefault(uri, Report.NONE);
              told.put(uri, report.mark());
              items.add(item(uri, report, previous.get(uri)));
            });
    return new WorkspaceDiagnosticReport(items);
  }

  private WorkspaceDocumentDiagnosticReport item(
      String uri, Report report, @Nullable String previous) {
    if (report.resultId().equals(previous)) {
      return new WorkspaceDocumentDiagnosticReport(
          new WorkspaceUnchangedDocumentDiagnosticReport(report.resultId(), uri, version(uri)));
    }
    var full = new WorkspaceFullDocumentDiagnosticReport(report.diagnostics(), uri, version(uri));
    full.setResultId(report.resultId());
    return new WorkspaceDocumentDiagnosticReport(full);
  }
}
