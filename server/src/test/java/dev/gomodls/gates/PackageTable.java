package dev.gomodls.gates;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The package tables of ARCHITECTURE.md: one table under a heading for each band. */
record PackageTable(List<Row> rows) {
  private static final Pattern NAME = Pattern.compile("`([a-z0-9.]+)`");

  /** One package: the names of the packages and libraries it may use. */
  record Row(String name, Band band, Set<String> uses) {}

  /** Arrows between bands only point down; features and world do not see each other. */
  enum Band {
    LANGUAGE,
    KNOWLEDGE,
    FEATURES,
    WORLD,
    EDGES;

    boolean maySee(Band other) {
      return switch (this) {
        case LANGUAGE -> other == LANGUAGE;
        case KNOWLEDGE -> other == LANGUAGE || other == KNOWLEDGE;
        case FEATURES -> other != EDGES && other != WORLD;
        case WORLD -> other != EDGES && other != FEATURES;
        case EDGES -> true;
      };
    }

    /** Whether its packages touch nothing of the machine they run on. */
    boolean isPure() {
      return switch (this) {
        case LANGUAGE, KNOWLEDGE, FEATURES -> true;
        case WORLD, EDGES -> false;
      };
    }
  }

  static PackageTable read(Path document) {
    var rows = new ArrayList<Row>();
    Band band = Band.LANGUAGE;
    for (String line : Repository.read(document).lines().toList()) {
      if (line.startsWith("### ")) {
        band = Band.valueOf(line.substring(4).split("\\W", 2)[0].toUpperCase(Locale.ROOT));
      } else if (line.startsWith("| `")) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != 5) {
          throw new AssertionError("not a row of package, may use, is: " + line);
        }
        rows.add(new Row(names(cells[1]).iterator().next(), band, names(cells[2])));
      }
    }
    return new PackageTable(List.copyOf(rows));
  }

  Set<String> names() {
    return rows.stream().map(Row::name).collect(Collectors.toCollection(TreeSet::new));
  }

  Row row(String name) {
    return rows.stream().filter(row -> row.name().equals(name)).findFirst().orElseThrow();
  }

  private static Set<String> names(String cell) {
    Matcher matcher = NAME.matcher(cell);
    var names = new TreeSet<String>();
    while (matcher.find()) {
      names.add(matcher.group(1));
    }
    return names;
  }
}
