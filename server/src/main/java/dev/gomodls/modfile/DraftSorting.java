package dev.gomodls.modfile;

import dev.gomodls.semver.Semver;
import dev.gomodls.text.Utf8;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sorts the blocks of a {@link Draft}; see {@code SortBlocks} and {@code removeDups}. */
final class DraftSorting {
  private DraftSorting() {}

  /** How the lines of a block are to be sorted, by their words. */
  enum Order implements Comparator<List<String>> {
    /** Word by word, each as bytes. */
    PLAIN {
      @Override
      public int compare(List<String> left, List<String> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
          int order = Utf8.compare(left.get(i), right.get(i));
          if (order != 0) {
            return order;
          }
        }
        return Integer.compare(left.size(), right.size());
      }
    },
    /** By path, then by semantic version. */
    EXCLUDE {
      @Override
      public int compare(List<String> left, List<String> right) {
        if (left.size() != 2 || right.size() != 2 || !left.get(0).equals(right.get(0))) {
          return PLAIN.compare(left, right);
        }
        return Semver.compare(left.get(1), right.get(1));
      }
    },
    /** The newest versions first. */
    RETRACT {
      @Override
      public int compare(List<String> left, List<String> right) {
        VersionInterval a = VersionInterval.of(left);
        VersionInterval b = VersionInterval.of(right);
        int order = Semver.compare(b.low(), a.low());
        return order != 0 ? order : Semver.compare(b.high(), a.high());
      }
    };

    /**
     * The order of the lines of a block.
     *
     * @param goVersion of the go line of the file, or empty: excludes are sorted by version from Go
     *     1.21 on only
     */
    static Order of(FileKind kind, String verb, String goVersion) {
      if (kind == FileKind.GO_WORK) {
        return PLAIN;
      }
      return switch (verb) {
        case "exclude" -> Semver.compare("v" + goVersion, "v1.21") >= 0 ? EXCLUDE : PLAIN;
        case "retract" -> RETRACT;
        default -> PLAIN;
      };
    }
  }

  static void sort(DraftTree tree, FileKind kind, String goVersion) {
    for (DraftStatement statement : tree.statements()) {
      if (statement instanceof DraftBlock block) {
        Order order = Order.of(kind, block.header().getFirst(), goVersion);
        block.lines().sort(Comparator.comparing(DraftLine::words, order));
      }
    }
  }

  /** Takes lines, and blocks without lines, out of the tree. */
  static void takeOut(DraftTree tree, Set<@Nullable DraftLine> lines) {
    List<DraftStatement> kept = new ArrayList<>();
    for (DraftStatement statement : tree.statements()) {
      boolean keep =
          switch (statement) {
            case DraftRemark _ -> true;
            case DraftLine line -> !lines.contains(line);
            case DraftBlock block -> {
              block.lines().removeIf(lines::contains);
              yield !block.lines().isEmpty();
            }
          };
      if (keep) {
        kept.add(statement);
      }
    }
    tree.replaceStatements(kept);
  }
}
