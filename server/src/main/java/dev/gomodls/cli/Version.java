package dev.gomodls.cli;

/** The version of this program. */
final class Version {
  /** As in pom.xml, which a test compares: reading it from a file would cost a tenth of a start. */
  static final String NUMBER = "0.1.0";

  private Version() {}
}
