package dev.gomodls.protocol;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.gomodls.editor.Json;
import dev.gomodls.editor.Server;
import dev.gomodls.editor.Tree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What {@code gomodls check --format json} says of a tree, each finding as lines that can be
 * compared with what the server says.
 */
final class CheckedTree {
  private final Tree tree;
  private final Map<String, CodePoints> texts = new TreeMap<>();

  private CheckedTree(Tree tree) {
    this.tree = tree;
  }

  /**
   * What a fresh process says.
   *
   * @param files how many files it judges
   * @param findings the findings by file
   */
  record Result(int files, SortedMap<String, List<String>> findings) {}

  static Result check(Tree tree) {
    JsonElement report = run(tree);
    CheckedTree checked = new CheckedTree(tree);
    SortedMap<String, List<String>> shown = new TreeMap<>();
    for (JsonObject finding : Json.objects(report, "findings")) {
      shown
          .computeIfAbsent(Json.text(finding, "file"), _ -> new ArrayList<>())
          .add(checked.shown(finding));
    }
    shown.values().forEach(it -> it.sort(null));
    return new Result(Json.number(report, "summary.files"), shown);
  }

  private static JsonElement run(Tree tree) {
    try {
      List<String> command =
          Server.IMAGE.command("check", "--format", "json", "--fail-on", "never");
      ProcessBuilder builder = new ProcessBuilder(command).directory(tree.root().toFile());
      Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
      process.getOutputStream().close();
      byte[] output = process.getInputStream().readAllBytes();
      if (output.length == 0) {
        throw new AssertionError("check printed nothing");
      }
      return JsonParser.parseString(new String(output, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String shown(JsonObject finding) {
    var line =
        new FindingLines(
            Json.text(finding, "severity"),
            Json.text(finding, "rule"),
            place(finding),
            Json.text(finding, "message"));
    for (JsonObject related : Json.objects(finding, "related")) {
      line.related(place(related), Json.text(related, "message"));
    }
    List<JsonObject> fixes = Json.objects(finding, "fixes");
    for (JsonObject fix : fixes) {
      boolean preferred = fix.equals(fixes.getFirst()) && Json.text(fix, "safety").equals("safe");
      List<String> edits = new ArrayList<>();
      for (JsonObject edit : Json.objects(fix, "edits")) {
        edits.add(FindingLines.edit(place(edit), Json.text(edit, "newText")));
      }
      line.fix(Json.text(fix, "title"), preferred, edits);
    }
    return line.toString();
  }

  private String place(JsonObject at) {
    String file = Json.text(at, "file");
    CodePoints text = texts.computeIfAbsent(file, it -> CodePoints.of(tree, it));
    return file
        + " "
        + text.index(Json.at(at, "range.start").orElseThrow())
        + "-"
        + text.index(Json.at(at, "range.end").orElseThrow());
  }

  /** Lines that end at LF, and 1-based columns in code points. */
  private record CodePoints(String text) {
    static CodePoints of(Tree tree, String file) {
      boolean there = tree.path(file).toFile().isFile();
      return new CodePoints(there ? tree.read(file) : "");
    }

    int index(JsonElement position) {
      int start = 0;
      for (int line = Json.number(position, "line"); line > 1; line--) {
        start = text.indexOf('\n', start) + 1;
      }
      return text.offsetByCodePoints(start, Json.number(position, "column") - 1);
    }
  }
}
