package dev.gomodls.buildlist;

import java.util.List;

/**
 * A pattern such as {@code example.com/...}: {@code pkgpattern.MatchPattern}. Three dots match any
 * text, but no path element "vendor" that the pattern does not name; {@code /...} at the end
 * matches nothing too.
 */
record ModulePattern(List<String> parts, boolean mayEndEarly) {
  private static final String VENDOR = "\0";

  static ModulePattern of(String pattern) {
    String text = withoutVendor(pattern);
    boolean tail = text.endsWith("/...");
    return new ModulePattern(List.of(text.split("\\.\\.\\.", -1)), tail);
  }

  boolean matches(String path) {
    String text = withoutVendor(path);
    if (path.contains(VENDOR)) {
      return false;
    }
    if (mayEndEarly) {
      String head = parts.get(parts.size() - 2);
      List<String> shorter = List.copyOf(parts.subList(0, parts.size() - 2));
      if (matches(shorter, head.substring(0, head.length() - 1), text)) {
        return true;
      }
    }
    return matches(parts.subList(0, parts.size() - 1), parts.getLast(), text);
  }

  /** Whether {@code text} is the parts with anything but "vendor" between them, and the last. */
  private static boolean matches(List<String> parts, String last, String text) {
    if (parts.isEmpty()) {
      return text.equals(last);
    }
    if (!text.startsWith(parts.getFirst())) {
      return false;
    }
    int at = parts.getFirst().length();
    for (String part : parts.subList(1, parts.size())) {
      int found = text.indexOf(part, at);
      if (found < 0 || text.substring(at, found).contains(VENDOR)) {
        return false;
      }
      at = found + part.length();
    }
    int end = text.length() - last.length();
    return end >= at && text.endsWith(last) && !text.substring(at, end).contains(VENDOR);
  }

  /** {@code replaceVendor}. */
  private static String withoutVendor(String path) {
    if (!path.contains("vendor")) {
      return path;
    }
    String[] elements = path.split("/", -1);
    for (int i = 0; i < elements.length; i++) {
      elements[i] = elements[i].equals("vendor") ? VENDOR : elements[i];
    }
    return String.join("/", elements);
  }
}
