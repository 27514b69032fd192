package dev.gomodls.testing;

import dev.gomodls.text.ByteBuilder;
import dev.gomodls.text.Utf8;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Changes files as bad editors, bad merges and bad people do. */
public final class Mutations {
  private static final List<String> PIECES =
      List.of(
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          ",",
          "=>",
          "//",
          "/*",
          "*/",
          "\"",
          "`",
          "'",
          "\\",
          "\n",
          "\n\n",
          "\r",
          "\r\n",
          " ",
          "\t",
          "\0",
          "\ufeff",
          "\u00a0",
          "\u2028",
          "\ud83d\ude00",
          "// indirect",
          "require (",
          "require",
          "replace",
          "retract",
          "exclude",
          "use",
          "go 1.21",
          "module x",
          "v1.2.3",
          "=",
          "retract \"v1 x\"",
          "tool",
          ")\n(",
          "\n)\n");

  private final Random random;

  public Mutations(long seed) {
    this.random = new Random(seed);
  }

  /** One to four changes. */
  public byte[] mutate(byte[] bytes) {
    byte[] mutated = bytes;
    for (int i = random.nextInt(4); i >= 0; i--) {
      mutated = mutateOnce(mutated);
    }
    return mutated;
  }

  private byte[] mutateOnce(byte[] bytes) {
    int start = place(bytes.length);
    int end = Math.min(bytes.length, start + random.nextInt(12));
    return switch (random.nextInt(8)) {
      case 0 -> replaced(bytes, start, end, new byte[0]);
      case 1 -> replaced(bytes, start, start, piece());
      case 2 -> replaced(bytes, start, end, piece());
      case 3 -> replaced(bytes, start, start, new byte[] {(byte) random.nextInt(256)});
      case 4 -> replaced(bytes, start, end, cut(bytes, place(bytes.length)));
      case 5 -> swappedLines(bytes);
      case 6 -> random.nextInt(4) == 0 ? replaced(bytes, start, bytes.length, new byte[0]) : bytes;
      default -> random.nextInt(4) == 0 ? withCarriageReturns(bytes) : bytes;
    };
  }

  private int place(int length) {
    return random.nextInt(length + 1);
  }

  private byte[] piece() {
    return PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] cut(byte[] bytes, int start) {
    int end = Math.min(bytes.length, start + random.nextInt(60));
    return Arrays.copyOfRange(bytes, start, end);
  }

  private byte[] swappedLines(byte[] bytes) {
    List<String> lines = new ArrayList<>(List.of(Utf8.decode(bytes).split("(?<=\n)", -1)));
    Collections.swap(lines, random.nextInt(lines.size()), random.nextInt(lines.size()));
    return Utf8.encode(String.join("", lines));
  }

  private static byte[] withCarriageReturns(byte[] bytes) {
    return Utf8.encode(Utf8.decode(bytes).replace("\n", "\r\n"));
  }

  private static byte[] replaced(byte[] bytes, int start, int end, byte[] by) {
    return new ByteBuilder(bytes.length + by.length)
        .append(bytes, 0, start)
        .append(by)
        .append(bytes, end, bytes.length)
        .toBytes();
  }
}
