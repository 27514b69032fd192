package dev.gomodls.module;

import dev.gomodls.text.Utf8;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Modules at versions as they are written in many go.mod files: each that is written alike is read
 * and checked once, and exists once. For one thread.
 *
 * <p>A table without chains, whose keys are bytes of the files. However badly the names of a file
 * hash, a look-up compares {@link #REACH} of them at most; what finds no place is read each time.
 */
public final class ModuleVersions {
  private static final int REACH = 16;
  private static final int SMALLEST = 256;

  private @Nullable Entry[] table = new @Nullable Entry[SMALLEST];
  private int count;
  private final Map<String, String> paths = new HashMap<>();

  private static final class Entry {
    private final int hash;
    private final byte[] written;
    private final @Nullable ModuleVersion module;

    Entry(int hash, byte[] written, @Nullable ModuleVersion module) {
      this.hash = hash;
      this.written = written;
      this.module = module;
    }

    boolean is(int otherHash, byte[] text, int start, int end) {
      return hash == otherHash && Arrays.equals(written, 0, written.length, text, start, end);
    }
  }

  /**
   * The module that {@code text[start..end)} requires, a path, white space and a version, all in
   * ASCII and without quotes; null where {@code go.mod} of a dependency may not require that.
   *
   * @param pathEnd where the path ends
   * @param versionStart where the version starts
   * @param hash a hash of the bytes
   */
  public @Nullable ModuleVersion of(
      byte[] text, int start, int pathEnd, int versionStart, int end, int hash) {
    int spread = hash * 0x9E3779B9;
    int at = spread >>> 16 ^ spread;
    for (int i = 0; i < REACH; i++) {
      Entry entry = table[(at + i) & (table.length - 1)];
      if (entry == null) {
        break;
      }
      if (entry.is(hash, text, start, end)) {
        return entry.module;
      }
    }
    ModuleVersion module =
        read(Utf8.decode(text, start, pathEnd), Utf8.decode(text, versionStart, end));
    add(new Entry(hash, Arrays.copyOfRange(text, start, end), module));
    return module;
  }

  /** What a require directive of a dependency makes of a path and a version. */
  private @Nullable ModuleVersion read(String path, String written) {
    String version = ModuleVersion.canonicalVersion(written);
    ModulePath.Split split = ModulePath.splitPathVersion(path);
    boolean fits = !version.isEmpty() && split.ok() && PathMajor.match(version, split.pathMajor());
    if (!fits) {
      return null;
    }
    String known = paths.putIfAbsent(path, path);
    return new ModuleVersion(
        known == null ? path : known, version.equals(written) ? written : version);
  }

  private void add(Entry entry) {
    if (2 * count > table.length) {
      @Nullable Entry[] before = table;
      table = new @Nullable Entry[2 * before.length];
      count = 0;
      for (@Nullable Entry old : before) {
        if (old != null) {
          place(old);
        }
      }
    }
    place(entry);
  }

  private void place(Entry entry) {
    int spread = entry.hash * 0x9E3779B9;
    int at = spread >>> 16 ^ spread;
    for (int i = 0; i < REACH; i++) {
      int slot = (at + i) & (table.length - 1);
      if (table[slot] == null) {
        table[slot] = entry;
        count++;
        return;
      }
    }
  }
}
