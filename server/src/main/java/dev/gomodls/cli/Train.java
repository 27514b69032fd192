package dev.gomodls.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs what users run most, once, so that the image's cache holds the classes they need.
 *
 * <p>Part of the program because the cache is only valid for the very module it was made from. All
 * that is in the cache is loaded at each start, whatever the command, so what is rare stays out: it
 * works all the same, and only starts slower.
 */
public final class Train {
  private static final List<List<String>> COMMANDS =
      List.of(
          List.of("version"),
          List.of("check"),
          List.of("check", "--format", "json"),
          List.of("env", "app"),
          List.of("env", "--env", "GOWORK=.", "--json", "app"));

  /** What scripts ask in the place of {@code go}. */
  private static final List<List<String>> QUESTIONS =
      List.of(
          List.of("mod", "edit", "-json", "app/go.mod"),
          List.of("-C=graph", "list", "-m"),
          List.of("-C=graph", "list", "-m", "all"),
          List.of("-C=graph", "list", "-m", "-json", "all"),
          List.of("-C=graph", "mod", "graph"),
          List.of("-C=tools", "list", "-m", "all"),
          List.of("-C=tools", "mod", "graph"),
          List.of("-C=many", "list", "-m", "all"),
          List.of("-C=many", "mod", "graph"),
          List.of("env", "-json", "GOFLAGS", "GOWORK"));

  /** What an editor that asks for findings sends, and one to which they are pushed. */
  private static final List<String> SESSIONS = List.of("pull.jsonl", "push.jsonl");

  private static final int MANY = 40;

  private Train() {}

  /**
   * Takes {@code commands}, {@code go} or {@code serve}, and a directory with module files and the
   * sessions of editors; works on a copy of it, and prints nothing.
   */
  public static void main(String[] args) throws IOException {
    Terminal.ofProcess().flush();
    Path copy = copyOf(Path.of(args[1]));
    switch (args[0]) {
      case "serve" -> {
        for (String session : SESSIONS) {
          run(List.of("serve"), messages(copy.resolve(session), copy));
        }
      }
      case "go" -> {
        addMany(copy);
        QUESTIONS.forEach(words -> ask(copy, words));
      }
      default -> COMMANDS.forEach(words -> run(in(copy, words), InputStream.nullInputStream()));
    }
    delete(copy);
  }

  /** A workspace with so many modules that they are read side by side. */
  private static void addMany(Path copy) throws IOException {
    Path own = Files.createDirectories(copy.resolve("many"));
    Files.writeString(own.resolve("go.work"), "go 1.24\n\nuse .\n");
    StringBuilder text = new StringBuilder("module example.com/many\n\ngo 1.24\n\nrequire (\n");
    for (int i = 0; i < MANY; i++) {
      String name = "example.com/many" + i;
      text.append('\t').append(name).append(" v1.0.0\n");
      Path versions =
          Files.createDirectories(copy.resolve("modcache/cache/download/" + name + "/@v"));
      Files.writeString(
          versions.resolve("v1.0.0.mod"),
          "module "
              + name
              + "\n\ngo 1.16\n\nrequire example.com/b v1.0.0\n"
              + (i == 0 ? "retract v0.9.0 // early\n" : ""));
      Files.writeString(
          versions.resolve("v1.0.0.info"),
          "{\"Version\":\"v1.0.0\",\"Time\":\"2024-01-02T03:04:05Z\"}");
    }
    text.append(")\n\nexclude example.com/b v0.9.0\n");
    Files.writeString(own.resolve("go.mod"), text);
  }

  private static List<String> in(Path directory, List<String> words) {
    List<String> all = new ArrayList<>(List.of("-C", directory.toString()));
    all.addAll(words);
    return all;
  }

  /** Asks in one module alone, and in one of a workspace. */
  private static void ask(Path copy, List<String> words) {
    List<String> all = in(copy, List.of("--env", "GOENV=off", "--env", "GOPROXY=off"));
    all.addAll(List.of("--env", "GOMODCACHE=" + copy.resolve("modcache")));
    boolean alone = words.getFirst().equals("-C=graph");
    all.addAll(List.of("--env", alone ? "GOWORK=off" : "GOWORK=", "go"));
    all.addAll(words);
    run(all, InputStream.nullInputStream());
  }

  private static void run(List<String> words, InputStream in) {
    Terminal terminal =
        new Terminal(
            in,
            new PrintStream(OutputStream.nullOutputStream()),
            new PrintStream(OutputStream.nullOutputStream()));
    Main.run(words.toArray(String[]::new), terminal);
  }

  /** The messages of a session, one a line in the file, as a client frames them. */
  private static InputStream messages(Path session, Path root) throws IOException {
    ByteArrayOutputStream frames = new ByteArrayOutputStream();
    for (String line : Files.readAllLines(session)) {
      byte[] body = line.replace("${root}", root.toUri().toString()).getBytes(UTF_8);
      frames.writeBytes(("Content-Length: " + body.length + "\r\n\r\n").getBytes(UTF_8));
      frames.writeBytes(body);
    }
    return new ByteArrayInputStream(frames.toByteArray());
  }

  private static Path copyOf(Path tree) throws IOException {
    Path copy = Files.createTempDirectory("gomodls-train");
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path path : paths.toList()) {
        Path target = copy.resolve(tree.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
    return copy;
  }

  private static void delete(Path tree) throws IOException {
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
