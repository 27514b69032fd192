package dev.gomodls.goenv;

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
record Experiments(Set<String> names, @Nullable String problem) {
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

  private static final List<String> REGABI = List.of("regabiwrappers", "regabiargs");

  private static final Set<String> WITH_REGABI =
      Set.of("amd64", "arm64", "loong64", "ppc64le", "ppc64", "riscv64", "s390x");

  static Experiments of(GoEnv env) {
    return of(env.value("GOOS"), env.value("GOARCH"), env.given("GOEXPERIMENT").value());
  }

  static Experiments of(String goos, String goarch, String value) {
    boolean regabi = WITH_REGABI.contains(goarch);
    Set<String> on = new HashSet<>(ON_BY_DEFAULT);
    if (!Set.of("darwin", "ios", "aix").contains(goos)) {
      on.add("dwarf5");
    }
    for (String word : value.split(",", -1)) {
      if (word.equals("none")) {
        on.clear();
        continue;
      }
      boolean off = word.startsWith("no");
      String name = off ? word.substring(2) : word;
      List<String> meant = name.equals("regabi") ? REGABI : List.of(name);
      if (!word.isEmpty() && !KNOWN.containsAll(meant)) {
        return new Experiments(Set.of(), "unknown GOEXPERIMENT " + name);
      }
      if (off) {
        meant.forEach(on::remove);
      } else if (!word.isEmpty()) {
        on.addAll(meant);
      }
    }
    // With registers the one needs the other, but both are on or off with the processor.
    REGABI.forEach(on::remove);
    if (regabi) {
      on.addAll(REGABI);
    }
    return new Experiments(Set.copyOf(on), null);
  }

  boolean enables(String name) {
    return names.contains(name);
  }
}
