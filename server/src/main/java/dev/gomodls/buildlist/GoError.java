package dev.gomodls.buildlist;

import dev.gomodls.module.ModuleVersion;
import dev.gomodls.text.GoQuote;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An error value of the go command: its text, and what the command asks errors for ({@code
 * errors.Is}, {@code errors.As}).
 */
public sealed interface GoError {
  /** {@code err.Error()}. */
  String text();

  /** The error that this one wraps, null where it wraps none. */
  default @Nullable GoError cause() {
    return null;
  }

  /** What errors are told apart by. */
  enum Kind {
    OTHER,
    /** {@code fs.ErrNotExist}: another source may have it. */
    NOT_EXIST,
    /** {@code modload.NoMatchingVersionError}. */
    NO_MATCHING_VERSION,
    /** {@code modload.ErrDisallowed}: excluded or retracted. */
    DISALLOWED,
    /** The go.mod of a module declares another path. */
    OTHER_PATH,
    /** It would take the network to know, which is not asked; for Go it does not exist. */
    OFFLINE,
    /** {@code modfetch.errUseProxy}, which does not exist, too. */
    USE_PROXY;

    boolean covers(Kind other) {
      return this == other || ((this == USE_PROXY || this == OFFLINE) && other == NOT_EXIST);
    }
  }

  /** A text of its own. */
  record Plain(String text, Kind kind) implements GoError {}

  /** A text around that of another error ({@code %w}). */
  record Wrapped(String text, GoError cause) implements GoError {}

  /** {@code gover.TooNewError}: a file or module needs a newer Go. */
  record TooNew(String text, String goVersion) implements GoError {}

  /** {@code fs.PathError}. */
  record OfFile(String operation, String path, String reason, boolean missing) implements GoError {
    @Override
    public String text() {
      return operation + " " + path + ": " + reason;
    }
  }

  /** {@code module.InvalidVersionError}. */
  record InvalidVersion(String version, boolean pseudo, GoError cause) implements GoError {
    @Override
    public String text() {
      return noun() + " " + GoQuote.quote(version) + " invalid: " + cause.text();
    }

    String noun() {
      return pseudo ? "pseudo-version" : "version";
    }
  }

  /** {@code module.ModuleError}. */
  record AtModule(ModuleVersion module, GoError cause) implements GoError {
    @Override
    public String text() {
      String path = module.path();
      if (cause instanceof InvalidVersion invalid) {
        String rest = ": invalid " + invalid.noun() + ": " + invalid.cause.text();
        return path + "@" + invalid.version + rest;
      }
      return (module.version().isEmpty() ? "module " + path : module.toString())
          + ": "
          + cause.text();
    }
  }

  /** {@code errors.Join}. */
  record Joined(List<GoError> parts) implements GoError {
    @Override
    public String text() {
      return parts.stream().map(GoError::text).collect(Collectors.joining("\n"));
    }
  }

  static GoError of(String text) {
    return new Plain(text, Kind.OTHER);
  }

  static GoError of(Kind kind, String text) {
    return new Plain(text, kind);
  }

  /** {@code module.VersionError}. */
  static GoError at(ModuleVersion module, GoError error) {
    AtModule inner = error.asModule();
    return inner != null && inner.module().equals(module) ? error : new AtModule(module, error);
  }

  static GoError at(ModuleVersion module, String text) {
    return new AtModule(module, of(text));
  }

  /** {@code errors.Is}. */
  default boolean is(Kind kind) {
    for (GoError error = this; error != null; error = error.cause()) {
      if ((error instanceof Plain plain && plain.kind().covers(kind))
          || (error instanceof OfFile file && file.missing() && kind == Kind.NOT_EXIST)) {
        return true;
      }
    }
    return false;
  }

  /** {@code errors.As} for a {@code module.ModuleError}. */
  default @Nullable AtModule asModule() {
    for (GoError error = this; error != null; error = error.cause()) {
      if (error instanceof AtModule module) {
        return module;
      }
    }
    return null;
  }

  /** {@code errors.As} for a {@code module.InvalidVersionError}. */
  default @Nullable InvalidVersion asInvalidVersion() {
    for (GoError error = this; error != null; error = error.cause()) {
      if (error instanceof InvalidVersion invalid) {
        return invalid;
      }
    }
    return null;
  }
}
