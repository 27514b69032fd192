package dev.gomodls.rules;

import dev.gomodls.text.Nearest;
import java.util.List;
import java.util.Optional;

/** Every rule, in the order in which the documentation lists them. */
public final class Rules {
  public static final List<Rule> ALL =
      List.of(
          new SyntaxError(),
          new ByteOrderMark(),
          new MergeConflictMarker(),
          new HiddenCharacters(),
          new UnknownDirective(),
          new DirectiveTooNew(),
          new RepeatedDirective(),
          new MissingModuleDirective(),
          new InvalidModulePath(),
          new InvalidVersion(),
          new NonCanonicalVersion(),
          new MajorVersionMismatch(),
          new InvalidGoVersion(),
          new InvalidToolchain(),
          new MissingGoDirective(),
          new InconsistentToolchain(),
          new GoVersionTooNew(),
          new UnknownGodebug(),
          new DuplicateRequirement(),
          new DuplicateDirective(),
          new UnreadableFile(),
          new MalformedGoSum(),
          new ReplaceTargetMissing(),
          new ReplacePathMismatch(),
          new ConflictingReplacements(),
          new ReplacedWorkspaceModule(),
          new ReplaceOverridden(),
          new UnusedReplace(),
          new RedundantReplace(),
          new AbsoluteReplacePath(),
          new ReplaceOutsideRepository(),
          new VersionNotSelected(),
          new ExcludedRequirement(),
          new UnusedExclude(),
          new InconsistentRequirements(),
          new WrongModulePath(),
          new InvalidRetraction(),
          new NotInCache(),
          new ModuleNotInWorkspace(),
          new InactiveWorkspace(),
          new UseTargetMissing(),
          new DuplicateUse(),
          new DuplicateWorkspaceModule(),
          new WorkspaceGoTooOld(),
          new AbsoluteUsePath(),
          new UseOutsideRepository(),
          new UnpublishedMemberVersion(),
          new ModulesDisabled(),
          new InvalidGoflags(),
          new ModFlagInWorkspace(),
          new ModfileInWorkspace(),
          new MissingModfile(),
          new InvalidGowork(),
          new InvalidGotoolchain(),
          new InvalidGoproxy(),
          new InvalidPathSetting(),
          new QuotedEnvValue(),
          new UnknownEnvKey(),
          new ChecksumsDisabled(),
          new InsecureFetch(),
          new InvalidGoexperiment(),
          new ExperimentWithoutEffect(),
          new UnusedSuppression(),
          new ExpiredSuppression());

  private Rules() {}

  public static Optional<Rule> find(String id) {
    return ALL.stream().filter(rule -> rule.info().id().equals(id)).findFirst();
  }

  /** Says that there is no such rule, and which one may have been meant. */
  public static String unknown(String id) {
    String message = "There is no rule \"" + id + "\"";
    return Nearest.of(id, ALL.stream().map(rule -> rule.info().id()).toList())
        .map(near -> message + "; did you mean " + near + "?")
        .orElse(message);
  }
}
