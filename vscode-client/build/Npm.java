import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Runs a script of the extension's package.json, after the packages that it needs were brought up
 * to date. Run by Maven.
 *
 * <p>Where that cannot be done, because there is no npm or nothing to install from, it says so and
 * the build goes on without the extension; with {@code CI} in the environment it fails.
 */
final class Npm {
  private static final String NPM =
      System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";

  /** The oldest Node that the tools of the extension run on. */
  private static final int OLDEST_NODE = 20;

  private final Path folder;

  private Npm(Path folder) {
    this.folder = folder;
  }

  /** Arguments: the extension's folder, whether to do nothing, the script, its arguments. */
  public static void main(String[] args) throws Exception {
    if (args[1].contains("true")) {
      return;
    }
    var npm = new Npm(Path.of(args[0]));
    String script = args[2];
    String obstacle = npm.obstacle();
    if (obstacle.isEmpty()) {
      npm.run(script, List.of(args).subList(3, args.length));
    } else if (System.getenv("CI") == null) {
      System.err.println("vscode-client: skipped " + script + ": " + obstacle);
    } else {
      throw new IllegalStateException("vscode-client: " + script + ": " + obstacle);
    }
  }

  /** Why no script can be run, or nothing. */
  private String obstacle() throws Exception {
    String node;
    try {
      node = output("node", "--version").text();
      output(NPM, "--version");
    } catch (IOException e) {
      return "npm is not installed";
    }
    int major = Integer.parseInt(node.substring(1, node.indexOf('.')));
    return major < OLDEST_NODE ? "Node is older than " + OLDEST_NODE : install();
  }

  /** Installs what the lock file names, unless that is what was installed the last time. */
  private String install() throws Exception {
    Path stamp = folder.resolve("node_modules/.installed");
    String wanted = digest("package.json", "package-lock.json", ".npmrc");
    if (Files.exists(stamp) && Files.readString(stamp).equals(wanted)) {
      return "";
    }
    Output installed = output(NPM, "ci", "--ignore-scripts", "--prefer-offline");
    if (installed.status() != 0) {
      return "npm ci failed:\n" + installed.text();
    }
    Files.writeString(stamp, wanted);
    return "";
  }

  private String digest(String... names) throws IOException, NoSuchAlgorithmException {
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (String name : names) {
      digest.update(Files.readAllBytes(folder.resolve(name)));
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private void run(String script, List<String> arguments) throws Exception {
    var command = new ArrayList<>(List.of(NPM, "run", "--silent", script, "--"));
    command.addAll(arguments);
    int status = builder(command).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IllegalStateException("npm run " + script + " failed");
    }
  }

  private Output output(String... command) throws IOException, InterruptedException {
    Process process = builder(Arrays.asList(command)).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Output(process.waitFor(), text.strip());
  }

  private ProcessBuilder builder(List<String> command) {
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    String home = System.getenv("HOME");
    if (home != null && Files.notExists(Path.of(home))) {
      // What npm keeps for itself must not make a home directory.
      builder.environment().put("npm_config_cache", folder.resolve("target/npm").toString());
    }
    return builder;
  }

  private record Output(int status, String text) {}
}
