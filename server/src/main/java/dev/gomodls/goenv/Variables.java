package dev.gomodls.goenv;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The variables that the {@code go} process would find: those of our own process, and settings laid
 * over them. An empty value hides one that lies deeper, and is the same as none.
 */
public final class Variables {
  private final Host host;
  private final Map<String, Value> values;

  private record Value(String text, Origin.Given origin) {}

  private Variables(Host host, Map<String, Value> values) {
    this.host = host;
    this.values = values;
  }

  /** The variables of the process alone. */
  public static Variables of(Host host, Map<String, String> process) {
    return new Variables(host, Map.of()).with(process, Origin.Given.PROCESS);
  }

  /** These variables with others laid over them. */
  public Variables with(Map<String, String> others, Origin.Given origin) {
    Map<String, Value> all = new HashMap<>(values);
    others.forEach((name, text) -> all.put(key(name), new Value(text, origin)));
    return new Variables(host, all);
  }

  /** {@code os.Getenv}: empty where the variable is not set. */
  public String get(String name) {
    Value value = values.get(key(name));
    return value == null ? "" : value.text;
  }

  /** Who set a variable; null where nobody did, or to nothing. */
  public Origin.@Nullable Given origin(String name) {
    Value value = values.get(key(name));
    return value == null || value.text.isEmpty() ? null : value.origin;
  }

  private String key(String name) {
    return host.isWindows() ? name.toUpperCase(Locale.ROOT) : name;
  }
}
