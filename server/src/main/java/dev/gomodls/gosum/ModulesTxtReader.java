package dev.gomodls.gosum;

import dev.gomodls.gosum.ModulesTxt.Annotations;
import dev.gomodls.gosum.ModulesTxt.Line;
import dev.gomodls.gosum.ModulesTxt.ModuleLine;
import dev.gomodls.gosum.ModulesTxt.Other;
import dev.gomodls.gosum.ModulesTxt.PackageLine;
import dev.gomodls.module.ModulePath;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.semver.Semver;
import dev.gomodls.text.Span;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a vendor/modules.txt file once, from top to bottom. */
final class ModulesTxtReader {
  /** Go looks for the mark of a workspace no further. */
  private static final int WORKSPACE_HEAD = 512;

  private final byte[] text;
  private final List<Line> lines = new ArrayList<>();
  private final Map<ModuleVersion, Gathered> modules = new LinkedHashMap<>();
  private final List<ModuleVersion> providers = new ArrayList<>();
  private final Map<String, String> versions = new HashMap<>();
  private final List<ModuleVersion> replaced = new ArrayList<>();
  private final Map<String, ModuleVersion> packageModules = new LinkedHashMap<>();

  /** The module that the lines are about. */
  private @Nullable Gathered current;

  /** What was read of one module so far. */
  private static final class Gathered {
    final ModuleVersion module;
    final List<ModuleLine> lines = new ArrayList<>();
    final List<Field> packages = new ArrayList<>();
    boolean explicit;
    @Nullable Field goVersion;
    @Nullable ModuleVersion replacement;

    Gathered(ModuleVersion module) {
      this.module = module;
    }

    ModulesTxt.Module toModule() {
      return new ModulesTxt.Module(
          module, List.copyOf(lines), explicit, goVersion, replacement, List.copyOf(packages));
    }
  }

  ModulesTxtReader(byte[] text) {
    this.text = text;
  }

  ModulesTxt read() {
    int start = 0;
    while (start < text.length) {
      int end = endOfLine(start, text.length);
      lines.add(readLine(lines.size() + 1, new Span(start, end)));
      start = end + 1;
    }
    Map<ModuleVersion, ModulesTxt.Module> all = new LinkedHashMap<>();
    modules.forEach((module, gathered) -> all.put(module, gathered.toModule()));
    return new ModulesTxt(
        List.copyOf(lines),
        isForWorkspace(),
        Collections.unmodifiableMap(all),
        List.copyOf(providers),
        Collections.unmodifiableMap(versions),
        List.copyOf(replaced),
        Collections.unmodifiableMap(packageModules));
  }

  private Line readLine(int number, Span span) {
    if (startsWith("# ", span)) {
      return readModule(number, span);
    }
    Gathered module = current;
    if (startsWith("## ", span)) {
      Annotations annotations = new Annotations(number, span, entries(span.start(), span.end()));
      if (module != null) {
        annotations.entries().forEach(entry -> annotate(module, entry));
      }
      return annotations;
    }
    List<Field> fields = Field.split(text, span.start(), span.end());
    if (module == null
        || fields.size() != 1
        || ModulePath.checkImportPath(fields.getFirst().text()) != null) {
      return new Other(number, span);
    }
    addPackage(module, fields.getFirst());
    return new PackageLine(number, span, fields.getFirst());
  }

  private Line readModule(int number, Span span) {
    List<Field> fields = Field.split(text, span.start(), span.end());
    if (fields.size() < 3) {
      return new Other(number, span);
    }
    Field third = fields.get(2);
    boolean versioned = Semver.isValid(third.text());
    if (!versioned && !third.text().equals("=>")) {
      current = null;
      return new Other(number, span);
    }
    List<Field> arrow = fields.subList(versioned ? 3 : 2, fields.size());
    ModuleLine line =
        new ModuleLine(number, span, fields.get(1), versioned ? third : null, replacementOf(arrow));
    Gathered module = modules.computeIfAbsent(line.module(), Gathered::new);
    module.lines.add(line);
    ModuleVersion replacement = line.replacedBy();
    if (replacement != null) {
      module.replacement = replacement;
      replaced.add(module.module);
    }
    current = module;
    return line;
  }

  /** The one or two words behind the arrow that Go understands, else nothing. */
  private static List<Field> replacementOf(List<Field> arrow) {
    boolean directory = arrow.size() == 2;
    boolean module = arrow.size() == 3 && Semver.isValid(arrow.get(2).text());
    boolean understood = (directory || module) && arrow.getFirst().text().equals("=>");
    return understood ? List.copyOf(arrow.subList(1, arrow.size())) : List.of();
  }

  private static void annotate(Gathered module, Field entry) {
    if (entry.text().equals("explicit")) {
      module.explicit = true;
    }
    if (entry.text().startsWith("go ")) {
      int start = entry.span().start() + "go ".length();
      module.goVersion =
          new Field(new Span(start, entry.span().end()), entry.text().substring("go ".length()));
    }
  }

  private void addPackage(Gathered module, Field path) {
    module.packages.add(path);
    packageModules.put(path.text(), module.module);
    String name = module.module.path();
    String version = versions.get(name);
    if (version == null
        || ModuleVersion.compareVersions(name, version, module.module.version()) < 0) {
      providers.add(module.module);
      versions.put(name, module.module.version());
    }
  }

  private boolean isForWorkspace() {
    int end = endOfLine(0, Math.min(text.length, WORKSPACE_HEAD));
    if (!startsWith("## ", new Span(0, end))) {
      return false;
    }
    for (Field entry : entries(0, end)) {
      if (entry.text().equals("workspace")) {
        return true;
      }
    }
    return false;
  }

  /** What semicolons separate behind the "## " at {@code start}. */
  private List<Field> entries(int start, int end) {
    List<Field> entries = new ArrayList<>();
    int entryStart = start + "## ".length();
    for (int at = entryStart; at <= end; at++) {
      if (at == end || text[at] == ';') {
        entries.add(Field.trimmed(text, entryStart, at));
        entryStart = at + 1;
      }
    }
    return List.copyOf(entries);
  }

  private int endOfLine(int start, int limit) {
    int end = start;
    while (end < limit && text[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean startsWith(String prefix, Span span) {
    byte[] bytes = prefix.getBytes(StandardCharsets.US_ASCII);
    return span.length() >= bytes.length
        && Arrays.equals(text, span.start(), span.start() + bytes.length, bytes, 0, bytes.length);
  }
}
