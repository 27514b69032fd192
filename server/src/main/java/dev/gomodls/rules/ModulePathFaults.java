package dev.gomodls.rules;

import dev.gomodls.modfile.Directive;
import dev.gomodls.modfile.Directive.Module;
import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.modfile.Directive.Tool;
import dev.gomodls.modfile.DirectiveError;
import dev.gomodls.modfile.DirectiveError.Kind;
import dev.gomodls.modfile.FileKind;
import dev.gomodls.modfile.Place;
import dev.gomodls.modfile.Verb;
import dev.gomodls.module.ModulePath;
import dev.gomodls.rules.ModulePathFault.Use;
import dev.gomodls.snapshot.Document;
import dev.gomodls.snapshot.Snapshot;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.syntax.Token;
import dev.gomodls.text.GoQuote;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the paths that Go refuses, each by the check that applies at its place.
 *
 * <p>The path of the main module and those of tools only have to be import paths. Behind require
 * and exclude and on the left of replace the end of the path must be one that a module may have; a
 * required path that nothing replaces, and a replacement with a version, must be paths under which
 * a module can be downloaded.
 */
final class ModulePathFaults {
  private final Document document;
  private final Replacements replacements;
  private final List<ModulePathFault> faults = new ArrayList<>();

  private ModulePathFaults(Document document, Snapshot snapshot) {
    this.document = document;
    this.replacements = new Replacements(document, snapshot);
  }

  static List<ModulePathFault> of(Document document, Snapshot snapshot) {
    ModulePathFaults all = new ModulePathFaults(document, snapshot);
    for (DirectiveError error : OwnErrors.of(document, Kind.MODULE_PATH)) {
      all.parsed(error);
    }
    for (Directive directive : document.file().directives()) {
      if (!directive.line().broken()) {
        all.directive(directive);
      }
    }
    return all.faults;
  }

  private void add(Severity severity, Token token, String path, Use use, String sentence) {
    faults.add(new ModulePathFault(severity, token, path, use, sentence));
  }

  /** What the parser refuses already: the end of a path that looks like a major version. */
  private void parsed(DirectiveError error) {
    if (!(error.statement() instanceof Line line)) {
      return;
    }
    Place place = document.file().placeOf(line);
    Token token = place.arguments().getFirst();
    String path = value(token);
    Verb verb = Verb.of(place.verb());
    if (verb == Verb.REPLACE) {
      add(Severity.ERROR, token, path, Use.REPLACED, error.sentence());
    } else {
      // The go command asks for the version first, the parser alone for the path.
      String sentence = unusable(verb, path, value(place.arguments().get(1)));
      Use use = verb == Verb.EXCLUDE ? Use.EXCLUDED : Use.REQUIRED;
      add(Severity.ERROR, token, path, use, sentence);
    }
  }

  private static String unusable(@Nullable Verb verb, String path, String version) {
    String subject = verb == null ? path : verb.word() + " " + path;
    return subject
        + ": version "
        + GoQuote.quote(version)
        + " invalid: malformed module path "
        + GoQuote.quote(path);
  }

  private void directive(Directive directive) {
    if (directive instanceof Module module) {
      module(module);
    } else if (directive instanceof Require require) {
      require(require);
    } else if (directive instanceof Replace replace) {
      replace(replace);
    } else if (directive instanceof Tool tool) {
      String problem = importProblem("tool", tool.path());
      if (problem != null) {
        add(Severity.ERROR, tool.pathToken(), tool.path(), Use.TOOL, problem);
      }
    }
  }

  private void module(Module module) {
    String path = module.path();
    String problem = importProblem("module", path);
    if (path.equals("go") || path.equals("toolchain")) {
      problem =
          "error reading " + document.name() + ": invalid module path: " + GoQuote.quote(path);
    }
    if (problem != null) {
      add(Severity.ERROR, module.pathToken(), path, Use.MODULE, problem);
    }
  }

  private void require(Require require) {
    String path = require.module().path();
    if (path.equals("go") || path.equals("toolchain")) {
      String sentence = "updates to go.mod needed; to update it:\n\tgo mod tidy";
      add(Severity.ERROR, require.pathToken(), path, Use.REQUIRED_GO, sentence);
      return;
    }
    String problem = ModulePath.check(path);
    if (problem != null && (path.isEmpty() || !replacements.serve(require.module()))) {
      add(Severity.ERROR, require.pathToken(), path, Use.REQUIRED, problem);
    }
  }

  private void replace(Replace replace) {
    String path = replace.target().path();
    String problem = replace.toDirectory() ? null : ModulePath.check(path);
    if (problem == null) {
      return;
    }
    boolean strict = document.kind() == FileKind.GO_MOD;
    if (strict && !ModulePath.splitPathVersion(path).ok()) {
      Token version = replace.targetVersionToken();
      String written = version == null ? "" : value(version);
      String sentence = unusable(Verb.REPLACE, path, written);
      add(Severity.ERROR, replace.targetPathToken(), path, Use.REPLACEMENT, sentence);
      return;
    }
    boolean used = strict && replacements.areUsed(replace);
    Severity severity = used ? Severity.ERROR : Severity.WARNING;
    add(severity, replace.targetPathToken(), path, Use.REPLACEMENT, problem);
  }

  /** What Go has against an import path, which it calls a path of some other kind. */
  private static @Nullable String importProblem(String kind, String path) {
    String problem = ModulePath.checkImportPath(path);
    return problem == null
        ? null
        : "malformed " + kind + problem.substring("malformed import".length());
  }

  private static String value(Token token) {
    String text = token.text();
    return text.startsWith("\"") ? GoQuote.unquote(text).orElse(text) : text;
  }
}
