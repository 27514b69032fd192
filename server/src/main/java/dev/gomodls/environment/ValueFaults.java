package dev.gomodls.environment;

import dev.gomodls.environment.Fault.Kind;
import dev.gomodls.environment.Fault.Weight;
import dev.gomodls.goenv.EnvNotice;
import dev.gomodls.goenv.Experiments;
import dev.gomodls.goenv.GoDefaults;
import dev.gomodls.goenv.GoEnv;
import dev.gomodls.goenv.ModulePrivacy;
import dev.gomodls.goenv.Origin;
import dev.gomodls.goenv.Setting;
import dev.gomodls.module.PrefixPatterns;
import java.util.List;

/** What is wrong with the values of variables, in whatever directory. */
final class ValueFaults {
  /** Paths so unlike each other that what covers all of them covers everything. */
  private static final List<String> ANY_MODULES =
      List.of("example.com/a/b", "k8s.io/x/y", "gopkg.in/z/v2", "Q-1.net/w/u/v");

  private ValueFaults() {}

  /** The fault of a notice about a value that Go does not take. */
  static Fault of(GoEnv env, EnvNotice notice) {
    Setting setting = notice.setting();
    String set = Setters.clause(env, setting);
    return switch (notice.variable()) {
      case "GO111MODULE" ->
          refused(Kind.MODULES_DISABLED, notice, set + "; it can be on, off or auto");
      case "GOFLAGS" ->
          refused(
              Kind.INVALID_GOFLAGS,
              notice,
              set
                  + (notice.detail().contains("non-flag")
                      ? "; quotes count only around a whole flag, as in '-tags=a b'"
                      : ""));
      case "GOWORK" ->
          refused(Kind.INVALID_GOWORK, notice, set + "; it can be off, or an absolute path");
      case "GOTOOLCHAIN" -> refused(Kind.INVALID_GOTOOLCHAIN, notice, set);
      case "GOPROXY" ->
          refused(
              Kind.INVALID_GOPROXY,
              notice,
              set + "; Go fails wherever it needs a module that is not in the module cache");
      case "GOEXPERIMENT" ->
          refused(
              Kind.INVALID_GOEXPERIMENT, notice, set + "; " + env.localGo().name() + " runs here");
      case "GOCACHE" ->
          new Fault(
              Kind.INVALID_PATH_SETTING,
              Weight.ERROR,
              setting,
              "build cache is required, but could not be located: " + notice.detail(),
              set,
              FileFaults.lineOf(setting.origin()));
      case "GOMODCACHE" ->
          refused(
              Kind.INVALID_PATH_SETTING,
              notice,
              set + "; Go fails wherever it needs a module of the cache");
      default ->
          notice.kind() == EnvNotice.Kind.GOPATH_IS_GOROOT
              ? fault(
                  Kind.INVALID_PATH_SETTING,
                  setting,
                  GoText.withoutLabel(notice.detail()),
                  set
                      + ", which is also GOROOT: the module cache would lie in the distribution of"
                      + " Go")
              : refused(Kind.INVALID_PATH_SETTING, notice, set);
    };
  }

  private static Fault refused(Kind kind, EnvNotice notice, String advice) {
    return new Fault(
        kind,
        Weight.ERROR,
        notice.setting(),
        GoText.withoutLabel(notice.detail()),
        advice,
        notice.line());
  }

  private static Fault fault(Kind kind, Setting setting, String sentence, String advice) {
    return new Fault(
        kind, Weight.WARNING, setting, sentence, advice, FileFaults.lineOf(setting.origin()));
  }

  /** Adds what Go takes, but hardly as was meant. */
  static void addWarnings(GoEnv env, List<Fault> faults) {
    Setting mode = env.setting("GO111MODULE");
    if (mode.value().equals("off")) {
      String set = Setters.clause(env, mode);
      faults.add(
          new Fault(
              Kind.MODULES_DISABLED,
              Weight.ERROR,
              mode,
              "modules disabled by GO111MODULE=off; see 'go help modules'",
              set + ": go.mod and go.work files do not count, and builds look in GOPATH",
              FileFaults.lineOf(mode.origin())));
      return;
    }
    addChecksums(env, faults);
    addInsecure(env, faults);
    List<String> idle = Experiments.withoutEffect(env);
    if (!idle.isEmpty() && Experiments.of(env).problem() == null) {
      Setting setting = env.setting("GOEXPERIMENT");
      String what = String.join(" and ", idle);
      faults.add(
          new Fault(
              Kind.EXPERIMENT_WITHOUT_EFFECT,
              Weight.NOTE,
              setting,
              "",
              what
                  + (idle.size() == 1 ? " changes" : " change")
                  + " nothing: it is so without GOEXPERIMENT in "
                  + env.localGo().name()
                  + ". "
                  + Setters.clause(env, setting),
              FileFaults.lineOf(setting.origin())));
    }
  }

  private static void addChecksums(GoEnv env, List<Fault> faults) {
    String what =
        "Go takes the hashes of modules that are new to go.sum on trust, and only compares what"
            + " go.sum has already";
    Setting database = env.setting("GOSUMDB");
    if (database.value().equals("off")) {
      String set = Setters.clause(env, database);
      faults.add(fault(Kind.CHECKSUMS_DISABLED, database, "", set + ": " + what));
      return;
    }
    PrefixPatterns skipped = ModulePrivacy.of(env).skipsSums();
    if (ANY_MODULES.stream().allMatch(skipped::matches)) {
      Setting setting = source(env, env.setting("GONOSUMDB"));
      String set = Setters.clause(env, setting);
      faults.add(
          fault(Kind.CHECKSUMS_DISABLED, setting, "", set + " and covers every module: " + what));
    }
  }

  private static void addInsecure(GoEnv env, List<Fault> faults) {
    Setting setting = env.setting("GOINSECURE");
    List<String> hosts =
        GoDefaults.PUBLIC_HOSTS.stream().filter(host -> coversHost(setting.value(), host)).toList();
    if (!hosts.isEmpty()) {
      faults.add(
          fault(
              Kind.INSECURE_FETCH,
              setting,
              "",
              Setters.clause(env, setting)
                  + " and covers "
                  + hosts.getFirst()
                  + ": what Go fetches from there itself may come without encryption or from"
                  + " anybody; it never skips checksums"));
    }
  }

  /** Whether the first element of a pattern is a host's name. */
  private static boolean coversHost(String patterns, String host) {
    for (String pattern : patterns.split(",", -1)) {
      int slash = pattern.indexOf('/');
      String first = slash < 0 ? pattern : pattern.substring(0, slash);
      if (PrefixPatterns.parse(first).matches(host)) {
        return true;
      }
    }
    return false;
  }

  /** The variable that a default follows. */
  private static Setting source(GoEnv env, Setting setting) {
    return setting.origin() instanceof Origin.Follows(String other) ? env.setting(other) : setting;
  }
}
