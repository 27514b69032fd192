package dev.gomodls.modfile;

/** The two kinds of file. */
public enum FileKind {
  GO_MOD("go.mod"),
  GO_WORK("go.work");

  private final String fileName;

  FileKind(String fileName) {
    this.fileName = fileName;
  }

  /** The name that Go looks for. */
  public String fileName() {
    return fileName;
  }
}
