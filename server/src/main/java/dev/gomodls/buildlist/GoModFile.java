package dev.gomodls.buildlist;

import dev.gomodls.gosum.DirHash;
import dev.gomodls.gosum.GoSum;
import dev.gomodls.modfile.DependencyFile;
import dev.gomodls.modfile.Directive.Module;
import dev.gomodls.modfile.Directive.Retract;
import dev.gomodls.modfile.DirectiveReader;
import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.modfile.ModFile;
import dev.gomodls.module.ModuleVersions;
import dev.gomodls.text.SourceText;
import dev.gomodls.text.Utf8;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The go.mod of a module that another requires, as it was read. Its hash and what it says are found
 * out when they are first asked for; whoever keeps the file keeps them.
 */
public final class GoModFile {
  private final byte[] text;
  private final ModuleVersions known;
  private @Nullable String hash;
  private @Nullable ModuleSummary summary;
  private @Nullable GoSum vouching;

  private GoModFile(byte[] text, ModuleVersions known) {
    this.text = text;
    this.known = known;
  }

  /**
   * The file with these bytes, which the caller must not change afterwards.
   *
   * @param known takes what the file requires, and is used only while {@link #summary} is called
   */
  public static GoModFile of(byte[] text, ModuleVersions known) {
    return new GoModFile(text, known);
  }

  /** The hash that go.sum has of it; asked ahead, the answer is ready when it counts. */
  public String hash() {
    String found = hash;
    if (found == null) {
      found = DirHash.goModHash(text);
      hash = found;
    }
    return found;
  }

  /** Whether this very go.sum was found to have the hash. */
  boolean isVouchedForBy(GoSum sums) {
    return vouching == sums;
  }

  void vouchedForBy(GoSum sums) {
    vouching = sums;
  }

  /** What it means to those who require the module; empty where it cannot be parsed. */
  Optional<ModuleSummary> summary() {
    ModuleSummary found = summary;
    if (found == null) {
      found = read();
      summary = found;
    }
    return Optional.ofNullable(found);
  }

  private @Nullable ModuleSummary read() {
    Optional<DependencyFile> plain = DependencyFile.read(text, known);
    if (plain.isPresent()) {
      return ModuleSummary.of(plain.get());
    }
    ModFile file = parsed();
    return file.isValid() ? ModuleSummary.of(file) : null;
  }

  /** What it says of its module; empty where it cannot be parsed. */
  Optional<DeclaredModule> declared() {
    ModFile file = parsed();
    if (!file.isValid()) {
      return Optional.empty();
    }
    return Optional.of(
        new DeclaredModule(
            file.modulePath().orElse(""),
            file.goVersion().orElse(""),
            file.first(Module.class).flatMap(Module::deprecated).orElse(""),
            file.all(Retract.class)));
  }

  /** Go's errors; empty where there are none. */
  String errors(String name) {
    return parsed().goErrors(name);
  }

  private ModFile parsed() {
    return DirectiveReader.read(SourceText.of(text), Mode.LAX);
  }

  /** The text of the file, invalid bytes as {@link Utf8} says. */
  public String string() {
    return Utf8.decode(text);
  }
}
