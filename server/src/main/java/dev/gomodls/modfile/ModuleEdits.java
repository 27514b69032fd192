package dev.gomodls.modfile;

import dev.gomodls.text.AutoQuote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The module line of a {@link Draft}. */
public final class ModuleEdits {
  private final DraftTree tree;
  private @Nullable DraftLine line;
  private String path = "";
  private String deprecated = "";

  ModuleEdits(DraftTree tree) {
    this.tree = tree;
  }

  void read(DraftLine moduleLine, Directive.Module module) {
    line = moduleLine;
    path = module.path();
    deprecated = module.deprecated().orElse("");
  }

  /** The module path, empty where there is no module line. */
  public String path() {
    return path;
  }

  /** The deprecation message of the file as it was read, empty where there is none. */
  public String deprecated() {
    return deprecated;
  }

  @Nullable DraftLine line() {
    return line;
  }

  /** {@code AddModuleStmt}: sets the path, or adds a line. */
  public void set(String newPath) {
    List<String> words = List.of(AutoQuote.autoQuote(newPath));
    if (line == null) {
      line = tree.add("module", words);
    } else {
      line.say("module", words);
    }
    path = newPath;
  }
}
