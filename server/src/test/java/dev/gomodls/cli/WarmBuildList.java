package dev.gomodls.cli;

import dev.gomodls.buildlist.BuildLists;
import dev.gomodls.buildlist.BuildLists.Graphed;
import dev.gomodls.buildlist.BuildLists.Outcome;
import dev.gomodls.buildlist.BuildLists.Situation;
import dev.gomodls.buildlist.Fact;
import dev.gomodls.buildlist.FileSource;
import dev.gomodls.buildlist.LoadOptions.GoCommandName;
import dev.gomodls.buildlist.RememberedModules;
import dev.gomodls.gosum.GoSum;
import dev.gomodls.text.Utf8;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Times the module graph of the working directory in one process after edits of its go.mod, for
 * {@code bench/buildlist}: the number of rounds is the argument.
 */
final class WarmBuildList {
  private static final int MILLION = 1_000_000;

  private WarmBuildList() {}

  public static void main(String[] args) {
    GoProcess process =
        GoProcess.of(
            new GoInvocation(
                System.getProperty("user.dir"), System.getenv(), System.out, System.err));
    GoSettings settings =
        new GoSettings(process, new GoFlags("mod graph", ""), List.of("mod", "graph"));
    if (settings.parse(List.of()).failure() != null) {
      throw new IllegalArgumentException("this environment does not let go start");
    }
    int rounds = Integer.parseInt(args[0]);
    System.exit(
        settings.answer(GoCommandName.MOD_GRAPH, situation -> measure(situation, process, rounds)));
  }

  private static int measure(Situation disk, GoProcess process, int rounds) {
    EditedFiles files = new EditedFiles(disk.files(), process.workingDirectory() + "/go.mod");
    RememberedModules modules = new RememberedModules(disk.modules());
    Situation warm = new Situation(disk.options(), files, modules);
    long start = System.nanoTime();
    Outcome<Graphed> first = BuildLists.graph(warm, "");
    long cold = System.nanoTime() - start;
    long[] times = new long[rounds];
    for (int i = 0; i < rounds; i++) {
      files.edit("// edit " + i + "\n");
      start = System.nanoTime();
      BuildLists.graph(warm, "");
      times[i] = System.nanoTime() - start;
    }
    Arrays.sort(times);
    Runtime runtime = Runtime.getRuntime();
    System.out.printf(
        "%d files, first %.1f ms, after an edit median %.2f ms, least %.2f, heap %d MB%n",
        modules.size(),
        (double) cold / MILLION,
        (double) times[rounds / 2] / MILLION,
        (double) times[0] / MILLION,
        runtime.totalMemory() >> 20);
    return first.failed() ? 1 : 0;
  }

  /** Files of which one is edited, and the others are read once. */
  private static final class EditedFiles implements FileSource {
    private final FileSource files;
    private final String edited;
    private final Map<String, Fact<byte[]>> read = new HashMap<>();
    private final Map<String, GoSum> sums = new HashMap<>();
    private final Map<String, Kind> kinds = new HashMap<>();
    private String end = "";

    EditedFiles(FileSource files, String edited) {
      this.files = files;
      this.edited = edited;
    }

    void edit(String text) {
      end = text;
    }

    @Override
    public Fact<byte[]> read(String path) {
      Fact<byte[]> fact = read.computeIfAbsent(path, files::read);
      return path.equals(edited) && fact instanceof Fact.Known<byte[]>(byte[] text)
          ? Fact.known(Utf8.encode(Utf8.decode(text) + end))
          : fact;
    }

    @Override
    public GoSum sums(String path) {
      return sums.computeIfAbsent(path, FileSource.super::sums);
    }

    @Override
    public Kind kind(String path) {
      return kinds.computeIfAbsent(path, files::kind);
    }

    @Override
    public boolean same(String directory, String relative, String path) {
      return files.same(directory, relative, path);
    }
  }
}
