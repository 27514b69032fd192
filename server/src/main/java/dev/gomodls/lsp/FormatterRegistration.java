package dev.gomodls.lsp;

import java.util.List;
import org.eclipse.lsp4j.DocumentFilter;
import org.eclipse.lsp4j.DocumentFormattingRegistrationOptions;

/**
 * Offers the formatter to clients that let it come and go: two formatters for one language make
 * editors ask which one to take, so beside gopls there is none of ours.
 */
final class FormatterRegistration {
  private static final String ID = "gomodls-formatter";
  private static final List<String> GLOBS = List.of("**/go.mod", "**/go.work");

  private final Session session;
  private final Client client;
  private boolean isOn;

  FormatterRegistration(Session session, Client client) {
    this.session = session;
    this.client = client;
  }

  /** Brings what the client knows in line with the settings. */
  void update() {
    boolean wanted = !session.settings().besideGopls();
    if (!session.client().workspace().registersFormatter() || wanted == isOn) {
      return;
    }
    isOn = wanted;
    if (wanted) {
      var options = new DocumentFormattingRegistrationOptions();
      options.setDocumentSelector(GLOBS.stream().map(FormatterRegistration::filter).toList());
      client.register(ID, Methods.FORMATTING, options);
    } else {
      client.unregister(ID, Methods.FORMATTING);
    }
  }

  private static DocumentFilter filter(String glob) {
    DocumentFilter filter = new DocumentFilter();
    filter.setPattern(glob);
    return filter;
  }
}
