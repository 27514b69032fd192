package dev.gomodls.lsp;

import dev.gomodls.lsp.DiagnosticReports.Report;
import dev.gomodls.lsp.Session.Place;
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
   * Lets the client know what has changed.
   *
   * @param edited the documents whose text the client has changed: it will ask about these itself,
   *     or wait for what is said of their new version
   */
  void tell(Set<String> edited) {
    if (session.client().reports().pull()) {
      askToRefresh(edited);
    } else {
      push(edited);
    }
  }

  private void push(Set<String> edited) {
    Map<String, Report> all = updateAll();
    all.forEach(
        (uri, report) -> {
          Integer last = told.put(uri, report.mark());
          if (edited.contains(uri) || (last == null ? 0 : last) != report.mark()) {
            client.publish(uri, version(uri), report.diagnostics());
          }
        });
    forget(all.keySet()).forEach(uri -> client.publish(uri, null, List.of()));
  }

  private void askToRefresh(Set<String> edited) {
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
    for (String path : view.snapshot().paths()) {
      all.put(view.uri(path), reports.update(view, path, toLsp));
    }
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
