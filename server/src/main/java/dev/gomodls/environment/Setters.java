package dev.gomodls.environment;

import dev.gomodls.goenv.GoEnv;
import dev.gomodls.goenv.Origin;
import dev.gomodls.goenv.Setting;
import dev.gomodls.text.GoQuote;
import dev.gomodls.text.GoUnicode;
import dev.gomodls.text.Span;

/** Who set a variable, and where. */
public final class Setters {
  /** Longer values are cut in sentences, though not where they are listed. */
  private static final int LONGEST = 200;

  private Setters() {}

  /** The origin of a value in a few words, such as {@code GOENV file PATH, line 3}. */
  public static String words(Origin origin) {
    return switch (origin) {
      case Origin.Given.OPTION -> "--env";
      case Origin.Given.CLIENT -> "setting gomodls.env";
      case Origin.Given.PROCESS -> "process environment";
      case Origin.UserFile(String path, int line, Span _) ->
          "GOENV file " + path + ", line " + line;
      case Origin.GoRootFile(String path, int line, Span _) -> path + ", line " + line;
      case Origin.Follows(String variable) -> "follows " + variable;
      case Origin.Default _ -> "default";
    };
  }

  /** A clause such as {@code GOWORK=x is set in the GOENV file PATH, line 3}. */
  static String clause(GoEnv env, Setting setting) {
    String name = setting.name();
    String shown = assignment(name, setting.value());
    return switch (setting.origin()) {
      case Origin.Given.OPTION -> shown + " is set by --env";
      case Origin.Given.CLIENT -> shown + " is set by the setting gomodls.env";
      case Origin.Given.PROCESS -> shown + " is set in the environment of the process";
      case Origin.UserFile origin -> shown + " is set in the " + words(origin);
      case Origin.GoRootFile origin -> shown + " is set in " + words(origin);
      case Origin.Follows(String other) ->
          shown + " follows " + other + ", and " + clause(env, env.setting(other));
      case Origin.Default _ -> shown + " is the default";
    };
  }

  /** {@code NAME=VALUE}; a value with blanks or worse at its ends, or hidden in it, is quoted. */
  static String assignment(String name, String value) {
    return name + "=" + value(value);
  }

  /** A name or value of any length as sentences have it: cut, and without passwords. */
  public static String value(String whole) {
    String value = Secrets.masked(whole);
    String start = value;
    if (value.length() > LONGEST) {
      int end = Character.isHighSurrogate(value.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
      start = value.substring(0, end) + "…";
    }
    boolean plain =
        start.codePoints().allMatch(GoUnicode::isPrint) && start.equals(GoUnicode.trimSpace(start));
    return plain ? start : GoQuote.quote(start);
  }
}
