package dev.gomodls.modfile;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A go.mod or go.work file that is being edited as the go command edits files: {@code File} and
 * {@code WorkFile} of x/mod/modfile. It is printed anew as a whole, in Go's standard style; what
 * changes a user's file in place is {@link LineEdits}.
 *
 * <p>Removed lines stay as long as {@link #cleanUp} is not called, so that edits may rely on
 * places. Not for use by several threads.
 */
public final class Draft {
  private final FileKind kind;

  /** The length of the file as it was read, in bytes. */
  private final int length;

  private final DraftTree tree = new DraftTree();
  private final ModuleEdits module = new ModuleEdits(tree);
  private final VersionLineEdits versions = new VersionLineEdits(this);
  private final GodebugEdits godebugs = new GodebugEdits(tree);
  private final RequireEdits requires = new RequireEdits(this);
  private final ExcludeEdits excludes = new ExcludeEdits(tree);
  private final ReplaceEdits replaces = new ReplaceEdits(tree);
  private final RetractEdits retracts = new RetractEdits(this);
  private final PathEdits tools = new PathEdits(this, "tool");
  private final PathEdits ignores = new PathEdits(this, "ignore");
  private final UseEdits uses = new UseEdits(this);

  private Draft(FileKind kind, int length) {
    this.kind = kind;
    this.length = length;
  }

  /**
   * A draft of a file that Go's parser accepts, its words as that parser leaves them: quoted only
   * where they must be, versions canonical.
   */
  public static Draft of(ModFile file) {
    Draft draft = new Draft(file.kind(), file.text().length());
    DraftReader.read(file, draft);
    return draft;
  }

  public FileKind kind() {
    return kind;
  }

  DraftTree tree() {
    return tree;
  }

  public ModuleEdits module() {
    return module;
  }

  public VersionLineEdits versions() {
    return versions;
  }

  public GodebugEdits godebugs() {
    return godebugs;
  }

  public RequireEdits requires() {
    return requires;
  }

  public ExcludeEdits excludes() {
    return excludes;
  }

  public ReplaceEdits replaces() {
    return replaces;
  }

  public RetractEdits retracts() {
    return retracts;
  }

  public PathEdits tools() {
    return tools;
  }

  public PathEdits ignores() {
    return ignores;
  }

  public UseEdits uses() {
    return uses;
  }

  /** {@code AddComment}: adds a comment of its own at the end; {@code text} has its slashes. */
  public void addComment(String text) {
    tree.statements().add(new DraftRemark(Remarks.NONE.withBefore(List.of(text))));
  }

  /**
   * {@code SortBlocks}: takes out lines that say what another one says, then sorts the lines of
   * each block. Of excludes, tools and ignores the first stays, of replacements the last.
   */
  public void sortBlocks() {
    Set<@Nullable DraftLine> repeated = new HashSet<>();
    excludes.forgetRepeated(repeated);
    replaces.forgetRepeated(repeated);
    tools.forgetRepeated(repeated);
    ignores.forgetRepeated(repeated);
    DraftSorting.takeOut(tree, repeated);
    DraftSorting.sort(tree, kind, versions.go());
  }

  /**
   * {@code Cleanup}: drops removed lines and empty blocks; a block of one line becomes a line. As
   * in x/mod/modfile the values of removed godebug lines of a go.work, and of removed tool and
   * ignore lines, stay as empty ones.
   */
  public void cleanUp() {
    if (kind == FileKind.GO_MOD) {
      godebugs.cleanUp();
    }
    requires.cleanUp();
    excludes.cleanUp();
    replaces.cleanUp();
    retracts.cleanUp();
    uses.cleanUp();
    tree.cleanUp();
  }

  /** {@code Format}: the file in Go's standard style, invalid bytes as {@code Utf8} says. */
  public String format() {
    return DraftPrinter.print(tree, length);
  }
}
