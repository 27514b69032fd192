package dev.gomodls.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The language server in the forms that users get. */
public enum Server {
  /** The image with its own runtime. */
  IMAGE,
  /** The plain jar, on the Java that the tests run on. */
  JAR;

  private static final Path ROOT = Path.of(System.getProperty("gomodls.root", ".."));
  private static final Path TARGET = ROOT.resolve("server/target").toAbsolutePath().normalize();

  /** The root of the repository. */
  public static Path repository() {
    return ROOT;
  }

  /** The command that runs the program with these arguments. */
  public List<String> command(String... arguments) {
    List<String> command =
        new ArrayList<>(
            switch (this) {
              case IMAGE -> List.of(TARGET.resolve("gomodls/bin/gomodls").toString());
              case JAR ->
                  List.of(
                      Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                      "-jar",
                      TARGET.resolve("gomodls.jar").toString());
            });
    command.addAll(List.of(arguments));
    return command;
  }
}
