package dev.gomodls.gates;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every Java file is as google-java-format leaves it. */
final class FormatTest {
  private static final String MEND =
      "mvn -q -pl server test -Dtest=FormatTest -Dgomodls.format=write";

  @Test
  void everyJavaFileIsFormatted() throws IOException {
    List<Path> files = Repository.filesEndingIn(".java").toList();
    var offenders = new ArrayList<String>();
    for (Path file : files) {
      String source = Repository.read(file);
      String formatted = format(file, source);
      if (formatted.equals(source)) {
        continue;
      }
      if ("write".equals(System.getProperty("gomodls.format"))) {
        Files.writeString(file, formatted);
      } else {
        offenders.add(Repository.name(file));
      }
    }
    Repository.assertNone("not formatted; run: " + MEND, offenders.stream());
  }

  private static String format(Path file, String source) {
    try {
      return new Formatter().formatSourceAndFixImports(source);
    } catch (FormatterException e) {
      throw new AssertionError(Repository.name(file) + ": " + e.getMessage(), e);
    }
  }
}
