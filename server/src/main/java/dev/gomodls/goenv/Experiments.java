package dev.gomodls.goenv;

import dev.gomodls.module.GoVersion;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * GOEXPERIMENT: {@code buildcfg.ParseGOEXPERIMENT} of Go 1.27, which knows these names and no
 * others.
 *
 * @param names those that are on
 * @param problem what Go says of a value that it does not take; null where it does
 */
public record Experiments(Set<String> names, @Nullable String problem) {
  private static final List<String> ON_BY_DEFAULT =
      List.of("randomizedheapbase64", "greenteagc", "jsonv2", "sizespecializedmalloc");

  private static final Set<String> KNOWN =
      Set.of(
          "fieldtrack",
          "preemptibleloops",
          "staticlockranking",
          "boringcrypto",
          "regabiwrappers",
          "regabiargs",
          "heapminimum512kib",
          "arenas",
          "cgocheck2",
          "loopvar",
          "newinliner",
          "dwarf5",
          "jsonv2",
          "greenteagc",
          "randomizedheapbase64",
          "runtimefreegc",
          "sizespecializedmalloc",
          "simd",
          "runtimesecret",
          "mapsplitgroup");

  /** Those that Go knew from 1.17 on, and 1.27 knows no more. */
  private static final Set<String> KNOWN_BEFORE =
      Set.of(
          "regabig",
          "regabireflect",
          "regabidefer",
          "unified",
          "pacerredesign",
          "coverageredesign",
          "cacheprog",
          "exectracer2",
          "rangefunc",
          "aliastypeparams",
          "allocheaders",
          "spinbitmutex",
          "swissmap",
          "synchashtriemap",
          "synctest",
          "goroutineleakprofile");

  private static final String OWN_GO = "1.27";

  private static final List<String> REGABI = List.of("regabiwrappers", "regabiargs");

  private static final Set<String> WITH_REGABI =
      Set.of("amd64", "arm64", "loong64", "ppc64le", "ppc64", "riscv64", "s390x");

  /** Those of an environment; what another Go than 1.27 may know has no problem. */
  public static Experiments of(GoEnv env) {
    Setting setting = env.given("GOEXPERIMENT");
    return of(env, new Host(env.value("GOOS"), env.value("GOARCH")), setting.value());
  }

  /** The same for a target and a value. */
  static Experiments of(GoEnv env, Host target, String value) {
    Experiments own = of(target.os(), target.arch(), value);
    return own.problem != null && !isRefused(own.problem, env.localGo().version())
        ? of(target.os(), target.arch(), "")
        : own;
  }

  private static boolean isRefused(String problem, String go) {
    String name = problem.substring(problem.lastIndexOf(' ') + 1);
    int order = GoVersion.compare(GoVersion.lang(go), OWN_GO);
    return order == 0 || (order < 0 && !KNOWN_BEFORE.contains(name));
  }

  static Experiments of(String goos, String goarch, String value) {
    Set<String> on = defaults(goos);
    for (String word : value.split(",", -1)) {
      String unknown = apply(word, on);
      if (unknown != null) {
        return new Experiments(Set.of(), "unknown GOEXPERIMENT " + unknown);
      }
    }
    // With registers the one needs the other, but both are on or off with the processor.
    REGABI.forEach(on::remove);
    if (WITH_REGABI.contains(goarch)) {
      on.addAll(REGABI);
    }
    return new Experiments(Set.copyOf(on), null);
  }

  private static Set<String> defaults(String goos) {
    Set<String> on = new HashSet<>(ON_BY_DEFAULT);
    if (!Set.of("darwin", "ios", "aix").contains(goos)) {
      on.add("dwarf5");
    }
    return on;
  }

  /** Obeys a word of the list; the name in it where that is not known, else null. */
  private static @Nullable String apply(String word, Set<String> on) {
    if (word.equals("none")) {
      on.clear();
      return null;
    }
    boolean off = word.startsWith("no");
    String name = off ? word.substring(2) : word;
    List<String> meant = name.equals("regabi") ? REGABI : List.of(name);
    if (word.isEmpty()) {
      return null;
    }
    if (!KNOWN.containsAll(meant)) {
      return name;
    }
    if (off) {
      meant.forEach(on::remove);
    } else {
      on.addAll(meant);
    }
    return null;
  }

  /** The words of GOEXPERIMENT that change nothing: what they say is so without them. */
  public static List<String> withoutEffect(GoEnv env) {
    List<String> idle = new ArrayList<>();
    Set<String> on = defaults(env.value("GOOS"));
    if (!GoVersion.lang(env.localGo().version()).equals(OWN_GO)) {
      return idle;
    }
    for (String word : env.given("GOEXPERIMENT").value().split(",", -1)) {
      Set<String> before = Set.copyOf(on);
      boolean known = apply(word, on) == null;
      if (known && !word.isEmpty() && (word.contains("regabi") || before.equals(on))) {
        idle.add(word);
      }
    }
    return List.copyOf(idle);
  }

  public boolean enables(String name) {
    return names.contains(name);
  }
}
