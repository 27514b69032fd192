package dev.gomodls.rules;

import dev.gomodls.modfile.Directive;
import dev.gomodls.modfile.Directive.Exclude;
import dev.gomodls.modfile.Directive.Replace;
import dev.gomodls.modfile.Directive.Require;
import dev.gomodls.modfile.Directive.Retract;
import dev.gomodls.modfile.DirectiveError;
import dev.gomodls.module.ModulePath;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.module.PathMajor;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.syntax.Token;
import dev.gomodls.text.GoQuote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A version as it stands in a go.mod: the go command, unlike the parser alone, takes what is not
 * canonical for a query. See {@code fixVersion} of {@code cmd/go/internal/modload}.
 *
 * @param path the module that it is a version of
 * @param pathToken where that path stands on the same line, null in a retract line
 */
record WrittenVersion(String path, @Nullable Token pathToken, Token token) {
  /**
   * The versions of a line that the parser takes, in order.
   *
   * @param ownPath the path of the module itself, which retract lines speak of
   */
  static List<WrittenVersion> of(Directive directive, String ownPath) {
    if (directive instanceof Require it) {
      return List.of(new WrittenVersion(it.module().path(), it.pathToken(), it.versionToken()));
    }
    if (directive instanceof Exclude it) {
      return List.of(new WrittenVersion(it.module().path(), it.pathToken(), it.versionToken()));
    }
    if (directive instanceof Replace replace) {
      return of(replace);
    }
    if (directive instanceof Retract retract) {
      WrittenVersion low = new WrittenVersion(ownPath, null, retract.lowToken());
      return retract.isInterval()
          ? List.of(low, new WrittenVersion(ownPath, null, retract.highToken()))
          : List.of(low);
    }
    return List.of();
  }

  private static List<WrittenVersion> of(Replace replace) {
    List<WrittenVersion> versions = new ArrayList<>(2);
    Token old = replace.oldVersionToken();
    if (old != null) {
      versions.add(new WrittenVersion(replace.old().path(), replace.oldPathToken(), old));
    }
    Token target = replace.targetVersionToken();
    if (target != null) {
      versions.add(new WrittenVersion(replace.target().path(), replace.targetPathToken(), target));
    }
    return versions;
  }

  /**
   * The versions of a line that the parser does not take because of one of them: that one, and in a
   * replace line that of the other side, which the parser may not have come to.
   */
  static List<WrittenVersion> of(DirectiveError error) {
    if (!(error.statement() instanceof Line line)) {
      return List.of();
    }
    List<Token> tokens = line.tokens();
    List<WrittenVersion> versions = new ArrayList<>(2);
    int start = tokens.getFirst().is("replace") ? 1 : 0;
    for (int i = start + 1; i < tokens.size(); i++) {
      if (tokens.get(i).is("=>")) {
        start = i + 1;
        i = start;
      } else {
        Token path = tokens.get(i - 1);
        WrittenVersion version = new WrittenVersion(value(path), path, tokens.get(i));
        boolean meant = version.isOf(error);
        if (meant || (i == start + 1 && ModulePath.check(version.path()) == null)) {
          versions.add(version);
        }
      }
    }
    return versions.stream().anyMatch(it -> it.isOf(error)) ? versions : List.of();
  }

  /** Whether an error is about this version. */
  boolean isOf(DirectiveError error) {
    return token.end() == error.span().end();
  }

  /** The version without quotes. */
  String text() {
    return value(token);
  }

  boolean isCanonical() {
    String text = text();
    return !text.isEmpty() && ModuleVersion.canonicalVersion(text).equals(text);
  }

  /** Go's words where a canonical version does not fit the major version of the path. */
  Optional<String> misfit() {
    ModulePath.Split split = ModulePath.splitPathVersion(path);
    return split.ok()
        ? Optional.ofNullable(PathMajor.check(text(), split.pathMajor()))
        : Optional.empty();
  }

  private static String value(Token token) {
    String text = token.text();
    return text.startsWith("\"") ? GoQuote.unquote(text).orElse(text) : text;
  }
}
