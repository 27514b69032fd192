package dev.gomodls.environment;

import dev.gomodls.environment.Fault.Kind;
import dev.gomodls.environment.Fault.Weight;
import dev.gomodls.goenv.EnvNotice;
import dev.gomodls.goenv.EnvNotices;
import dev.gomodls.goenv.GoEnv;
import dev.gomodls.goenv.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that is wrong with the environment in a directory: one fault for each cause. */
public final class Faults {
  private Faults() {}

  /**
   * The faults: first those of lines of the user's environment file, then those of values, then
   * those that show only in this directory.
   */
  public static List<Fault> of(GoEnv env) {
    List<Fault> lines = new ArrayList<>();
    List<Fault> values = new ArrayList<>();
    for (EnvNotice notice : EnvNotices.of(env)) {
      switch (notice.kind()) {
        case RELATIVE_PATH, GOPATH_IS_GOROOT, INVALID_VALUE ->
            values.add(ValueFaults.of(env, notice));
        default -> lines.add(FileFaults.of(env, notice));
      }
    }
    ValueFaults.addWarnings(env, values);
    PlaceFaults.add(env, values);
    StartFaults.add(env, values);
    return withOneForEachCause(lines, values);
  }

  /** A line that is quoted tells itself what Go says of the value that it gives. */
  private static List<Fault> withOneForEachCause(List<Fault> lines, List<Fault> values) {
    Map<Origin, Fault> refused = new HashMap<>();
    for (Fault value : values) {
      if (value.weight() == Weight.ERROR && value.file() != null) {
        refused.putIfAbsent(value.setting().origin(), value);
      }
    }
    Set<Origin> told = new HashSet<>();
    List<Fault> all = new ArrayList<>();
    for (Fault line : lines) {
      Origin origin = line.setting().origin();
      Fault refusal = refused.get(origin);
      if (refusal != null && line.kind() == Kind.QUOTED_ENV_VALUE && told.add(origin)) {
        all.add(line.because(refusal));
      } else {
        all.add(line);
      }
    }
    Set<String> sentences = new HashSet<>();
    for (Fault value : values) {
      boolean again = !value.sentence().isEmpty() && !sentences.add(value.sentence());
      if (!again && !told.contains(value.setting().origin())) {
        all.add(value);
      }
    }
    return List.copyOf(all);
  }
}
