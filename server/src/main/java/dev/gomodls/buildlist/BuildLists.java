package dev.gomodls.buildlist;

import dev.gomodls.module.GoVersion;
import dev.gomodls.module.ModuleVersion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Answers questions about the modules that a build uses, as the go command does. */
public final class BuildLists {
  private BuildLists() {}

  /**
   * What a question is asked about.
   *
   * @param files the files of the user
   * @param modules the module cache and what is behind it
   */
  public record Situation(LoadOptions options, FileSource files, ModuleSource modules) {}

  /**
   * An answer.
   *
   * @param messages the lines for standard error in their order, some with more than one line
   * @param failed whether one of them is an error
   * @param value empty where the go command ends before it has one
   */
  public record Outcome<T>(List<String> messages, boolean failed, Optional<T> value) {}

  /**
   * Modules that were asked for.
   *
   * @param error why the list may be incomplete or go.mod would have to be changed, else null
   */
  public record Listed(List<ModuleInfo> modules, @Nullable GoError error) {}

  /**
   * A module graph.
   *
   * @param mainPaths the paths of the main modules
   */
  public record Graphed(ModuleGraph graph, Set<String> mainPaths) {}

  /** How much is told of a module. */
  public enum Detail {
    /** What {@link ModuleInfo#line} says, and errors; the rest may be missing. */
    LINE,
    /** All that there is to tell, for which the cache is looked at. */
    ALL
  }

  /**
   * The modules that {@code go list -m} tells about.
   *
   * @param arguments module paths, patterns, {@code all}, {@code path@query}; none for the main
   *     modules
   * @param forPackages the flags, without dash, that are given although they only say something of
   *     packages
   * @param detail what will be told of them
   */
  public static Outcome<Listed> list(
      Situation situation, List<String> arguments, List<String> forPackages, Detail detail) {
    return run(
        situation,
        loader -> {
          loader.setDetail(detail);
          Initialization.run(loader);
          loader.mode().check();
          if (!forPackages.isEmpty()) {
            String flag = forPackages.getFirst();
            throw loader.messages().fatal("go list -" + flag + " cannot be used with -m");
          }
          if (!loader.enabled()) {
            throw loader.messages().fatal("go: list -m cannot be used with GO111MODULE=off");
          }
          Requirements requirements = new MainLoading(loader).load();
          if (loader.mode().isVendor()) {
            checkVendored(loader, arguments);
          }
          return Listing.list(loader, requirements, arguments);
        });
  }

  /**
   * The files that {@code go list -m all} would write; with {@code -mod=mod} that is what "updates
   * to go.mod needed" asks for.
   */
  public static Outcome<List<FileUpdate>> updates(Situation situation) {
    return run(
        situation,
        loader -> {
          Initialization.run(loader);
          loader.mode().check();
          if (!loader.enabled()) {
            throw loader.messages().fatal("go: list -m cannot be used with GO111MODULE=off");
          }
          Requirements requirements = new MainLoading(loader).load();
          if (loader.mode().isVendor()) {
            checkVendored(loader, List.of("all"));
          }
          return Listing.updates(loader, requirements);
        });
  }

  /** A vendor directory cannot tell all modules. */
  private static void checkVendored(Loader loader, List<String> arguments) {
    String bypass = " using the vendor directory\n\t(Use -mod=mod or -mod=readonly to bypass.)";
    for (String argument : arguments) {
      if (argument.equals("all")) {
        throw loader.messages().fatal("go: can't compute 'all'" + bypass);
      }
      if (argument.contains("...")) {
        throw loader.messages().fatal("go: can't match module patterns" + bypass);
      }
    }
  }

  /**
   * The module graph, after roots have been made consistent: {@code LoadModGraph}.
   *
   * @param goVersion the Go version to read it as, empty for that of the main module
   */
  public static Outcome<Graphed> graph(Situation situation, String goVersion) {
    return run(
        situation,
        loader -> {
          Initialization.run(loader);
          Requirements requirements = new MainLoading(loader).load();
          Requirements.Loaded loaded =
              goVersion.isEmpty()
                  ? new RootUpdates(loader).expand(requirements).loaded()
                  : graphOf(loader, requirements, goVersion);
          return new Graphed(loaded.orFail(), loader.mains().paths());
        });
  }

  private static Requirements.Loaded graphOf(
      Loader loader, Requirements requirements, String goVersion) throws Failed {
    String own = requirements.rootSelected(loader.mains(), "go");
    if (own != null
        && GoVersion.compare(own, GoRules.STRICT) >= 0
        && GoVersion.compare(goVersion, own) < 0) {
      throw new Failed(
          GoError.of(
              "requested Go version "
                  + goVersion
                  + " cannot load module graph (requires Go >= "
                  + own
                  + ")"));
    }
    boolean unpruned =
        Pruning.of(goVersion) == Pruning.UNPRUNED && requirements.pruning() != Pruning.UNPRUNED;
    Requirements read =
        unpruned
            ? new Requirements(Pruning.UNPRUNED, requirements.roots(), requirements.direct())
            : requirements;
    return read.graph(loader);
  }

  /** The selected version of every module, main modules first. */
  public static List<ModuleVersion> buildList(Graphed graphed) {
    return graphed.graph().buildList();
  }

  @FunctionalInterface
  private interface Question<T> {
    T answer(Loader loader) throws Failed;
  }

  private static <T> Outcome<T> run(Situation situation, Question<T> question) {
    Loader loader = new Loader(situation.options(), situation.files(), situation.modules());
    Messages messages = loader.messages();
    Optional<T> value = Optional.empty();
    try {
      value = Optional.of(question.answer(loader));
    } catch (Failed e) {
      messages.error(e.error());
    } catch (Ended e) {
      // What there is to say has been said.
    }
    return new Outcome<>(messages.lines(), messages.failed(), value);
  }
}
