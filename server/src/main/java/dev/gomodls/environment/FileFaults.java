package dev.gomodls.environment;

import dev.gomodls.environment.Fault.Kind;
import dev.gomodls.environment.Fault.Weight;
import dev.gomodls.goenv.EnvNotice;
import dev.gomodls.goenv.GoEnv;
import dev.gomodls.goenv.Origin;
import dev.gomodls.text.GoQuote;
import dev.gomodls.text.Span;
import org.jspecify.annotations.Nullable;

/** What is wrong with single lines of the user's environment file. */
final class FileFaults {
  private FileFaults() {}

  /** The fault of a notice about a line, whatever Go makes of its value. */
  static Fault of(GoEnv env, EnvNotice notice) {
    String name = notice.variable();
    String detail = notice.detail();
    String line = name + "=" + Setters.value(detail);
    return switch (notice.kind()) {
      case QUOTED_VALUE ->
          fault(
              notice,
              Kind.QUOTED_ENV_VALUE,
              Weight.WARNING,
              "Go takes the quotes as part of the value of " + name + "; without them: " + line);
      case CARRIAGE_RETURN ->
          fault(
              notice,
              Kind.QUOTED_ENV_VALUE,
              Weight.WARNING,
              "The line ends with CR LF, and Go takes the CR as part of the value of "
                  + name
                  + "; with LF alone: "
                  + line);
      case BLANKS_AROUND_VALUE ->
          fault(
              notice,
              Kind.LINE_WITHOUT_EFFECT,
              Weight.WARNING,
              "Go takes the blanks as part of the value of " + name + "; without them: " + line);
      case UNKNOWN_VARIABLE ->
          fault(
              notice,
              Kind.UNKNOWN_ENV_KEY,
              Weight.WARNING,
              detail.isEmpty()
                  ? "Go does not know " + shown(name) + ", and the line has no effect"
                  : "Go does not know " + shown(name) + "; did you mean " + detail + "?");
      case DUPLICATE ->
          fault(
              notice,
              Kind.LINE_WITHOUT_EFFECT,
              Weight.NOTE,
              "A later line of the file sets " + shown(name) + " again, and that one counts");
      case IGNORED_LINE ->
          fault(
              notice,
              Kind.LINE_WITHOUT_EFFECT,
              Weight.WARNING,
              "Go passes over the line: one that counts starts with a letter from A to Z and has a"
                  + " =");
      case NOT_FROM_FILE ->
          fault(
              notice,
              Kind.LINE_WITHOUT_EFFECT,
              Weight.WARNING,
              "Go reads " + name + " from the process alone, and the line has no effect");
      case OVERRIDDEN ->
          fault(
              notice,
              Kind.LINE_WITHOUT_EFFECT,
              Weight.NOTE,
              Setters.clause(env, env.setting(name)) + ", which wins over the line");
      case RELATIVE_PATH, GOPATH_IS_GOROOT, INVALID_VALUE ->
          throw new IllegalArgumentException("no notice about a line: " + notice);
    };
  }

  private static Fault fault(EnvNotice notice, Kind kind, Weight weight, String advice) {
    String where = " (" + Setters.words(notice.setting().origin()) + ")";
    return new Fault(kind, weight, notice.setting(), "", advice + where, notice.line());
  }

  /** A word that may be anything. */
  private static String shown(String name) {
    String shown = Setters.value(name);
    return shown.isEmpty() ? GoQuote.quote(name) : shown;
  }

  /** The line that a value comes from; null where it is not from the user's file. */
  static @Nullable Span lineOf(Origin origin) {
    return origin instanceof Origin.UserFile(String _, int _, Span span) ? span : null;
  }
}
