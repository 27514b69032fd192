package dev.gomodls.cli;

import dev.gomodls.testing.Fixture;
import dev.gomodls.testing.RealGo;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Files around which one thing is wrong with the environment.
 *
 * @param rule the rule that finds it
 * @param where the file and line that tell it
 * @param setter who set the variable, as findings have it; {@code {root}} is the tree's directory
 * @param sentence what Go says; empty where it says nothing and works
 * @param command what Go is asked, variables for that question alone in front
 * @param files with {@code env} and {@code goenv}, where {@code {root}} may stand too
 */
record FaultTree(
    String rule, String where, String setter, String sentence, String command, String files) {
  /** Reads lines {@code rule}, {@code where}, {@code setter}, {@code sentence}, {@code command}. */
  static FaultTree parse(String text) {
    String[] parts = text.split("\n", 6);
    return new FaultTree(
        parts[0],
        parts[1],
        parts[2],
        parts[3].replace("\\n", "\n").replace("{CR}", "\r"),
        parts[4],
        parts[5]);
  }

  Cli lay(Path root) {
    return Cli.in(root, filled(files, root));
  }

  static String filled(String text, Path root) {
    return text.replace("{root}", root.toString()).replace("{CR}", "\r");
  }

  /** The options with which a command of ours sees the environment. */
  List<String> options(Path root) {
    List<String> options = new ArrayList<>(List.of("--env=PATH="));
    Fixture fixture = Fixture.parse(filled(files, root));
    String user = fixture.files().getOrDefault("goenv", "");
    if (!user.isEmpty()) {
      options.add("--env=GOENV=" + root.resolve("goenv"));
      // What the file sets must not be hidden by what tests set besides.
      user.lines()
          .filter(line -> line.contains("="))
          .forEach(line -> options.add("--env=" + line.split("=", 2)[0] + "="));
    }
    fixture.world().env().forEach((name, value) -> options.add("--env=" + name + "=" + value));
    return options;
  }

  /** What the real Go says in the directory where the fault is told. */
  RealGo.Answer ask(Path goRoot, Path root) {
    Fixture fixture = Fixture.parse(filled(files, root));
    Map<String, String> variables = new HashMap<>();
    variables.put("HOME", root.resolveSibling("home").toString());
    variables.put("PATH", "/usr/bin:/bin");
    variables.put("GOPROXY", "off");
    String user = fixture.files().getOrDefault("goenv", "");
    variables.put("GOENV", user.isEmpty() ? "off" : root.resolve("goenv").toString());
    user.lines().forEach(line -> variables.remove(line.split("=", 2)[0]));
    variables.putAll(fixture.world().env());
    List<String> args = new ArrayList<>();
    for (String word : command.split(" ", -1)) {
      int equals = word.indexOf('=');
      if (args.isEmpty() && equals > 0) {
        variables.put(word.substring(0, equals), word.substring(equals + 1));
      } else {
        args.add(word);
      }
    }
    return RealGo.ask(goRoot, args, root.toString(), variables);
  }

  @Override
  public String toString() {
    return rule + ": " + sentence.lines().findFirst().orElse(setter);
  }
}
