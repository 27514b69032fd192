package dev.gomodls.environment;

import dev.gomodls.environment.Fault.Kind;
import dev.gomodls.environment.Fault.Weight;
import dev.gomodls.filepath.PathStyle;
import dev.gomodls.goenv.FileView;
import dev.gomodls.goenv.GoEnv;
import dev.gomodls.goenv.ModuleRoot;
import dev.gomodls.goenv.Setting;
import dev.gomodls.goenv.WorkFile;
import dev.gomodls.modfile.Directive.Use;
import dev.gomodls.modfile.DirectiveReader;
import dev.gomodls.modfile.DirectiveReader.Mode;
import dev.gomodls.module.GoVersion;
import dev.gomodls.text.SourceText;
import java.util.ArrayList;
import java.util.List;

/** The experiment loopvar, which from go 1.22 on is the rule: {@code noder.distinctVars}. */
final class LoopVariables {
  private static final String NAME = "loopvar";
  private static final String RULE_SINCE = "1.22";

  private LoopVariables() {}

  static void add(GoEnv env, WorkFile work, List<Fault> faults) {
    Setting setting = env.setting("GOEXPERIMENT");
    if (!List.of(setting.value().split(",", -1)).contains(NAME)) {
      return;
    }
    List<String> files = modules(env, work);
    boolean all =
        !files.isEmpty()
            && files.stream()
                .map(file -> ModMode.goLine(env, file, false))
                .allMatch(it -> GoVersion.compare(it, RULE_SINCE) >= 0);
    if (all) {
      String what = files.size() == 1 ? "the go line says" : "all go lines say";
      faults.add(
          new Fault(
              Kind.EXPERIMENT_WITHOUT_EFFECT,
              Weight.NOTE,
              setting,
              "",
              "loopvar changes nothing here: it is the rule where "
                  + what
                  + " 1.22 or later, and counts in dependencies with an older one alone. "
                  + Setters.clause(env, setting),
              null));
    }
  }

  /** The go.mod files of the main modules. */
  private static List<String> modules(GoEnv env, WorkFile work) {
    PathStyle paths = env.host().paths();
    String file = work.pathOrEmpty();
    List<String> modules = new ArrayList<>();
    if (file.isEmpty()) {
      if (ModuleRoot.find(env) instanceof ModuleRoot.Found(String directory)) {
        modules.add(paths.join(directory, "go.mod"));
      }
    } else if (env.files().read(file) instanceof FileView.Content.Known(SourceText text)) {
      for (Use use : DirectiveReader.read(text, Mode.WORK).all(Use.class)) {
        String written = paths.fromSlash(use.path());
        String used = paths.isAbs(written) ? written : paths.join(paths.dir(file), written);
        modules.add(paths.join(used, "go.mod"));
      }
    }
    return modules;
  }
}
