package dev.gomodls.rules;

import dev.gomodls.modfile.Directive.Toolchain;
import dev.gomodls.modfile.DirectiveError;
import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.modfile.LineEdits;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.modfile.Verb;
import dev.gomodls.module.GoVersion;
import dev.gomodls.module.ToolchainName;
import dev.gomodls.rules.Fix.Safety;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.syntax.Statement;
import dev.gomodls.syntax.Statement.Block;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.syntax.Token;
import dev.gomodls.text.TextEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A directive that is younger than the Go version for which its file is written. */
final class DirectiveTooNew implements Rule {
  @Override
  public RuleInfo info() {
    return new RuleInfo(
        "directive-too-new", Severity.WARNING, "Directive is newer than the go line");
  }

  /** The version of Go, such as {@code 1.24}, with which a directive came; null for old ones. */
  static @Nullable String since(Verb verb) {
    return switch (verb) {
      case TOOLCHAIN -> "1.21";
      case GODEBUG -> "1.23";
      case TOOL -> "1.24";
      case IGNORE -> "1.25";
      case MODULE, GO, REQUIRE, EXCLUDE, REPLACE, RETRACT, USE -> null;
    };
  }

  @Override
  public void check(Document document, Snapshot snapshot, Findings findings) {
    new Check(document, snapshot.assumptions().goVersion(), findings).all();
  }

  /** The look at one document. */
  private static final class Check {
    private final Document document;
    private final ModFile file;
    private final String effective;
    private final Findings findings;
    private final Optional<String> goLine;
    private final Set<Integer> faulty = new HashSet<>();
    private final Map<String, Raise> raises = new HashMap<>();

    Check(Document document, String effective, Findings findings) {
      this.document = document;
      this.file = document.file();
      this.effective = effective;
      this.findings = findings;
      this.goLine = file.goVersion();
    }

    private record Raise(String title, List<TextEdit> edits) {}

    void all() {
      for (DirectiveError error : file.errors()) {
        if (error.kind() == DirectiveError.Kind.GO_VERSION) {
          return;
        }
        faulty.add(error.at());
      }
      for (Statement statement : file.tree().statements()) {
        if (statement instanceof Line line && !line.broken()) {
          statement(line.first(), "unknown directive: ");
        } else if (statement instanceof Block block && block.header().size() == 1) {
          statement(block.verb(), "unknown block type: ");
        }
      }
    }

    private void statement(Token word, String refusal) {
      Verb verb = Verb.of(word);
      String since = verb == null ? null : since(verb);
      if (verb == null
          || since == null
          || !verb.isIn(Mode.of(document.kind()))
          || faulty.contains(word.start())
          || isUseless(verb)) {
        return;
      }
      boolean below = goLine.isPresent() && GoVersion.compare(goLine.get(), since) < 0;
      boolean unknown = GoVersion.compare(effective, since) < 0 && (below || goLine.isEmpty());
      if (unknown) {
        String ours = came(verb, since) + ", and this is Go " + effective;
        report(word, since, GoSentence.then(refusal + word.text(), ours)).severity(Severity.ERROR);
      } else if (below) {
        String old =
            ": Go " + goLine.get() + ", which the go line asks for, refuses the whole file";
        report(word, since, came(verb, since) + old);
      }
    }

    private static String came(Verb verb, String since) {
      return "The " + verb.word() + " directive came with Go " + since;
    }

    /** Whether it is a toolchain line that says nothing that Go takes for new. */
    private boolean isUseless(Verb verb) {
      return verb == Verb.TOOLCHAIN
          && document.kind() == FileKind.GO_MOD
          && file.first(Toolchain.class).filter(it -> isBelow(it, "1.21")).isPresent();
    }

    private static boolean isBelow(Toolchain toolchain, String version) {
      return GoVersion.compare(ToolchainName.goVersion(toolchain.name()), version) < 0;
    }

    private Findings.Draft report(Token word, String since, String message) {
      Raise raise = raises.computeIfAbsent(since, this::raise);
      return findings
          .add(document, word.span(), message)
          .fix(Safety.UNSAFE, raise.title(), raise.edits());
    }

    /** Raises the go line, and drops a toolchain line that would no longer be above it. */
    private Raise raise(String since) {
      List<TextEdit> edits = new ArrayList<>(List.of(LineEdits.setGo(file, since)));
      String title = (goLine.isPresent() ? "Raise the go line to " : "Add go ") + since;
      Optional<Toolchain> low =
          file.first(Toolchain.class).filter(toolchain -> isBelow(toolchain, since));
      if (document.kind() == FileKind.GO_MOD && low.isPresent()) {
        edits.addAll(LineEdits.remove(file, low.get()));
        title += " and drop toolchain " + low.get().name();
      }
      return new Raise(title, edits);
    }
  }
}
