package dev.gomodls.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a Go function answers that returns a value and an error: one of the two. */
public sealed interface GoResult<T> {
  record Ok<T>(T value) implements GoResult<T> {}

  /** The complete text of the error, as {@code err.Error()}. */
  record Err<T>(String text) implements GoResult<T> {}

  static <T> GoResult<T> ok(T value) {
    return new Ok<>(value);
  }

  static <T> GoResult<T> err(String text) {
    return new Err<>(text);
  }

  /** The value, empty where there is an error. */
  default Optional<T> toOptional() {
    return switch (this) {
      case Ok<T>(T value) -> Optional.of(value);
      case Err<T>(String text) -> Optional.empty();
    };
  }

  /** The text of the error, null where there is none. */
  default @Nullable String errorText() {
    return switch (this) {
      case Ok<T>(T value) -> null;
      case Err<T>(String text) -> text;
    };
  }
}
