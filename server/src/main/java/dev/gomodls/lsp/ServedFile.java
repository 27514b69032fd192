package dev.gomodls.lsp;

import java.util.Locale;
import java.util.Set;

/** What a document is to the server, told by its name. */
enum ServedFile {
  GO_MOD,
  GO_WORK,
  /** A go.sum or go.work.sum. */
  GO_SUM,
  /** vendor/modules.txt. */
  MODULES_TXT,
  /** Nothing: it is followed, since the client may send it, but nothing is said of it. */
  OTHER;

  /** What clients call the languages of files that may have other names than Go looks for. */
  private static final Set<String> MOD_LANGUAGES =
      Set.of("go.mod", "gomod", "go-mod", "go-dot-mod");

  private static final Set<String> WORK_LANGUAGES =
      Set.of("go.work", "gowork", "go-work", "go-dot-work");

  /**
   * The kind of a document.
   *
   * @param path the path of its URI, with {@code /}
   * @param language what the client says it is; without a fitting name this counts for nothing
   */
  static ServedFile of(String path, String language) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    String languageId = language.toLowerCase(Locale.ROOT);
    return switch (name) {
      case "go.mod" -> GO_MOD;
      case "go.work" -> GO_WORK;
      case "go.sum", "go.work.sum" -> GO_SUM;
      case "modules.txt" ->
          path.equals(name) || path.endsWith("/vendor/modules.txt") ? MODULES_TXT : OTHER;
      default ->
          name.endsWith(".mod") && MOD_LANGUAGES.contains(languageId)
              ? GO_MOD
              : name.endsWith(".work") && WORK_LANGUAGES.contains(languageId) ? GO_WORK : OTHER;
    };
  }

  /** Whether rules are run over it. */
  boolean isJudged() {
    return this == GO_MOD || this == GO_WORK || this == GO_SUM;
  }
}
