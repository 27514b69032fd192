import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Makes the product from the shaded jar: the jar as a module of ours, and the image that is linked
 * from it. Run by Maven with the JDK that compiled the program.
 *
 * <p>Why it is made this way: docs/decisions/0001-one-module-in-a-runtime-image.md.
 */
final class Image {
  private static final String MODULE = "gomodls";
  private static final String MAIN_PACKAGE = "dev.gomodls.cli.";

  /** What the linker puts in, and nothing of ours runs. */
  private static final List<String> UNUSED =
      List.of("bin/keytool", "bin/jrunscript", "lib/jrt-fs.jar", "lib/classlist");

  /** What would change the flags that the cache is made for. */
  private static final Set<String> JAVA_OPTIONS =
      Set.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

  private final Path build;
  private final Path target;
  private final Path jar;
  private final Path image;

  private Image(Path server) {
    build = server.resolve("src/build");
    target = server.resolve("target");
    jar = target.resolve(MODULE + ".jar");
    image = target.resolve("unfinished-image");
  }

  /** Arguments: the folder of the server module, its version, a time stamp, the test class path. */
  public static void main(String[] args) throws Exception {
    Path server = Path.of(args[0]);
    Path licence = server.resolveSibling("LICENSE");
    var maker = new Image(server);
    String thirdParty = ThirdParty.of(maker.jar, args[3]);
    CallSites.writeOut(maker.jar);
    maker.completeJar(args[1], args[2], licence, thirdParty);
    if (!System.getProperty("os.name").equals("Linux")) {
      System.err.println("The image is made on Linux only; made " + maker.jar);
      return;
    }
    maker.link();
    maker.slim();
    maker.train();
    maker.add(licence, thirdParty);
    maker.publish(maker.target.resolve(MODULE));
  }

  private void completeJar(String version, String time, Path licence, String thirdParty)
      throws IOException {
    Path extra = target.resolve("module");
    Path meta = Files.createDirectories(extra.resolve("META-INF"));
    Files.writeString(meta.resolve("THIRD-PARTY"), thirdParty);
    Files.copy(licence, meta.resolve("LICENSE"), REPLACE_EXISTING);
    Path source = build.resolve("module/module-info.java");
    tool("javac", "-d", extra.toString(), source.toString());
    List<String> options =
        List.of("--date", time, "--module-version", version, "--main-class", MAIN_PACKAGE + "Main");
    var arguments = new ArrayList<>(List.of("--update", "--file", jar.toString()));
    arguments.addAll(options);
    arguments.addAll(List.of("-C", extra.toString(), "."));
    tool("jar", arguments.toArray(String[]::new));
  }

  private void link() throws IOException {
    delete(image);
    tool(
        "jlink",
        "--module-path",
        jar.toString(),
        "--add-modules",
        MODULE,
        "--compress=zip-0",
        "--no-header-files",
        "--no-man-pages",
        "--output",
        image.toString());
  }

  private void slim() throws IOException, InterruptedException {
    for (String name : UNUSED) {
      Files.deleteIfExists(image.resolve(name));
    }
    String library = image.resolve("lib/server/libjvm.so").toString();
    try {
      run(List.of("strip", "--strip-unneeded", library));
    } catch (IOException e) {
      System.err.println("strip is not installed: the image is 5 MB larger than it could be");
    }
  }

  /**
   * Makes the caches of loaded classes by running what people run: one each for our commands, for
   * those of Go and for the language server, since all that is in a cache is loaded at each start.
   */
  private void train() throws IOException, InterruptedException {
    train("cli.aot", "commands");
    train("go.aot", "go");
    train("app.aot", "serve");
  }

  private void train(String cache, String what) throws IOException, InterruptedException {
    run(
        List.of(
            image.resolve("bin/java").toString(),
            "-XX:+UseSerialGC",
            "-XX:AOTCacheOutput=" + image.resolve("lib/" + cache),
            "-m",
            MODULE + "/" + MAIN_PACKAGE + "Train",
            what,
            build.resolve("train").toString()));
  }

  private void add(Path licence, String thirdParty) throws IOException {
    Files.copy(licence, image.resolve("LICENSE"));
    Files.writeString(image.resolve("THIRD-PARTY"), thirdParty + "\n" + runtime());
    copyPages();
    Path launcher = image.resolve("bin/" + MODULE);
    Files.copy(build.resolve("bin/" + MODULE), launcher);
    Files.setPosixFilePermissions(launcher, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** The pages of the rules, to which findings link. */
  private void copyPages() throws IOException {
    Path pages = Files.createDirectories(image.resolve("docs/rules"));
    try (var list = Files.list(build.resolve("../../../docs/rules"))) {
      for (Path page : list.toList()) {
        Files.copy(page, pages.resolve(page.getFileName()));
      }
    }
  }

  private static String runtime() {
    return """
    Java runtime, %s, version %s
    GPL-2.0 WITH Classpath-exception-2.0
    The full text and the notices of its parts are in the folder legal.
    """
        .formatted(System.getProperty("java.vendor"), Runtime.version());
  }

  /** Swaps the finished image in, so that an interrupted build leaves none that looks whole. */
  private void publish(Path place) throws IOException {
    delete(place);
    Files.move(image, place);
  }

  private static void tool(String name, String... arguments) {
    ToolProvider tool = ToolProvider.findFirst(name).orElseThrow();
    if (tool.run(System.out, System.err, arguments) != 0) {
      throw new IllegalStateException(name + " failed");
    }
  }

  /** Runs {@code command}, and shows what it said only if it failed. */
  private static void run(List<String> command) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().keySet().removeAll(JAVA_OPTIONS);
    Process process = builder.start();
    byte[] said = process.getInputStream().readAllBytes();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(command + " failed:\n" + new String(said));
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Collections.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
