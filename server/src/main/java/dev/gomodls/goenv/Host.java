package dev.gomodls.goenv;

import dev.gomodls.filepath.PathStyle;
import java.util.ArrayList;
import java.util.List;

/**
 * The system that the {@code go} command runs on, in Go's words.
 *
 * @param os GOHOSTOS: "linux", "darwin", "windows", "plan9" or another one
 * @param arch GOHOSTARCH: "amd64", "arm64" or another one
 */
public record Host(String os, String arch) {
  public boolean isWindows() {
    return os.equals("windows");
  }

  boolean isPlan9() {
    return os.equals("plan9");
  }

  boolean isApple() {
    return os.equals("darwin") || os.equals("ios");
  }

  public PathStyle paths() {
    return isWindows() ? PathStyle.WINDOWS : PathStyle.UNIX;
  }

  /** {@code filepath.SplitList}: the elements of a list like that of PATH, none of an empty one. */
  public List<String> splitList(String list) {
    char separator = isWindows() ? ';' : isPlan9() ? '\0' : ':';
    List<String> elements = new ArrayList<>();
    if (list.isEmpty()) {
      return elements;
    }
    int start = 0;
    boolean quoted = false;
    for (int i = 0; i < list.length(); i++) {
      char character = list.charAt(i);
      if (isWindows() && character == '"') {
        quoted = !quoted;
      } else if (character == separator && !quoted) {
        elements.add(element(list.substring(start, i)));
        start = i + 1;
      }
    }
    elements.add(element(list.substring(start)));
    return elements;
  }

  private String element(String written) {
    return isWindows() ? written.replace("\"", "") : written;
  }

  /** {@code os.DevNull}. */
  public String nullDevice() {
    return isWindows() ? "NUL" : "/dev/null";
  }

  /** How Go's error texts write a variable of the process. */
  String shown(String variable) {
    return isWindows() ? "%" + variable + "%" : "$" + variable;
  }
}
