package dev.gomodls.cli;

import dev.gomodls.testing.LiveGo.Answer;
import dev.gomodls.text.GoQuote;
import dev.gomodls.text.Utf8;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A file of recorded questions to the go command:
 *
 * <pre>
 * What it is about.
 * -- go.mod --
 * module example.com/app
 * == cd sub &amp;&amp; GOWORK=off go mod edit -print
 * -- stdout --
 * module example.com/app
 * -- stderr --
 * -- exit 0 --
 * </pre>
 *
 * <p>The files in front of the first question are there for each of them; a name that ends in a
 * slash is a directory. Words of a question are parted by spaces, in double quotes as in Go. A text
 * whose name has {@code (quoted)} behind it is a Go string on each line, without line ends. {@code
 * $WORK} stands for the directory of the files.
 *
 * @param head what stands in front of the first question
 */
record GoEditFixture(String head, Map<String, String> files, List<Case> cases) {
  private static final String QUOTED = " (quoted)";

  /**
   * A question and its answer.
   *
   * @param question the line as it is written
   * @param directory relative to the files
   */
  record Case(
      String question,
      String directory,
      Map<String, String> variables,
      List<String> arguments,
      Answer answer) {}

  static GoEditFixture read(Path path) throws IOException {
    String text = Files.readString(path);
    int start = (text + "\n== ").indexOf("\n== ") + 1;
    String head = text.substring(0, Math.min(start, text.length()));
    List<Case> cases = new ArrayList<>();
    for (String part : text.substring(head.length()).split("(?m)^== ", -1)) {
      if (!part.isEmpty()) {
        cases.add(readCase(part));
      }
    }
    return new GoEditFixture(head, sections(head), cases);
  }

  private static Case readCase(String part) {
    int end = part.indexOf('\n');
    String question = part.substring(0, end);
    List<String> words = words(question);
    String directory = ".";
    if (words.getFirst().equals("cd")) {
      directory = words.get(1);
      words = words.subList(3, words.size());
    }
    Map<String, String> variables = new HashMap<>();
    while (!words.getFirst().equals("go")) {
      String[] pair = words.getFirst().split("=", 2);
      variables.put(pair[0], pair[1]);
      words = words.subList(1, words.size());
    }
    Map<String, String> sections = sections(part.substring(end + 1));
    int exitCode = 0;
    for (String name : sections.keySet()) {
      exitCode = name.startsWith("exit ") ? Integer.parseInt(name.substring(5)) : exitCode;
    }
    Answer answer =
        new Answer(
            exitCode, sections.getOrDefault("stdout", ""), sections.getOrDefault("stderr", ""));
    return new Case(question, directory, variables, words.subList(1, words.size()), answer);
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < line.length(); ) {
      int end = i;
      if (line.charAt(i) == '"') {
        do {
          end += line.charAt(end) == '\\' ? 2 : 1;
        } while (line.charAt(end) != '"');
        words.add(GoQuote.unquote(line.substring(i, end + 1)).orElseThrow());
        end++;
      } else {
        end = (line + " ").indexOf(' ', i);
        words.add(line.substring(i, end));
      }
      i = end + 1;
    }
    return words;
  }

  private static Map<String, String> sections(String text) {
    Map<String, String> sections = new LinkedHashMap<>();
    String name = "";
    StringBuilder content = new StringBuilder();
    for (String line : text.split("(?<=\n)", -1)) {
      if (line.startsWith("-- ") && line.endsWith(" --\n")) {
        put(sections, name, content.toString());
        name = line.substring(3, line.length() - 4);
        content.setLength(0);
      } else {
        content.append(line);
      }
    }
    put(sections, name, content.toString());
    sections.remove("");
    return sections;
  }

  private static void put(Map<String, String> sections, String name, String content) {
    if (!name.endsWith(QUOTED)) {
      sections.put(name, content);
      return;
    }
    StringBuilder unquoted = new StringBuilder();
    content.lines().forEach(line -> unquoted.append(GoQuote.unquote(line).orElseThrow()));
    sections.put(name.substring(0, name.length() - QUOTED.length()), unquoted.toString());
  }

  /** Writes the files. */
  void layOut(Path work) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = work.resolve(file.getKey());
      if (file.getKey().endsWith("/")) {
        Files.createDirectories(path);
      } else {
        Files.createDirectories(path.resolve("..").normalize());
        Files.write(path, Utf8.encode(file.getValue()));
      }
    }
  }

  /** The text of the fixture with other answers. */
  String with(List<Answer> answers) {
    StringBuilder text = new StringBuilder(head);
    for (int i = 0; i < cases.size(); i++) {
      text.append("== ").append(cases.get(i).question).append('\n');
      Answer answer = answers.get(i);
      addSection(text, "stdout", answer.out());
      addSection(text, "stderr", answer.err());
      text.append("-- exit ").append(answer.exitCode()).append(" --\n");
    }
    return text.toString();
  }

  private static void addSection(StringBuilder text, String name, String content) {
    boolean plain =
        Utf8.isValid(content)
            && content.chars().noneMatch(c -> (c < ' ' && c != '\n' && c != '\t') || c == 0xFFFD)
            && (content.isEmpty() || content.endsWith("\n"))
            && content.lines().noneMatch(line -> line.endsWith(" ") || line.endsWith("\t"));
    text.append("-- ").append(name).append(plain ? "" : QUOTED).append(" --\n");
    if (plain) {
      text.append(content);
      return;
    }
    for (String line : content.split("(?<=\n)", -1)) {
      text.append(line.isEmpty() ? "" : GoQuote.quote(line) + "\n");
    }
  }
}
