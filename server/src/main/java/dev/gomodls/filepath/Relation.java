package dev.gomodls.filepath;

import dev.gomodls.text.GoResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** {@code filepath.Rel}. */
final class Relation {
  private Relation() {}

  static GoResult<String> between(PathStyle style, String basePath, String targetPath) {
    String base = style.clean(basePath);
    String target = style.clean(targetPath);
    if (style.sameWord(base, target)) {
      return GoResult.ok(".");
    }
    String baseVolume = style.volumeName(basePath);
    String targetVolume = style.volumeName(targetPath);
    boolean share = base.length() == baseVolume.length() && baseVolume.length() > 2;
    String baseRest =
        share ? String.valueOf(style.separator()) : base.substring(baseVolume.length());
    String targetRest = target.substring(targetVolume.length());
    boolean comparable =
        style.isRooted(baseRest) == style.isRooted(targetRest)
            && style.sameWord(baseVolume, targetVolume);
    List<String> from = elements(style, baseRest.equals(".") ? "" : baseRest);
    List<String> to = elements(style, targetRest);
    int common = commonElements(style, from, to);
    // Where ".." of the base leads to is not in the text.
    if (!comparable || (common < from.size() && from.get(common).equals(".."))) {
      return GoResult.err("Rel: can't make " + targetPath + " relative to " + basePath);
    }
    boolean arrived = String.join("", from.subList(common, from.size())).isEmpty();
    List<String> way = new ArrayList<>(to.subList(common, to.size()));
    if (!arrived) {
      way.addAll(0, Collections.nCopies(from.size() - common, ".."));
    }
    String text = String.join(String.valueOf(style.separator()), way);
    return GoResult.ok(arrived && !text.isEmpty() ? text : style.clean(text));
  }

  /** What the separators behind the root separate; nothing of a root alone. */
  private static List<String> elements(PathStyle style, String path) {
    List<String> elements = new ArrayList<>();
    int start = style.isRooted(path) ? 1 : 0;
    if (start == path.length()) {
      return elements;
    }
    while (start <= path.length()) {
      int separator = path.indexOf(style.separator(), start);
      int end = separator < 0 ? path.length() : separator;
      elements.add(path.substring(start, end));
      start = end + 1;
    }
    return elements;
  }

  private static int commonElements(PathStyle style, List<String> left, List<String> right) {
    int count = 0;
    while (count < Math.min(left.size(), right.size())
        && style.sameWord(left.get(count), right.get(count))) {
      count++;
    }
    return count;
  }
}
