package dev.gomodls.cli;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.gomodls.testing.RealGo;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Trees with one fault of the environment each: it is named, with who set it, and where. */
final class FaultTreesTest {
  @TempDir private Path temp;

  static Stream<FaultTree> trees() throws IOException {
    try (InputStream in = FaultTreesTest.class.getResourceAsStream("fault-trees.txt")) {
      String text = new String(requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(text.split("(?m)^=== ")).skip(1).map(FaultTree::parse);
    }
  }

  @Test
  void thereAreTwentyOfThem() throws IOException {
    assertTrue(trees().count() >= 20);
  }

  @ParameterizedTest
  @MethodSource("trees")
  void checkNamesTheFault(FaultTree tree) throws IOException {
    Path root = root();
    List<String> args = tree.options(root);
    args.addAll(List.of("check", "--format", "json", "--fail-on", "never"));
    Cli.Result result = tree.lay(root).run(args.toArray(String[]::new));
    assertEquals(0, result.code(), result::err);
    List<String> found = new ArrayList<>();
    for (JsonElement it : json(result).getAsJsonArray("findings")) {
      JsonObject finding = it.getAsJsonObject();
      JsonObject start = finding.getAsJsonObject("range").getAsJsonObject("start");
      found.add(finding.get("file").getAsString() + ":" + start.get("line"));
      assertEquals(tree.rule(), finding.get("rule").getAsString(), result::out);
      String message = finding.get("message").getAsString();
      assertEquals(tree.sentence(), start(message, tree.sentence()), message);
      assertTrue(message.contains(FaultTree.filled(tree.setter(), root)), message);
      assertEquals(!tree.sentence().isEmpty(), isError(finding), result::out);
    }
    assertEquals(List.of(tree.where()), found, result::out);
  }

  @ParameterizedTest
  @MethodSource("trees")
  void envNamesTheFault(FaultTree tree) throws IOException {
    Path root = root();
    List<String> args = tree.options(root);
    args.addAll(List.of("env", "--json"));
    Cli.Result result = tree.lay(root).run(args.toArray(String[]::new));
    List<JsonElement> problems = json(result).getAsJsonArray("problems").asList();
    assertEquals(1, problems.size(), result::out);
    JsonObject problem = problems.getFirst().getAsJsonObject();
    assertEquals(tree.rule(), problem.get("kind").getAsString());
    assertEquals(tree.sentence(), problem.get("goSays").getAsString());
    assertEquals(!tree.sentence().isEmpty(), isError(problem));
    assertEquals(tree.sentence().isEmpty() ? 0 : 1, result.code());
    String setter = FaultTree.filled(tree.setter(), root);
    assertTrue(problem.get("message").getAsString().contains(setter), result::out);
    boolean inFile = setter.contains("GOENV file");
    JsonObject origin = problem.getAsJsonObject("origin");
    assertEquals(inFile ? "goenv" : "option", origin.get("kind").getAsString());
    String shown = envText(tree, root);
    assertTrue(shown.contains(setter), shown);
  }

  private static String envText(FaultTree tree, Path root) {
    List<String> args = tree.options(root);
    args.add("env");
    return new Cli(root).run(args.toArray(String[]::new)).out();
  }

  @ParameterizedTest
  @MethodSource("trees")
  void goSaysSo(FaultTree tree) throws IOException {
    Path root = root();
    Path goRoot = RealGo.goRoot(temp);
    tree.lay(root);
    RealGo.Answer answer = tree.ask(goRoot, root);
    if (tree.sentence().isEmpty()) {
      assertEquals(0, answer.code(), answer::toString);
      return;
    }
    String said = answer.err();
    while (said.startsWith("go: ")) {
      said = said.substring("go: ".length());
    }
    assertTrue(answer.code() == 1 || answer.code() == 2, answer::toString);
    assertEquals(tree.sentence() + "\n", said);
  }

  private Path root() throws IOException {
    return Files.createDirectory(temp.toRealPath().resolve("tree"));
  }

  private static JsonObject json(Cli.Result result) {
    return JsonParser.parseString(result.out()).getAsJsonObject();
  }

  private static boolean isError(JsonObject problem) {
    return problem.get("severity").getAsString().equals("error");
  }

  private static String start(String message, String sentence) {
    return message.substring(0, Math.min(sentence.length(), message.length()));
  }
}
