package dev.gomodls.modfile;

import dev.gomodls.module.ModuleVersion;
import dev.gomodls.syntax.Statement.Line;
import dev.gomodls.syntax.Token;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A line that means something, and the tokens in which it says so. */
public sealed interface Directive {
  /** Where it stands. */
  Place place();

  default Line line() {
    return place().line();
  }

  /** The {@code module} line. A path that cannot be read is empty. */
  record Module(Place place, Token pathToken, String path, Optional<String> deprecated)
      implements Directive {}

  /** The {@code go} line; {@code version} as Go reads it, in lax mode without its patch junk. */
  record Go(Place place, Token versionToken, String version) implements Directive {}

  /** The {@code toolchain} line. */
  record Toolchain(Place place, Token nameToken, String name) implements Directive {}

  /** A {@code godebug} line; the token holds key and value. */
  record Godebug(Place place, Token token, String key, String value) implements Directive {}

  /** A {@code require} line; the version is canonical, whatever is written. */
  record Require(
      Place place, Token pathToken, Token versionToken, ModuleVersion module, boolean indirect)
      implements Directive {}

  /** An {@code exclude} line; the version is canonical, whatever is written. */
  record Exclude(Place place, Token pathToken, Token versionToken, ModuleVersion module)
      implements Directive {}

  /**
   * A {@code replace} line.
   *
   * @param old the replaced module; an empty version means all versions
   * @param target what replaces it; an empty version means that the path is a directory
   */
  record Replace(
      Place place,
      Token oldPathToken,
      @Nullable Token oldVersionToken,
      Token targetPathToken,
      @Nullable Token targetVersionToken,
      ModuleVersion old,
      ModuleVersion target)
      implements Directive {
    public boolean toDirectory() {
      return target.version().isEmpty();
    }
  }

  /**
   * A {@code retract} line; {@code low} and {@code high} as written, the same for a single version.
   *
   * @param rationale the text of its comments, lines parted by LF
   */
  record Retract(
      Place place, Token lowToken, Token highToken, String low, String high, String rationale)
      implements Directive {
    public boolean isInterval() {
      return lowToken.start() != highToken.start();
    }
  }

  /** A {@code tool} line. */
  record Tool(Place place, Token pathToken, String path) implements Directive {}

  /** An {@code ignore} line. */
  record Ignore(Place place, Token pathToken, String path) implements Directive {}

  /** A {@code use} line of a go.work file. */
  record Use(Place place, Token pathToken, String path) implements Directive {}
}
