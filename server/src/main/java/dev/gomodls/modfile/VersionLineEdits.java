package dev.gomodls.modfile;

import dev.gomodls.module.GoVersion;
import dev.gomodls.module.ToolchainName;
import dev.gomodls.text.GoQuote;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The go line and the toolchain line of a {@link Draft}. */
public final class VersionLineEdits {
  private final Draft draft;
  private final Single go = new Single("go");
  private final Single toolchain = new Single("toolchain");

  VersionLineEdits(Draft draft) {
    this.draft = draft;
  }

  /** A line that is there at most once. */
  private static final class Single {
    private final String verb;
    private @Nullable DraftLine line;
    private String value = "";

    private Single(String verb) {
      this.verb = verb;
    }

    private void is(@Nullable DraftLine newLine, String newValue) {
      line = newLine;
      value = newValue;
    }

    private void drop() {
      if (line != null) {
        line.remove();
      }
      is(null, "");
    }
  }

  void readGo(DraftLine line, String version) {
    go.is(line, version);
  }

  void readToolchain(DraftLine line, String name) {
    toolchain.is(line, name);
  }

  /** The Go version, empty where there is no go line. */
  public String go() {
    return go.value;
  }

  /** The name of the toolchain, empty where there is no toolchain line. */
  public String toolchain() {
    return toolchain.value;
  }

  /**
   * {@code AddGoStmt}: sets the version, or adds a line: behind the module line, in a go.work in
   * front of the first line.
   *
   * @return the error text of what is no Go version
   */
  public Optional<String> setGo(String version) {
    if (!GoVersion.isDirective(version)) {
      return Optional.of("invalid language version " + GoQuote.quote(version));
    }
    if (go.line != null) {
      set(go, version);
    } else if (draft.kind() == FileKind.GO_WORK) {
      go.is(draft.tree().addAt(firstStatement(), "go", List.of(version)), version);
    } else {
      DraftLine module = draft.module().line();
      go.is(draft.tree().addBehind(module, "go", List.of(version)), version);
    }
    return Optional.empty();
  }

  /**
   * {@code AddToolchainStmt}: sets the name, or adds a line: behind the go line, or where that
   * would be added.
   *
   * @return the error text of what is no name of a toolchain
   */
  public Optional<String> setToolchain(String name) {
    if (!ToolchainName.isDirective(name)) {
      return Optional.of("invalid toolchain name " + GoQuote.quote(name));
    }
    DraftTree tree = draft.tree();
    if (toolchain.line != null) {
      set(toolchain, name);
    } else if (draft.kind() == FileKind.GO_WORK) {
      toolchain.is(tree.addAt(behindGo(), "toolchain", List.of(name)), name);
    } else {
      DraftLine neighbour = go.line != null ? go.line : draft.module().line();
      toolchain.is(tree.addBehind(neighbour, "toolchain", List.of(name)), name);
    }
    return Optional.empty();
  }

  /** {@code DropGoStmt}. */
  public void dropGo() {
    go.drop();
  }

  /** {@code DropToolchainStmt}. */
  public void dropToolchain() {
    toolchain.drop();
  }

  private static void set(Single single, String value) {
    if (single.line != null) {
      single.line.say(single.verb, List.of(value));
      single.value = value;
    }
  }

  /**
   * The index of the first statement that is not a comment, so that a file's comments stay first.
   */
  private int firstStatement() {
    List<DraftStatement> statements = draft.tree().statements();
    int index = 0;
    while (index < statements.size() && statements.get(index) instanceof DraftRemark) {
      index++;
    }
    return index;
  }

  private int behindGo() {
    List<DraftStatement> statements = draft.tree().statements();
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i) instanceof DraftLine line && line.hasVerb("go")) {
        return i + 1;
      }
    }
    return firstStatement();
  }
}
