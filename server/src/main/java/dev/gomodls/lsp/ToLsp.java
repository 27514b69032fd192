package dev.gomodls.lsp;

import dev.gomodls.ide.Fold;
import dev.gomodls.ide.HoverCard;
import dev.gomodls.ide.Link;
import dev.gomodls.rules.Finding;
import dev.gomodls.rules.Finding.Related;
import dev.gomodls.rules.Fix.FileEdit;
import dev.gomodls.rules.Severity;
import dev.gomodls.text.Positions;
import dev.gomodls.text.Span;
import dev.gomodls.text.TextEdit;
import dev.gomodls.text.Utf8;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticCodeDescription;
import org.eclipse.lsp4j.DiagnosticRelatedInformation;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.DocumentLink;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Says in the protocol's words, and only in those that the client knows, what features say. */
final class ToLsp {
  /** The program's name, as clients show it beside findings. */
  static final String NAME = "gomodls";

  private final ClientFeatures client;
  private final RulePages pages;

  ToLsp(ClientFeatures client, RulePages pages) {
    this.client = client;
    this.pages = pages;
  }

  Range range(Positions positions, Span span) {
    return new Range(position(positions, span.start()), position(positions, span.end()));
  }

  private static Position position(Positions positions, int offset) {
    Positions.Position place = positions.at(Math.min(offset, positions.text().length()));
    return new Position(place.line(), place.character());
  }

  Diagnostic diagnostic(View view, Finding finding) {
    Diagnostic diagnostic = new Diagnostic();
    diagnostic.setRange(range(view.positions(finding.file()), finding.span()));
    diagnostic.setSeverity(severity(finding.severity()));
    diagnostic.setCode(finding.rule());
    diagnostic.setSource(NAME);
    diagnostic.setMessage(Utf8.shown(finding.message()));
    if (client.reports().links()) {
      pages
          .of(finding.rule())
          .map(DiagnosticCodeDescription::new)
          .ifPresent(diagnostic::setCodeDescription);
    }
    if (client.reports().related() && !finding.related().isEmpty()) {
      diagnostic.setRelatedInformation(
          finding.related().stream().map(related -> related(view, related)).toList());
    }
    if (client.reports().tags() && !finding.tags().isEmpty()) {
      diagnostic.setTags(finding.tags().stream().map(ToLsp::tag).sorted().toList());
    }
    return diagnostic;
  }

  private DiagnosticRelatedInformation related(View view, Related related) {
    Range range = range(view.positions(related.file()), related.span());
    Location location = new Location(view.uri(related.file()), range);
    return new DiagnosticRelatedInformation(location, Utf8.shown(related.message()));
  }

  private static DiagnosticSeverity severity(Severity severity) {
    return switch (severity) {
      case HINT -> DiagnosticSeverity.Hint;
      case INFO -> DiagnosticSeverity.Information;
      case WARNING -> DiagnosticSeverity.Warning;
      case ERROR -> DiagnosticSeverity.Error;
    };
  }

  private static DiagnosticTag tag(Finding.Tag tag) {
    return switch (tag) {
      case UNNECESSARY -> DiagnosticTag.Unnecessary;
      case DEPRECATED -> DiagnosticTag.Deprecated;
    };
  }

  List<org.eclipse.lsp4j.TextEdit> edits(Positions positions, Collection<TextEdit> edits) {
    List<org.eclipse.lsp4j.TextEdit> list = new ArrayList<>();
    for (TextEdit edit : edits) {
      list.add(
          new org.eclipse.lsp4j.TextEdit(
              range(positions, edit.span()), Utf8.shown(edit.newText())));
    }
    return list;
  }

  /** Edits of any files; each names the version of the document it was made for, if one is open. */
  WorkspaceEdit workspaceEdit(View view, Collection<FileEdit> edits) {
    Map<String, List<TextEdit>> byFile = new LinkedHashMap<>();
    edits.forEach(it -> byFile.computeIfAbsent(it.file(), _ -> new ArrayList<>()).add(it.edit()));
    WorkspaceEdit edit = new WorkspaceEdit();
    if (!client.workspace().documentChanges()) {
      byFile.forEach(
          (file, list) -> edit.getChanges().put(view.uri(file), edits(view.positions(file), list)));
      return edit;
    }
    List<Either<TextDocumentEdit, org.eclipse.lsp4j.ResourceOperation>> changes = new ArrayList<>();
    byFile.forEach(
        (file, list) -> {
          TextDocumentEdit change = new TextDocumentEdit();
          change.setTextDocument(
              new VersionedTextDocumentIdentifier(view.uri(file), view.version(file)));
          List<Either<org.eclipse.lsp4j.TextEdit, org.eclipse.lsp4j.SnippetTextEdit>> texts =
              new ArrayList<>();
          edits(view.positions(file), list).forEach(it -> texts.add(Either.forLeft(it)));
          change.setEdits(texts);
          changes.add(Either.forLeft(change));
        });
    edit.setChanges(null);
    edit.setDocumentChanges(changes);
    return edit;
  }

  Hover hover(Positions positions, HoverCard card) {
    boolean markdown = client.text().markdown();
    MarkupContent content =
        new MarkupContent(
            markdown ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT,
            Utf8.shown(markdown ? card.markdown() : card.plain()));
    return new Hover(content, range(positions, card.span()));
  }

  static FoldingRange fold(Positions positions, Fold fold) {
    FoldingRange range =
        new FoldingRange(positions.lineOf(fold.first()), positions.lineOf(fold.last()));
    if (fold.kind() == Fold.Kind.COMMENT) {
      range.setKind(FoldingRangeKind.Comment);
    }
    return range;
  }

  DocumentLink link(View view, Positions positions, Link link) {
    String target =
        switch (link.target()) {
          case Link.File(String path) -> view.uri(path);
          case Link.Web(String url) -> url;
        };
    DocumentLink translated = new DocumentLink(range(positions, link.span()), target);
    if (client.text().linkTooltips()) {
      translated.setTooltip(Utf8.shown(link.tooltip()));
    }
    return translated;
  }

  /** Where the pages of rules are. */
  interface RulePages {
    /** The URI of a rule's page, if there is one. */
    Optional<String> of(String rule);
  }
}
