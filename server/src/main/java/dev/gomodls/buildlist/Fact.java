package dev.gomodls.buildlist;

/** Something that the world knows, does not know yet, or cannot know. */
public sealed interface Fact<T> {
  /** It is so. */
  record Known<T>(T value) implements Fact<T> {}

  /** It is being found out; another time there will be an answer. */
  record Pending<T>() implements Fact<T> {}

  /** It cannot be found out, and this is what the go command says about it. */
  record Unavailable<T>(GoError reason) implements Fact<T> {}

  static <T> Fact<T> known(T value) {
    return new Known<>(value);
  }

  static <T> Fact<T> unavailable(GoError reason) {
    return new Unavailable<>(reason);
  }
}
