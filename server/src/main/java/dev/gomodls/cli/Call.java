package dev.gomodls.cli;

import dev.gomodls.filepath.PathStyle;
import dev.gomodls.report.Paint;
import dev.gomodls.snapshot.Snapshot.Assumptions;
import java.util.Map;

/**
 * One run of a command.
 *
 * @param directory absolute: what relative paths are relative to
 * @param environment the variables of the process with those of {@code --env} laid over them
 * @param assumptions what holds for all files
 * @param paint how to write for people
 */
record Call(
    Terminal terminal,
    Arguments arguments,
    String directory,
    Map<String, String> environment,
    Assumptions assumptions,
    Paint paint) {
  /** The absolute clean path, with {@code /}, of a path that was given on the command line. */
  String absolute(String path) {
    PathStyle style = assumptions.style();
    String local = style.fromSlash(path);
    return style.toSlash(style.isAbs(local) ? style.clean(local) : style.join(directory, local));
  }
}
