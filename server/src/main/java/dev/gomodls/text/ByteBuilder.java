package dev.gomodls.text;

import java.util.Arrays;

/** A growing array of bytes. */
public final class ByteBuilder {
  private byte[] bytes;
  private int length;

  public ByteBuilder(int capacity) {
    bytes = new byte[Math.max(16, capacity)];
  }

  public int length() {
    return length;
  }

  /** The byte at {@code index}, 0-based. */
  public byte at(int index) {
    return bytes[index];
  }

  public ByteBuilder append(byte value) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, length * 2);
    }
    bytes[length++] = value;
    return this;
  }

  public ByteBuilder append(byte[] values) {
    return append(values, 0, values.length);
  }

  public ByteBuilder append(byte[] values, int start, int end) {
    int more = end - start;
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
    System.arraycopy(values, start, bytes, length, more);
    length += more;
    return this;
  }

  public ByteBuilder append(String text) {
    return append(Utf8.encode(text));
  }

  /** Forgets all bytes from {@code newLength} on. */
  public void truncate(int newLength) {
    length = Math.min(length, newLength);
  }

  public byte[] toBytes() {
    return Arrays.copyOf(bytes, length);
  }
}
