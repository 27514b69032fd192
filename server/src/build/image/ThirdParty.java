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
  /** Libraries that may be shipped, all under the Apache License 2.0, by the name of their jar. */
  private static final Map<String, String> LIBRARIES =
      Map.of(
          "error_prone_annotations", "Error Prone annotations, https://errorprone.info",
          "gson", "Gson, https://github.com/google/gson",
          "jspecify", "JSpecify, https://jspecify.dev");

  private ThirdParty() {}

  /**
   * Names each jar of {@code classPath} that has classes in {@code product}.
   *
   * @throws IllegalStateException if one of them is unknown here, or if no jar of the class path
   *     carries the text of the licence (those of the libraries do not; some of the tests' jars do)
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
    return out.append("Apache-2.0:\n\n").append(apacheLicence(jars)).toString();
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
    String library = LIBRARIES.get(file.substring(0, dash));
    if (library == null) {
      throw new IllegalStateException(file + " is shipped: name its licence in ThirdParty.java");
    }
    String version = file.substring(dash + 1, file.length() - ".jar".length());
    return library + ", version " + version + "\nApache-2.0\n\n";
  }

  private static String apacheLicence(List<Path> jars) throws IOException {
    for (Path jar : jars) {
      try (var zip = new ZipFile(jar.toFile())) {
        ZipEntry entry = zip.getEntry("META-INF/LICENSE");
        if (entry != null) {
          byte[] bytes = zip.getInputStream(entry).readAllBytes();
          String text = new String(bytes, StandardCharsets.UTF_8);
          if (text.contains("Apache License\n") && text.contains("END OF TERMS AND CONDITIONS")) {
            return text;
          }
        }
      }
    }
    throw new IllegalStateException("no jar of the class path carries the Apache License 2.0");
  }
}
