package dev.gomodls.ide;

import dev.gomodls.gosum.Field;
import java.util.List;
import java.util.Optional;

/** The words of a line of go.sum or modules.txt. */
final class Fields {
  private Fields() {}

  /** The word that holds the byte at an offset, or else ends there. */
  static Optional<Field> at(List<Field> fields, int offset) {
    return holding(fields, offset).or(() -> holding(fields, offset - 1));
  }

  private static Optional<Field> holding(List<Field> fields, int offset) {
    return fields.stream()
        .filter(field -> field.span().start() <= offset && offset < field.span().end())
        .findFirst();
  }
}
