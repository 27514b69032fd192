package dev.gomodls.environment;

import dev.gomodls.goenv.Origin;
import dev.gomodls.goenv.Setting;
import dev.gomodls.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Something in the environment that Go refuses, or that its user should know.
 *
 * @param setting the variable with its value, and who gave it that
 * @param sentence what Go says, without "go: " in front, perhaps in several lines; empty where it
 *     says nothing
 * @param advice ours: who set the variable and where, and what follows
 * @param span what is wrong in the user's environment file; null where nothing in it is
 */
public record Fault(
    Kind kind,
    Weight weight,
    Setting setting,
    String sentence,
    String advice,
    @Nullable Span span) {
  /** How bad it is. */
  public enum Weight {
    /** Go fails, at once or where it comes to need the variable. */
    ERROR,
    /** Go goes on, but hardly as was meant. */
    WARNING,
    /** Go goes on. */
    NOTE;

    /** The word for people and programs. */
    public String word() {
      return switch (this) {
        case ERROR -> "error";
        case WARNING -> "warning";
        case NOTE -> "note";
      };
    }
  }

  /** What is wrong. */
  public enum Kind {
    MODULES_DISABLED,
    INVALID_GOFLAGS,
    MOD_FLAG_IN_WORKSPACE,
    MODFILE_IN_WORKSPACE,
    MISSING_MODFILE,
    INVALID_GOWORK,
    INACTIVE_WORKSPACE,
    INVALID_GOTOOLCHAIN,
    GO_VERSION_TOO_NEW,
    INVALID_GOPROXY,
    INVALID_PATH_SETTING,
    QUOTED_ENV_VALUE,
    UNKNOWN_ENV_KEY,
    CHECKSUMS_DISABLED,
    INSECURE_FETCH,
    INVALID_GOEXPERIMENT,
    EXPERIMENT_WITHOUT_EFFECT,
    /** A line of the user's environment file that does not count, or not as it may seem. */
    LINE_WITHOUT_EFFECT,
    /** Anything else that Go refuses. */
    OTHER
  }

  /** The absolute path of the user's environment file, where that gave the variable its value. */
  public @Nullable String file() {
    return setting.origin() instanceof Origin.UserFile(String path, int _, Span _) ? path : null;
  }

  /** The same with Go's sentence in front of ours, for a cause that shows in two ways. */
  Fault because(Fault refusal) {
    return new Fault(kind, refusal.weight, setting, refusal.sentence, advice, span);
  }
}
