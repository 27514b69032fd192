package dev.gomodls.buildlist;

import dev.gomodls.gosum.GoSum;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.text.Utf8;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The hashes of go.sum, or of go.work.sum and the go.sum files of a workspace, and those that the
 * command would add: the {@code sumState} of modfetch.
 */
final class Sums {
  private static final String MISMATCH =
      """


      SECURITY ERROR
      This download does NOT match an earlier download recorded in go.sum.
      The bits may have been replaced on the origin server, or an attacker may
      have intercepted the download attempt.

      For more information, see 'go help module-auth'.
      """;

  private final FileSource files;
  private final Messages messages;
  private final List<String> workspaceNames = new ArrayList<>();
  private final Map<ModuleVersion, String> added = new HashMap<>();
  private boolean forgiving;
  private String name = "";
  private @Nullable GoSum main;
  private final Map<String, GoSum> workspace = new LinkedHashMap<>();

  Sums(FileSource files, Messages messages) {
    this.files = files;
    this.messages = messages;
  }

  /** Lets wrong hashes pass, where the command would end. */
  void forgive() {
    forgiving = true;
  }

  /** {@code SetGoSumFile}. */
  void setFile(String path) {
    name = path;
  }

  /** {@code AddWorkspaceGoSumFile}. */
  void addWorkspaceFile(String path) {
    workspaceNames.add(path);
  }

  /** Under what go.sum has the hash of a module's go.mod ({@code modkey}). */
  static ModuleVersion ofGoMod(ModuleVersion module) {
    return new ModuleVersion(module.path(), module.version() + "/go.mod");
  }

  /** {@code initGoSum}: null where no go.sum counts. */
  private @Nullable GoSum read() {
    if (main == null && !name.isEmpty()) {
      for (String file : workspaceNames) {
        workspace.put(file, read(file));
      }
      main = read(name);
    }
    return main;
  }

  private GoSum read(String file) {
    GoSum sums = files.sums(file);
    if (sums.malformed().isPresent()) {
      throw messages.fatal(sums.malformed().get().error(file) + "\n");
    }
    return sums;
  }

  /** {@code HaveSum}; what the command itself would add does not count. */
  boolean have(ModuleVersion key) {
    GoSum sums = read();
    if (sums == null) {
      return false;
    }
    for (GoSum other : workspace.values()) {
      if (other.hasSum(key)) {
        return true;
      }
    }
    return sums.hasSum(key);
  }

  /** {@code RecordedSum}: the hash that all files agree upon, empty where there is none. */
  String recorded(ModuleVersion key) {
    GoSum sums = read();
    if (sums == null) {
      return "";
    }
    List<GoSum> all = new ArrayList<>(workspace.values());
    all.add(sums);
    String found = "";
    for (GoSum file : all) {
      for (String hash : file.hashes(key)) {
        if (!hash.startsWith("h1:")) {
          continue;
        }
        if (!found.isEmpty() && !found.equals(hash)) {
          return "";
        }
        found = hash;
      }
    }
    return found;
  }

  /** {@code checkGoMod}: ends where go.sum knows another hash. */
  void checkGoMod(ModuleVersion module, GoModFile file) {
    GoSum sums = read();
    if (sums == null || file.isVouchedForBy(sums)) {
      return;
    }
    ModuleVersion key = ofGoMod(module);
    String hash = file.hash();
    if (isKnownIn(sums, shown(), key, hash)) {
      file.vouchedForBy(sums);
    } else if (!isKnownElsewhere(key, hash)) {
      added.put(key, hash);
    }
  }

  private String shown() {
    return name.endsWith("go.work.sum") ? "go.work.sum" : "go.sum";
  }

  /** {@code haveModSumLocked} of the other files. */
  private boolean isKnownElsewhere(ModuleVersion key, String hash) {
    boolean known = false;
    for (Map.Entry<String, GoSum> entry : workspace.entrySet()) {
      for (String other : entry.getValue().hashes(key)) {
        if (hash.equals(other)) {
          known = true;
        } else if (other.startsWith("h1:")) {
          mismatch(key, hash, entry.getKey() + ":     " + other);
        }
      }
    }
    return known;
  }

  private boolean isKnownIn(GoSum sums, String shown, ModuleVersion key, String hash) {
    for (String other : sums.hashes(key)) {
      if (hash.equals(other)) {
        return true;
      }
      if (other.startsWith("h1:")) {
        mismatch(key, hash, shown + ":     " + other);
      }
    }
    return false;
  }

  private void mismatch(ModuleVersion key, String hash, String recorded) {
    if (!forgiving) {
      throw messages.fatal(
          "verifying "
              + key
              + ": checksum mismatch\n\tdownloaded: "
              + hash
              + "\n\t"
              + recorded
              + MISMATCH);
    }
  }

  /** The file that the command would write to. */
  String file() {
    return name;
  }

  /**
   * {@code WriteGoSum}: the file with those of the learnt hashes that are in {@code keep}; empty
   * where it would stay as it is.
   */
  Optional<String> written(Set<ModuleVersion> keep) {
    if (!wouldAddAny(keep)) {
      return Optional.empty();
    }
    Map<ModuleVersion, Set<String>> all = new TreeMap<>(ModuleVersion.ORDER);
    for (GoSum.Entry entry : read(name).entries()) {
      if (!entry.isIgnored()) {
        all.computeIfAbsent(entry.module(), _ -> new TreeSet<>(Utf8::compare))
            .add(entry.hash().text());
      }
    }
    added.forEach(
        (key, hash) -> {
          if (keep.contains(key)) {
            all.computeIfAbsent(key, _ -> new TreeSet<>(Utf8::compare)).add(hash);
          }
        });
    StringBuilder text = new StringBuilder();
    all.forEach(
        (key, hashes) ->
            hashes.forEach(
                hash ->
                    text.append(key.path())
                        .append(' ')
                        .append(key.version())
                        .append(' ')
                        .append(hash)
                        .append('\n')));
    return Optional.of(text.toString());
  }

  /** Whether the command learnt hashes that no file has. */
  boolean hasAdded() {
    return !added.isEmpty();
  }

  /** {@code WriteGoSum} in a mode that may not write: whether one of {@code keep} is new. */
  boolean wouldAddAny(Set<ModuleVersion> keep) {
    for (ModuleVersion key : added.keySet()) {
      if (keep.contains(key)) {
        return true;
      }
    }
    return false;
  }
}
