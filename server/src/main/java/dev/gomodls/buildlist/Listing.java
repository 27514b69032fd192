package dev.gomodls.buildlist;

import dev.gomodls.module.ModuleVersion;
import dev.gomodls.text.GoQuote;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the modules that arguments of {@code go list -m} name: {@code ListModules}. */
final class Listing {
  private final Loader loader;
  private final List<ModuleInfo> modules = new ArrayList<>();
  private Requirements requirements;
  private @Nullable ModuleGraph graph;
  private @Nullable GoError error;

  private Listing(Loader loader, Requirements requirements) {
    this.loader = loader;
    this.requirements = requirements;
  }

  /** The modules, and what is wrong with the graph or the files. */
  static BuildLists.Listed list(Loader loader, Requirements requirements, List<String> arguments) {
    Listing listing = new Listing(loader, requirements);
    listing.listAll(arguments);
    GoError error = listing.error;
    if (error == null) {
      try {
        new GoModCheck(loader, listing.requirements).run();
      } catch (Failed e) {
        error = e.error();
      }
    }
    return new BuildLists.Listed(List.copyOf(listing.modules), error);
  }

  /**
   * What {@code go list -m all} would write at its end.
   *
   * @throws Failed where it does not come to that
   */
  static List<FileUpdate> updates(Loader loader, Requirements requirements) throws Failed {
    Listing listing = new Listing(loader, requirements);
    listing.listAll(List.of("all"));
    if (listing.error != null) {
      throw new Failed(listing.error);
    }
    return FileUpdates.of(loader, listing.requirements);
  }

  private void listAll(List<String> arguments) {
    if (arguments.isEmpty()) {
      for (ModuleVersion main : loader.mains().ids()) {
        modules.add(new ModuleDetails(loader, requirements).of(main));
      }
      return;
    }
    boolean needsGraph = false;
    for (String argument : arguments) {
      needsGraph |= needsGraph(argument);
    }
    if (needsGraph) {
      RootUpdates.Expanded expanded = new RootUpdates(loader).expand(requirements);
      requirements = expanded.requirements();
      graph = expanded.loaded().graph();
      error = expanded.loaded().error();
    }
    Set<ModuleVersion> matched = new HashSet<>();
    for (String argument : arguments) {
      if (argument.indexOf('@') >= 0) {
        addQueried(argument);
      } else if (isPattern(argument)) {
        addMatching(argument, matched);
      } else {
        addNamed(argument);
      }
    }
  }

  private static boolean isPattern(String argument) {
    return argument.equals("all") || argument.contains("...");
  }

  /** Checks an argument, and says whether it takes more than the roots to answer it. */
  private boolean needsGraph(String argument) {
    Messages messages = loader.messages();
    if (argument.indexOf('\\') >= 0) {
      throw messages.fatal("go: module paths never use backslash");
    }
    if (isRelative(argument)) {
      throw messages.fatal("go: cannot use relative path " + argument + " to specify module");
    }
    if (isPattern(argument)) {
      requireRoot(argument, "");
      return true;
    }
    int at = argument.indexOf('@');
    String path = at < 0 ? argument : argument.substring(0, at);
    boolean known =
        requirements.rootSelected(loader.mains(), path) != null
            && requirements.pruning() != Pruning.UNPRUNED;
    if (at < 0) {
      if (!known) {
        requireRoot(argument, " without -versions or an explicit version");
      }
      return !known;
    }
    String version = argument.substring(at + 1);
    if (version.startsWith("-") || version.startsWith("/")) {
      throw messages.fatal("go: invalid module version " + GoQuote.quote(version));
    }
    boolean needed = !known && (version.equals("upgrade") || version.equals("patch"));
    if (needed) {
      requireRoot(argument, "");
    }
    return needed;
  }

  private void requireRoot(String argument, String without) {
    if (!loader.hasRoot()) {
      throw loader
          .messages()
          .fatal(
              "go: cannot match "
                  + GoQuote.quote(argument)
                  + without
                  + ": "
                  + loader.noMainModules().text());
    }
  }

  /** {@code search.IsRelativePath}. */
  private static boolean isRelative(String path) {
    return path.equals(".") || path.equals("..") || path.startsWith("./") || path.startsWith("../");
  }

  private String selected(String path) {
    if (graph != null) {
      return graph.selected(path);
    }
    String root = requirements.rootSelected(loader.mains(), path);
    return root == null ? "" : root;
  }

  private void addNamed(String path) {
    String version = selected(path);
    if (!version.equals(ModuleGraph.NONE)) {
      modules.add(new ModuleDetails(loader, requirements).of(new ModuleVersion(path, version)));
    } else if (error == null) {
      String reason =
          loader.mode().isVendor()
              ? "can't resolve module using the vendor directory\n"
                  + "\t(Use -mod=mod or -mod=readonly to bypass.)"
              : "not a known dependency";
      modules.add(failed(path, "", GoError.of(reason)));
    }
  }

  private void addMatching(String pattern, Set<ModuleVersion> matched) {
    if (graph == null) {
      return;
    }
    ModulePattern wanted = ModulePattern.of(pattern);
    ModuleDetails details = new ModuleDetails(loader, requirements);
    int before = modules.size();
    for (ModuleVersion module : graph.buildList()) {
      if (!GoRules.isToolchain(module.path())
          && (pattern.equals("all") || wanted.matches(module.path()))
          && matched.add(module)) {
        modules.add(details.of(module));
      }
    }
    if (modules.size() == before) {
      loader
          .messages()
          .note("warning: pattern " + GoQuote.quote(pattern) + " matched no module dependencies");
    }
  }

  private void addQueried(String argument) {
    int at = argument.indexOf('@');
    String path = argument.substring(0, at);
    String version = argument.substring(at + 1);
    String current = selected(path);
    boolean upgrade = version.equals("upgrade") || version.equals("patch");
    if (current.equals(ModuleGraph.NONE) && error != null && upgrade) {
      return;
    }
    Queries.Allowed allowed =
        QueryMatcher.isRevision(path, version)
            ? Queries.ALL
            : module -> new Retractions(loader).problem(module);
    try {
      RevisionInfo found = loader.queries().query(path, version, current, allowed);
      ModuleInfo.Builder info =
          new ModuleDetails(loader, null).builder(new ModuleVersion(path, found.version()));
      if (!version.equals(info.version)) {
        info.query = version;
      }
      info.origin = found.origin();
      modules.add(info.build());
    } catch (Failed e) {
      modules.add(failed(path, version, e.error()));
    }
  }

  /** {@code modinfoError}. */
  private static ModuleInfo failed(String path, String version, GoError error) {
    GoError shown = error;
    if (error.is(GoError.Kind.NO_MATCHING_VERSION)) {
      shown = new GoError.AtModule(ModuleVersion.of(path), error);
    } else if (error.asModule() == null) {
      shown = new GoError.AtModule(new ModuleVersion(path, version), error);
    }
    ModuleInfo.Builder info = new ModuleInfo.Builder(path, version);
    info.error = shown.text();
    return info.build();
  }
}
