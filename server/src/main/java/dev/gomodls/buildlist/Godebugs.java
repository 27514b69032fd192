package dev.gomodls.buildlist;

import dev.gomodls.modfile.Directive.Godebug;
import dev.gomodls.modfile.GodebugKeys;
import dev.gomodls.modfile.GodebugKeys.Removed;
import dev.gomodls.module.GoVersion;
import dev.gomodls.text.GoQuote;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether Go accepts the setting of a godebug directive: {@code CheckGodebug}. */
final class Godebugs {
  private Godebugs() {}

  /** What is wrong with a directive, null where it is right. */
  static @Nullable String problem(Godebug line, String localGo) {
    String key = line.key();
    String value = line.value();
    if (key.equals("default")) {
      return problemOfDefault(value, localGo);
    }
    if (GodebugKeys.KNOWN.contains(key)) {
      return null;
    }
    Optional<Removed> removed = GodebugKeys.removed(key);
    if (removed.isEmpty()) {
      return "unknown godebug " + GoQuote.quote(key);
    }
    return removed.get().old().contains(value)
        ? "removed GODEBUG %s set to old value %s (https://go.dev/doc/godebug#go-1%d)"
            .formatted(GoQuote.quote(key), GoQuote.quote(value), removed.get().minor())
        : null;
  }

  private static @Nullable String problemOfDefault(String value, String localGo) {
    String version = value.startsWith("go") ? value.substring(2) : "";
    if (!GoVersion.isValid(version)) {
      return "value for default= must be goVERSION";
    }
    return GoVersion.compare(version, localGo) > 0
        ? "default=" + value + " too new (toolchain is go" + localGo + ")"
        : null;
  }
}
