package dev.gomodls.goenv;

/**
 * A variable of the Go environment.
 *
 * @param value what {@code go env} prints; empty where it is not set and has no default
 */
public record Setting(String name, String value, Origin origin) {
  public boolean isDefault() {
    return switch (origin) {
      case Origin.Default _, Origin.Follows _ -> true;
      case Origin.Given _, Origin.UserFile _, Origin.GoRootFile _ -> false;
    };
  }
}
