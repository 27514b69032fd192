package dev.gomodls.modfile;

/**
 * Versions that are retracted.
 *
 * @param rationale the reason, lines parted by LF, empty where none is given
 */
public record Retraction(VersionInterval versions, String rationale) {
  static final Retraction NOTHING = new Retraction(new VersionInterval("", ""), "");
}
