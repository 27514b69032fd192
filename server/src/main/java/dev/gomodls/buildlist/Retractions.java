package dev.gomodls.buildlist;

import dev.gomodls.modfile.Directive.Retract;
import dev.gomodls.module.ModuleVersion;
import dev.gomodls.text.ShortMessage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Versions that nobody should choose: {@code CheckAllowed} of modload. */
record Retractions(Loader loader) {
  /** Why a version is not allowed, or cannot be checked; null where it is allowed. */
  @Nullable GoError problem(ModuleVersion module) {
    if (loader.mains().excludes(module)) {
      return GoError.at(module, GoError.of(GoError.Kind.DISALLOWED, "excluded by go.mod"));
    }
    try {
      return retraction(module);
    } catch (Failed e) {
      GoError error = e.error();
      GoError.AtModule inner = error.asModule();
      GoError shown = inner == null ? error : inner.cause();
      return new GoError.Wrapped(
          "loading module retractions for " + module + ": " + shown.text(), shown);
    }
  }

  /** {@code CheckRetractions}: the latest version says which ones are retracted. */
  private @Nullable GoError retraction(ModuleVersion module) throws Failed {
    String path = module.path();
    if (module.version().isEmpty() || loader.replacements().of(ModuleVersion.of(path)) != null) {
      return null;
    }
    String version = loader.queries().query(path, "latest", "", Queries.ALL).version();
    ModuleVersion latest = loader.replacements().resolve(new ModuleVersion(path, version));
    List<String> rationales = new ArrayList<>();
    boolean retracted = false;
    for (Retract retract : loader.summaries().rawEvenIfTooNew(latest).retract()) {
      if (ModuleVersion.compareVersions(path, retract.low(), module.version()) <= 0
          && ModuleVersion.compareVersions(path, module.version(), retract.high()) <= 0) {
        retracted = true;
        if (!retract.rationale().isEmpty()) {
          rationales.add(retract.rationale());
        }
      }
    }
    return retracted ? GoError.at(module, retracted(rationales)) : null;
  }

  private static GoError retracted(List<String> rationales) {
    String text = "retracted by module author";
    if (!rationales.isEmpty()) {
      text += ": " + ShortMessage.of(rationales.getFirst(), text);
    }
    return GoError.of(GoError.Kind.DISALLOWED, text);
  }
}
