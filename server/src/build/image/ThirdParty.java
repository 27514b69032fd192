import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The list of what others wrote and we ship, with its licences in full. */
final class ThirdParty {
  /** Libraries that may be shipped, by the name of their jar. */
  private static final Map<String, Library> LIBRARIES =
      Map.of(
          "error_prone_annotations",
          new Library("Error Prone annotations, https://errorprone.info", Licence.APACHE),
          "gson",
          new Library("Gson, https://github.com/google/gson", Licence.APACHE),
          "jspecify",
          new Library("JSpecify, https://jspecify.dev", Licence.APACHE),
          "org.eclipse.lsp4j",
          new Library("LSP4J, https://github.com/eclipse-lsp4j/lsp4j", Licence.ECLIPSE),
          "org.eclipse.lsp4j.jsonrpc",
          new Library("LSP4J JSON-RPC, https://github.com/eclipse-lsp4j/lsp4j", Licence.ECLIPSE));

  /** A licence, and where its text is found in jars of the class path. */
  private enum Licence {
    APACHE("Apache-2.0", "META-INF/LICENSE", "Apache License\n", "END OF TERMS AND CONDITIONS"),
    ECLIPSE(
        "EPL-2.0",
        "META-INF/LICENSE.md",
        "Eclipse Public License - v 2.0\n",
        "You may add additional accurate notices of copyright ownership.");

    private final String id;
    private final String file;
    private final String start;
    private final String end;

    Licence(String id, String file, String start, String end) {
      this.id = id;
      this.file = file;
      this.start = start;
      this.end = end;
    }

    private boolean isIn(String text) {
      return text.contains(start) && text.contains(end);
    }
  }

  private record Library(String name, Licence licence) {}

  private ThirdParty() {}

  /**
   * Names each jar of {@code classPath} that has classes in {@code product}.
   *
   * @throws IllegalStateException if one of them is unknown here, or if no jar of the class path
   *     carries the text of its licence (those of the libraries do not; some of the tests' jars do)
   */
  static String of(Path product, String classPath) throws IOException {
    List<Path> jars =
        Stream.of(classPath.split(File.pathSeparator))
            .filter(name -> name.endsWith(".jar"))
            .sorted()
            .map(Path::of)
            .toList();
    var out = new StringBuilder("gomodls contains the unchanged classes of:\n\n");
    try (var shipped = new ZipFile(product.toFile())) {
      for (Path jar : jars) {
        if (isIn(shipped, jar)) {
          out.append(entry(jar));
        }
      }
    }
    for (Licence licence : Licence.values()) {
      out.append(licence.id).append(":\n\n").append(text(licence, jars)).append("\n");
    }
    return out.toString();
  }

  private static boolean isIn(ZipFile shipped, Path jar) throws IOException {
    try (var zip = new ZipFile(jar.toFile())) {
      return zip.stream()
          .map(ZipEntry::getName)
          .filter(name -> name.endsWith(".class") && !name.endsWith("module-info.class"))
          .anyMatch(name -> shipped.getEntry(name) != null);
    }
  }

  private static String entry(Path jar) {
    String file = String.valueOf(jar.getFileName());
    int dash = file.lastIndexOf('-');
    Library library = LIBRARIES.get(file.substring(0, dash));
    if (library == null) {
      throw new IllegalStateException(file + " is shipped: name its licence in ThirdParty.java");
    }
    String version = file.substring(dash + 1, file.length() - ".jar".length());
    return library.name() + ", version " + version + "\n" + library.licence().id + "\n\n";
  }

  private static String text(Licence licence, List<Path> jars) throws IOException {
    for (Path jar : jars) {
      try (var zip = new ZipFile(jar.toFile())) {
        ZipEntry entry = zip.getEntry(licence.file);
        if (entry != null) {
          byte[] bytes = zip.getInputStream(entry).readAllBytes();
          String text = new String(bytes, StandardCharsets.UTF_8);
          if (licence.isIn(text)) {
            return text;
          }
        }
      }
    }
    throw new IllegalStateException("no jar of the class path carries " + licence.id);
  }
}
