package dev.gomodls.goenv;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.text.GoUnicode;
import dev.gomodls.text.Nearest;
import dev.gomodls.text.Span;
import java.util.ArrayList;
import java.util.List;

/** All that is wrong or notable with an environment. */
public final class EnvNotices {
  private EnvNotices() {}

  /** The notices: first the user's file line by line, then values that Go does not take. */
  public static List<EnvNotice> of(GoEnv env) {
    List<EnvNotice> notices = new ArrayList<>();
    for (EnvFile.Entry entry : env.userFile().entries()) {
      addOfLine(env, entry, notices);
    }
    addIgnored(env, notices);
    addPaths(env, notices);
    addValues(env, notices);
    return List.copyOf(notices);
  }

  private static void addOfLine(GoEnv env, EnvFile.Entry entry, List<EnvNotice> notices) {
    String name = entry.key();
    String value = entry.value();
    Origin origin = new Origin.UserFile(env.userFile().path(), entry.line(), entry.span());
    Setting setting = new Setting(name, value, origin);
    if (!entry.equals(env.userFile().entry(name))) {
      notices.add(new EnvNotice(EnvNotice.Kind.DUPLICATE, setting, "", entry.span()));
      return;
    }
    if (!KnownVariables.isKnown(name)
        && !KnownVariables.isProcessOnly(name)
        && env.rootFile().entry(name) == null) {
      String near = Nearest.of(name, KnownVariables.THAT_MATTER).orElse("");
      notices.add(new EnvNotice(EnvNotice.Kind.UNKNOWN_VARIABLE, setting, near, entry.span()));
    } else if (KnownVariables.isProcessOnly(name)) {
      notices.add(new EnvNotice(EnvNotice.Kind.NOT_FROM_FILE, setting, "", entry.span()));
      return;
    }
    String process = env.situation().variables().get(name);
    if (!process.isEmpty() && !process.equals(value)) {
      notices.add(new EnvNotice(EnvNotice.Kind.OVERRIDDEN, setting, process, entry.span()));
    }
    boolean carriageReturn = value.endsWith("\r");
    String text = carriageReturn ? value.substring(0, value.length() - 1) : value;
    // Where words are parted by blanks CR is one of them, and quotes are read.
    boolean words = KnownVariables.holdsWords(name);
    if (carriageReturn && !words) {
      notices.add(new EnvNotice(EnvNotice.Kind.CARRIAGE_RETURN, setting, text, entry.valueSpan()));
    }
    if (isQuoted(text) && !words) {
      String bare = text.substring(1, text.length() - 1);
      notices.add(new EnvNotice(EnvNotice.Kind.QUOTED_VALUE, setting, bare, entry.valueSpan()));
    }
    String trimmed = GoUnicode.trimSpace(text);
    if (!trimmed.equals(text) && !words) {
      notices.add(
          new EnvNotice(EnvNotice.Kind.BLANKS_AROUND_VALUE, setting, trimmed, entry.valueSpan()));
    }
  }

  private static boolean isQuoted(String value) {
    if (value.length() < 2) {
      return false;
    }
    char first = value.charAt(0);
    return (first == '"' || first == '\'') && value.charAt(value.length() - 1) == first;
  }

  private static void addIgnored(GoEnv env, List<EnvNotice> notices) {
    for (EnvFile.Ignored ignored : env.userFile().ignored()) {
      String line = GoUnicode.trimSpace(ignored.text());
      if (!line.isEmpty() && !line.startsWith("#")) {
        int equals = line.indexOf('=');
        String name = equals < 0 ? line : line.substring(0, equals);
        String value = equals < 0 ? "" : line.substring(equals + 1);
        Origin origin = new Origin.UserFile(env.userFile().path(), ignored.line(), ignored.span());
        Setting setting = new Setting(name, value, origin);
        notices.add(new EnvNotice(EnvNotice.Kind.IGNORED_LINE, setting, "", ignored.span()));
      }
    }
  }

  private static void addPaths(GoEnv env, List<EnvNotice> notices) {
    PathStyle paths = env.host().paths();
    GoStart.Failure goPath = GoStart.goPathFailure(env);
    if (goPath != null) {
      notices.add(notice(EnvNotice.Kind.RELATIVE_PATH, env.given("GOPATH"), goPath.text()));
    }
    String same = GoStart.sameDirectories(env);
    if (same != null) {
      notices.add(notice(EnvNotice.Kind.GOPATH_IS_GOROOT, env.setting("GOPATH"), same));
    }
    Setting cache = env.setting("GOMODCACHE");
    String problem = ModuleCacheDir.problem(env);
    if (problem != null && !cache.isDefault()) {
      notices.add(notice(EnvNotice.Kind.RELATIVE_PATH, cache, problem));
    }
    Setting build = env.given("GOCACHE");
    boolean off = build.value().isEmpty() || build.value().equals("off");
    if (!off && !paths.isAbs(build.value())) {
      notices.add(notice(EnvNotice.Kind.RELATIVE_PATH, build, "GOCACHE is not an absolute path"));
    }
    if (WorkFile.find(env) instanceof WorkFile.Refused(String error, Origin _)) {
      notices.add(notice(EnvNotice.Kind.RELATIVE_PATH, env.given("GOWORK"), error));
    }
  }

  private static void addValues(GoEnv env, List<EnvNotice> notices) {
    Setting mode = env.given("GO111MODULE");
    switch (mode.value()) {
      case "", "on", "off", "auto" -> {}
      default -> {
        String sentence = "go: unknown environment setting GO111MODULE=" + mode.value();
        notices.add(notice(EnvNotice.Kind.INVALID_VALUE, mode, sentence));
      }
    }
    ParsedFlags flags = ParsedFlags.of(env);
    for (String problem : flags.problems()) {
      notices.add(notice(EnvNotice.Kind.INVALID_VALUE, env.given("GOFLAGS"), problem));
    }
    String mod = flags.modProblem();
    if (mod != null) {
      notices.add(notice(EnvNotice.Kind.INVALID_VALUE, env.given("GOFLAGS"), mod));
    }
    String proxies = ProxyList.parse(env).errorText();
    if (proxies != null) {
      notices.add(notice(EnvNotice.Kind.INVALID_VALUE, env.setting("GOPROXY"), proxies));
    }
    if (Toolchains.select(env, List.of()) instanceof ToolchainChoice.Refused(String error)
        && error.contains("GOTOOLCHAIN")) {
      notices.add(notice(EnvNotice.Kind.INVALID_VALUE, env.setting("GOTOOLCHAIN"), error));
    }
    String experiment = Experiments.of(env).problem();
    if (experiment != null) {
      notices.add(notice(EnvNotice.Kind.INVALID_VALUE, env.given("GOEXPERIMENT"), experiment));
    }
  }

  private static EnvNotice notice(EnvNotice.Kind kind, Setting setting, String sentence) {
    Span line =
        setting.origin() instanceof Origin.UserFile(String _, int _, Span span) ? span : null;
    return new EnvNotice(kind, setting, sentence, line);
  }
}
