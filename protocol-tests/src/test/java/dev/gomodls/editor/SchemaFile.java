package dev.gomodls.editor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

/**
 * The schema in {@code target}, made from the protocol's TypeScript declarations. It is made anew
 * when what it is made from has changed.
 */
final class SchemaFile {
  private static final Path SOURCE = Path.of("src/test/schema").toAbsolutePath();
  private static final Path TARGET = Path.of("target/schema").toAbsolutePath();
  private static final List<String> INPUTS =
      List.of("package.json", "package-lock.json", ".npmrc", "tsconfig.json", "messages.ts");

  private SchemaFile() {}

  static Optional<Path> find() {
    try {
      Path schema = TARGET.resolve("messages.schema.json");
      Path made = TARGET.resolve("made-from");
      String inputs = inputs();
      if (Files.exists(schema) && Files.exists(made) && Files.readString(made).equals(inputs)) {
        return Optional.of(schema);
      }
      if (!make(schema)) {
        return Optional.empty();
      }
      Files.writeString(made, inputs);
      return Optional.of(schema);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String inputs() throws IOException {
    var all = new StringBuilder();
    for (String name : INPUTS) {
      all.append(Files.readString(SOURCE.resolve(name)));
    }
    return all.toString();
  }

  /** False where there is no npm. */
  private static boolean make(Path schema) throws IOException {
    Files.createDirectories(TARGET);
    for (String name : INPUTS) {
      Path copy = TARGET.resolve(name);
      Files.copy(SOURCE.resolve(name), copy, StandardCopyOption.REPLACE_EXISTING);
    }
    if (!run(List.of("npm", "ci"))) {
      return false;
    }
    return run(
        List.of(
            "npx",
            "ts-json-schema-generator",
            "--tsconfig",
            "tsconfig.json",
            "--path",
            "messages.ts",
            "--type",
            "*",
            "--out",
            schema.toString()));
  }

  private static boolean run(List<String> command) throws IOException {
    Path output = TARGET.resolve("output.txt");
    Process process;
    try {
      ProcessBuilder builder = new ProcessBuilder(command).directory(TARGET.toFile());
      process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    } catch (IOException e) {
      return false;
    }
    try {
      process.getOutputStream().close();
      if (process.waitFor() == 0) {
        return true;
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    throw new IllegalStateException(
        String.join(" ", command) + " failed:\n" + Files.readString(output));
  }
}
